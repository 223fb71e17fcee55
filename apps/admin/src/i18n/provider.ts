import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import type { Locale } from './format.js';
import { messages } from './messages.js';

export const locales = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

/** Dutch unless the person chose English; react-admin's own words that no screen of ours shows may be missing. */
export const i18nProvider: I18nProvider = polyglotI18nProvider(
  (locale) => messages[locale as Locale] ?? messages.nl,
  'nl',
  locales,
  { allowMissing: true },
);
