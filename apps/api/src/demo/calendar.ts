import type { TravellingClock } from './travelling-clock.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The days on which one dossier moves, counted from today: negative is past. What would lie ahead happens today, and
 * every act is a few minutes after the one before it. Nobody works or meets in a weekend: what would fall in one is
 * on the Friday before when it is past, and on the Monday after when it lies ahead.
 */
export class Calendar {
  private last = 0;

  constructor(
    private readonly clock: TravellingClock,
    private readonly now: Date,
  ) {}

  /** Puts the clock on the morning of this day, but never back. */
  on(day: number): void {
    const morning = this.workday(day);
    morning.setUTCHours(8, 30, 0, 0);
    this.put(Math.min(morning.getTime(), this.workday(0).getTime() - 4 * HOUR));
  }

  /** A little later the same day. */
  next(): void {
    this.put(this.last + 3 * MINUTE);
  }

  /** The calendar day, `YYYY-MM-DD`. */
  day(day: number): string {
    return this.workday(day).toISOString().slice(0, 10);
  }

  private workday(day: number): Date {
    const wanted = new Date(this.now.getTime() + day * DAY);
    const pastFriday = { 6: 1, 0: 2 }[wanted.getUTCDay()] ?? 0;
    const toMonday = pastFriday === 0 ? 0 : 3 - pastFriday;
    return new Date(wanted.getTime() + (day > 0 ? toMonday : -pastFriday) * DAY);
  }

  private put(moment: number): void {
    this.last = Math.max(moment, this.last + MINUTE);
    this.clock.set(new Date(this.last));
  }
}
