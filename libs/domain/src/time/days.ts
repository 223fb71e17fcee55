import type { Day } from '../submission/facts.js';

const parts = (day: Day): [year: number, month: number, dayOfMonth: number] => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`Not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
};

const written = (date: Date): Day => date.toISOString().slice(0, 10);

/** The day `count` days after (before, when negative) this one. Throws RangeError on anything but a day. */
export function addDays(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  return written(new Date(Date.UTC(year, month - 1, dayOfMonth + count)));
}

/** The same day of the month `count` months on, or the last day of that month when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = parts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastOfMonth))));
}

/** The same day `count` years on; 29 February becomes 28 February. */
export const addYears = (day: Day, count: number): Day => addMonths(day, 12 * count);
