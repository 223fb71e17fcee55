import type { Theme } from '#domain';
import { html } from '../../html/html.js';
import { filled } from '../../i18n/messages.js';
import { langOf, pathIn, type Site } from '../../parts/site.js';
import { isRecognised, levelMark, statusChip, statusOn } from '../../parts/standing.js';
import type { ListedEntry } from '../../search/listing.js';
import { cardDocument, outward } from './card.js';

/** The newest interventions of a theme in another site, with the way to all of them. */
export function themeCard(site: Site, theme: Theme, entries: readonly ListedEntry[]): string {
  const t = site.texts.data.card;
  const parameters = new URLSearchParams({ theme: theme.id });
  const items = entries.map((entry) => {
    const address = pathIn(site.locale, `/interventies/${entry.slug}`);
    const recognised = isRecognised(statusOn(entry, site.today));
    return html`<li>
      ${outward(address, entry.title, langOf(site, entry.language))}
      <span class="standing">${recognised && levelMark(entry.level, site)}${statusChip(entry, site)}</span>
    </li>`;
  });
  return cardDocument(site, {
    title: filled(t.themeTitle, { theme: theme.label[site.locale] }),
    lang: null,
    path: '/',
    parameters,
    body:
      items.length > 0
        ? html`<ul>
              ${items}
            </ul>
            <p class="more">
              ${outward(`${pathIn(site.locale, '/')}?${parameters.toString()}`, t.themeAll)}
            </p>`
        : html`<p class="goal">${t.themeEmpty}</p>`,
  });
}
