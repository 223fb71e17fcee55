import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useNotify } from 'react-admin';
import { useEffect } from 'react';
import type { Locale } from '../i18n/format.js';
import { keepLanguage } from './authProvider.js';
import { sessionQuery, useSession } from './session.js';

/** The language of the words on screen is the language of the document. */
export function useDocumentLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

/** Shows the workspace in the language of the account, whatever this browser was left in by somebody else. */
export function useAccountLanguage(): void {
  const [, setLocale] = useLocaleState();
  const kept = useSession()?.person.locale;
  useEffect(() => {
    if (kept) setLocale(kept);
  }, [kept, setLocale]);
  useDocumentLanguage();
}

/** Changes the language of the account, which screen and mail follow; says so when it could not be kept. */
export function useChooseLanguage(): (locale: Locale) => Promise<void> {
  const queries = useQueryClient();
  const notify = useNotify();
  return async (locale) => {
    try {
      queries.setQueryData(sessionQuery.queryKey, await keepLanguage(locale));
    } catch {
      notify('frame.person.language_not_kept', { type: 'warning' });
    }
  };
}
