import { Injectable } from '@nestjs/common';

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The one source of time, so that tests and the demonstration can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's calendar day in Amsterdam, `YYYY-MM-DD`. */
  today(): string {
    return dayOf(this.now());
  }
}

const QUARTER = 15 * 60_000;
let latest = { quarter: NaN, day: '' };

/** The calendar day in Amsterdam on which a moment falls. Asked at every request, and the same within a quarter. */
export function dayOf(moment: Date): string {
  const quarter = Math.floor(moment.getTime() / QUARTER);
  if (quarter !== latest.quarter) latest = { quarter, day: amsterdam.format(moment) };
  return latest.day;
}

/** A clock that stands where it is put. */
export class SettableClock extends Clock {
  private moment: Date;

  constructor(start: string | Date) {
    super();
    this.moment = new Date(start);
  }

  override now(): Date {
    return new Date(this.moment);
  }

  set(moment: string | Date): void {
    this.moment = new Date(moment);
  }

  advanceDays(days: number): void {
    this.moment = new Date(this.moment.getTime() + days * 86_400_000);
  }
}
