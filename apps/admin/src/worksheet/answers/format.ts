import type { Locale } from '../../i18n/format.js';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** € 6.490 in Dutch, €6,490 in English; cents only when there are any. */
export function euros(amount: number, locale: Locale): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** 0,41 in Dutch, 0.41 in English; at most two decimals. */
export function decimal(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(value);
}
