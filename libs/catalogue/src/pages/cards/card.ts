import type { Locale } from '#publication';
import { html, type Html, type Part, trusted } from '../../html/html.js';
import { mark } from '../../html/icons.js';
import { pathIn, type Site } from '../../parts/site.js';
import { stylesheetPath } from '../../styles/stylesheet.js';

/** What stands in a card, and which page of ours it is a card of. */
export interface Card {
  readonly title: string;
  /** What the words of the title are in, when that is not the language of the card. */
  readonly lang: Html | null;
  /** Where the title leads, without the language; null when there is nothing it is a card of. */
  readonly path: string | null;
  readonly parameters?: URLSearchParams;
  readonly body: Part;
}

/** A small document to stand in other sites: text and lines, nothing that runs, nothing from elsewhere. */
export function cardDocument(site: Site, card: Card): string {
  const { data } = site.texts;
  const address = addressIn(site.locale, card);
  return html`${trusted('<!doctype html>')}
    <html lang="${site.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${card.title} | Erkend</title>
        <meta name="robots" content="noindex" />
        ${address !== null && html`<link rel="canonical" href="${site.baseUrl}${address}" />`}
        <link rel="stylesheet" href="${stylesheetPath('card')}" />
      </head>
      <body>
        <main>
          <p class="from">${mark}<span>${data.card.from}</span></p>
          ${site.demo && html`<p class="invented">${data.card.invented}</p>`}
          <h1${card.lang}>${address === null ? card.title : outward(address, card.title)}</h1>
          ${card.body}
        </main>
      </body>
    </html> `.toString();
}

function addressIn(locale: Locale, { path, parameters }: Card): string | null {
  if (path === null) return null;
  const query = parameters?.toString() ?? '';
  return pathIn(locale, path) + (query === '' ? '' : `?${query}`);
}

/** A link that leaves the frame: what it leads to may not be shown inside another site. */
export const outward = (address: string, text: Part, attributes: Html | null = null): Html =>
  html`<a href="${address}" target="_top" ${attributes}>${text}</a>`;
