import { useLocaleState } from 'react-admin';
import type { ReactElement } from 'react';
import { locales } from '../i18n/provider.js';
import { speakAfterSigningIn } from './authProvider.js';

/** The other language, in its own words, before anybody signed in. */
export function LanguageSwitch(): ReactElement | null {
  const [locale, setLocale] = useLocaleState();
  const other = locales.find((language) => language.locale !== locale);
  if (!other) return null;
  const choose = (): void => {
    speakAfterSigningIn(other.locale);
    setLocale(other.locale);
  };
  return (
    <button type="button" className="link" lang={other.locale} onClick={choose}>
      {other.name}
    </button>
  );
}
