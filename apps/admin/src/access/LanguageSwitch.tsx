import { useLocaleState } from 'react-admin';
import type { ReactElement } from 'react';
import { locales } from '../i18n/provider.js';

/** The other language, in its own words. */
export function LanguageSwitch(): ReactElement | null {
  const [locale, setLocale] = useLocaleState();
  const other = locales.find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <button type="button" className="link" lang={other.locale} onClick={() => setLocale(other.locale)}>
      {other.name}
    </button>
  );
}
