import { html } from '../../html/html.js';
import { pathIn, type Site } from '../../parts/site.js';
import { cardDocument, outward } from './card.js';

/**
 * In place of a card that is not there. The same for what never was as for what is not public yet; in a frame a page of
 * ours would be refused, and the visitor of that other site would read an error of the browser.
 */
export function missingCard(site: Site, of: 'entry' | 'theme'): string {
  return emptyCard(site, site.texts.data.card.missing[of]);
}

/** In place of a card that cannot be read now; the same holds for it. */
export function unavailableCard(site: Site): string {
  return emptyCard(site, site.texts.pages.unavailable);
}

function emptyCard(site: Site, { title, text }: { title: string; text: string }): string {
  return cardDocument(site, {
    title,
    lang: null,
    path: null,
    body: html`<p class="goal">${text}</p>
      <p class="goal">${outward(pathIn(site.locale, '/'), site.texts.pages.notFound.search)}</p>`,
  });
}
