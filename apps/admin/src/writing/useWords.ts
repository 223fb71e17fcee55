import { useLocale, useTranslate } from 'react-admin';
import { useCallback } from 'react';
import type { Bilingual } from '#domain';
import type { Locale } from '../i18n/format.js';

type Params = Record<string, string | number>;

export interface Words {
  /** The sentence of a message key, in the reader's language. */
  t: (key: string, params?: Params) => string;
  /** The reader's language of a text that the domain carries in both. */
  say: (text: Bilingual) => string;
  locale: Locale;
}

/** Everything a screen needs to speak the reader's language. */
export function useWords(): Words {
  const t = useTranslate();
  const locale = useLocale() === 'en' ? 'en' : 'nl';
  const say = useCallback((text: Bilingual) => text[locale], [locale]);
  return { t, say, locale };
}
