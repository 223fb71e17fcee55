import { html } from '../../html/html.js';
import type { Page } from '../../parts/layout.js';
import { feedPath, pathIn, type Site } from '../../parts/site.js';

/** What there is to fetch, under which licence, and what its fields say. */
export function openDataPage(site: Site): Page {
  const t = site.texts.data.openData;
  return {
    title: t.title,
    description: t.lead,
    menu: null,
    mainClass: 'page prose',
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      <h2>${t.files}</h2>
      <ul>
        <li><a href="/data/interventies.json">${t.json}</a></li>
        <li><a href="/data/interventies.csv">${t.csv}</a></li>
        <li><a href="/data/gebruikscijfers.csv">${t.usage}</a></li>
        <li>
          <a href="${pathIn(site.locale, feedPath)}" type="application/atom+xml">${t.feed}</a>
        </li>
      </ul>
      <p class="alt">${t.fresh}</p>
      <h2>${t.licence}</h2>
      <p>${t.licenceText}</p>
      <h2>${t.fields}</h2>
      <p class="alt">${t.dates}</p>
      <dl class="fields">
        ${Object.entries(t.field).map(
          ([name, text]) =>
            html`<dt><code translate="no">${name}</code></dt>
              <dd>${text}</dd>`,
        )}
      </dl>`,
  };
}
