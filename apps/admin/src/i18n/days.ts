import type { Day, Moment } from '../api/types.js';

/** Where the clock hangs. */
export const zone = 'Europe/Amsterdam';

/** Today on the wall in Amsterdam, 'YYYY-MM-DD'. */
export function today(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Working days (Monday to Friday) from one day up to and including another; 0 when it is not later. Two weeks at most. */
function workingDaysUntil(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  let working = 0;
  for (let step = 1; step <= Math.min(days, 14); step += 1) {
    const weekday = new Date(Date.parse(`${from}T00:00:00Z`) + step * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6) working += 1;
  }
  return working;
}

/** Whole days since a moment, counted by the wall in Amsterdam; 0 for today. */
export const daysSince = (moment: Moment): number => Math.max(daysBetween(asDay(moment), today()), 0);

/** The day itself, or that of a moment by the wall in Amsterdam. */
export const asDay = (value: Day | Moment): Day => (value.length === 10 ? value : today(new Date(value)));

/** How near a date is: late, within three working days, or later. */
export function nearness(on: Day, now: Day = today()): 'late' | 'soon' | 'ok' {
  if (daysBetween(now, on) < 0) return 'late';
  return workingDaysUntil(now, on) <= 3 ? 'soon' : 'ok';
}

/** How far the wall in Amsterdam runs ahead of UTC at this moment. */
function aheadOfUtc(at: number): number {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const wall = new Intl.DateTimeFormat('sv-SE', options).format(at);
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - at;
}

/**
 * The moment at which the wall in Amsterdam says this day and hour ('HH:MM'); null for what is neither. An hour that
 * is skipped in spring is the one after it.
 */
export function momentAt(day: Day, hour: string): Moment | null {
  const wall = Date.parse(`${day}T${hour}:00Z`);
  if (Number.isNaN(wall)) return null;
  return new Date(wall - aheadOfUtc(wall - aheadOfUtc(wall))).toISOString();
}
