import type { Locale } from '#publication';
import { html, type Html } from '../html/html.js';
import { type Messages, messagesIn } from '../i18n/messages.js';

/** Everything a page needs to know about where it stands. */
export interface Site {
  readonly locale: Locale;
  readonly texts: Messages;
  /** Address of this page without the language, e.g. "/themas". */
  readonly path: string;
  /** Query of this page without "?", to keep when the language changes. */
  readonly query: string;
  /** Slugs chosen for comparison; they live in the address, never in a cookie. */
  readonly compared: readonly string[];
  /** Shows that everything is invented. */
  readonly demo: boolean;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Today in Amsterdam, YYYY-MM-DD. */
  readonly today: string;
}

export function siteAt(given: Omit<Site, 'texts'>): Site {
  return { ...given, texts: messagesIn(given.locale) };
}

/** The address of a page in a language: Dutch at the root, English under /en. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === 'nl') return path;
  return path === '/' ? '/en/' : `/en${path}`;
}

/** The feed of new entries, without the language. */
export const feedPath = '/nieuw.atom';

/** The `lang` of text that is not in the language of the page, so that it is pronounced in its own. */
export const langOf = (site: Site, language: Locale): Html | null =>
  language === site.locale ? null : html` lang="${language}"`;

/** A link inside the catalogue that keeps the language and what is chosen for comparison. */
export function linkTo(
  site: Site,
  path: string,
  parameters: URLSearchParams = new URLSearchParams(),
): string {
  const all = new URLSearchParams(parameters);
  if (!all.has('i')) for (const slug of site.compared) all.append('i', slug);
  const query = all.toString();
  return pathIn(site.locale, path) + (query === '' ? '' : `?${query}`);
}

/** The page of an intervention, with the comparison kept. */
export const entryLink = (site: Site, slug: string): string => linkTo(site, `/interventies/${slug}`);
