import type { Locale } from '#publication';

const tags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };
const perLocale = <T>(make: (tag: string) => T): Readonly<Record<Locale, T>> => ({
  nl: make(tags.nl),
  en: make(tags.en),
});

const long = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Amsterdam',
    }),
);
const months = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const shortMonths = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const daysOfYear = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));

/** A day (YYYY-MM-DD) or moment in words: 26 januari 2027, with spaces that do not break. */
export function writtenDate(locale: Locale, value: string | Date): string {
  const date = typeof value === 'string' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value;
  return Number.isNaN(date.getTime()) ? String(value) : long[locale].format(date).replaceAll(' ', '\u00a0');
}

const unbroken = (format: Intl.DateTimeFormat, day: string): string =>
  format.format(new Date(`${day}T12:00:00Z`)).replaceAll(' ', '\u00a0');

/** A month (YYYY-MM) in words: november 2026; in a table nov 2026. */
export const writtenMonth = (locale: Locale, month: string): string =>
  unbroken(months[locale], `${month}-01`);
export const shortMonth = (locale: Locale, month: string): string =>
  unbroken(shortMonths[locale], `${month}-01`);

/** A day (YYYY-MM-DD) of a year that is known: 22 november. */
export const dayAndMonth = (locale: Locale, day: string): string => unbroken(daysOfYear[locale], day);

export const writtenNumber = (locale: Locale, value: number): string => numbers[locale].format(value);

/** Whole euro: € 6.490 or €6,490. */
export const writtenEuro = (locale: Locale, value: number): string =>
  `€${locale === 'nl' ? '\u00a0' : ''}${writtenNumber(locale, value)}`;
