import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import type { Locale } from './format.js';
import { messages } from './messages.js';

export const locales: { locale: Locale; name: string }[] = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

/** Dutch unless the person chose English. */
export const i18nProvider: I18nProvider = polyglotI18nProvider(
  // Only those of react-admin's own words are given that its parts we use can show.
  (locale) => (messages[locale as Locale] ?? messages.nl) as unknown as TranslationMessages,
  'nl',
  locales,
  { allowMissing: true },
);
