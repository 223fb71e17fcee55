import { useLocaleState } from 'react-admin';
import { useMemo } from 'react';
import type { Day, Moment } from '../api/types.js';
import { asDay, daysBetween, today, zone } from './days.js';

export { daysBetween, daysSince, today } from './days.js';

/** The two languages of the workspace. */
export type Locale = 'nl' | 'en';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Dates, times and numbers as the words of the design have them, for one language. */
export class Format {
  constructor(readonly locale: Locale) {}

  #day(value: Day | Moment, options: Intl.DateTimeFormatOptions): string {
    const date = new Date(`${asDay(value)}T12:00:00Z`);
    const text = new Intl.DateTimeFormat(tags[this.locale], { timeZone: 'UTC', ...options }).format(date);
    return text.replaceAll('.', '');
  }
  /** 26 januari 2027 */
  long(value: Day | Moment): string {
    return this.#day(value, { day: 'numeric', month: 'long', year: 'numeric' });
  }
  /** Dinsdag 24 november 2026 */
  full(value: Day | Moment): string {
    const text = this.#day(value, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  /** 26 jan 2027; this year without the year; within seven days with the weekday (wo 25 nov). */
  short(value: Day | Moment, now: Day = today()): string {
    const day = asDay(value);
    const near = Math.abs(daysBetween(now, day)) < 7;
    return this.#day(day, {
      ...(near ? { weekday: 'short' } : {}),
      day: 'numeric',
      month: 'short',
      ...(day.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' }),
    });
  }
  /** 26 jan; where the year is clear from what stands beside it. */
  dayMonth(value: Day | Moment): string {
    return this.#day(value, { day: 'numeric', month: 'short' });
  }
  /** The hour something begins, of 'HH:MM': 14.32 uur / 14:32 */
  hour(value: string): string {
    return this.locale === 'nl' ? `${value.replace(':', '.')}\u00a0uur` : value;
  }
  /** 14.32 uur / 14:32 */
  time(value: Moment): string {
    const clock = this.clock(value);
    return this.locale === 'nl' ? `${clock} uur` : clock;
  }
  /** 14.32 / 14:32 */
  clock(value: Moment): string {
    const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const text = new Intl.DateTimeFormat('en-GB', options).format(new Date(value));
    return this.locale === 'nl' ? text.replace(':', '.') : text;
  }
  /** vandaag 09.12, otherwise the short day */
  moment(value: Moment): string {
    if (asDay(value) !== today()) return this.short(value);
    return `${this.locale === 'nl' ? 'vandaag' : 'today'} ${this.clock(value)}`;
  }
  /** wo 25 nov om 09.00 uur / Wed 25 Nov at 09:00 */
  appointment(value: Moment): string {
    return `${this.short(value)} ${this.locale === 'nl' ? 'om' : 'at'} ${this.hour(new Format('en').clock(value))}`;
  }
  /** Anna, Bram en Carla */
  list(words: readonly string[]): string {
    return new Intl.ListFormat(tags[this.locale], { type: 'conjunction' }).format(words);
  }
  /** 1.553 / 1,553 */
  number(value: number): string {
    return new Intl.NumberFormat(tags[this.locale]).format(value);
  }
  /** 'acht' up to twelve, figures above; for titles. */
  words(count: number): string {
    const nl = [
      'nul',
      'één',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
    ];
    const en = [
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ];
    return (this.locale === 'nl' ? nl : en)[count] ?? this.number(count);
  }
  /** 3,4 MB */
  size(bytes: number): string {
    const kilo = bytes / 1024;
    const [value, unit] = kilo < 1024 ? [kilo, 'kB'] : [kilo / 1024, 'MB'];
    const digits = value < 10 ? 1 : 0;
    const text = new Intl.NumberFormat(tags[this.locale], { maximumFractionDigits: digits }).format(value);
    return `${text}\u00a0${unit}`;
  }
}

/** First letter upper case; Dutch writes the accents of "één" only where they are small. */
export const capital = (text: string): string =>
  text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);

/** The formats of the language on screen. */
export function useFormat(): Format {
  const [locale] = useLocaleState();
  return useMemo(() => new Format(locale === 'en' ? 'en' : 'nl'), [locale]);
}
