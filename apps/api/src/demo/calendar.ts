import type { TravellingClock } from './travelling-clock.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * The days on which one dossier moves, counted from today: negative is past. What would lie ahead happens today, and
 * every act is a few minutes after the one before it.
 */
export class Calendar {
  private last = 0;

  constructor(
    private readonly clock: TravellingClock,
    private readonly now: Date,
  ) {}

  /** Puts the clock on the morning of this day, but never back. */
  on(day: number): void {
    const morning = new Date(this.now.getTime() + day * DAY);
    morning.setUTCHours(8, 30, 0, 0);
    this.put(Math.min(morning.getTime(), this.now.getTime() - 4 * HOUR));
  }

  /** A little later the same day. */
  next(): void {
    this.put(this.last + 3 * MINUTE);
  }

  /** The calendar day, `YYYY-MM-DD`. */
  day(day: number): string {
    return new Date(this.now.getTime() + day * DAY).toISOString().slice(0, 10);
  }

  private put(moment: number): void {
    this.last = Math.max(moment, this.last + MINUTE);
    this.clock.set(new Date(this.last));
  }
}
