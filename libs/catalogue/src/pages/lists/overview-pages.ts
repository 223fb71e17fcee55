import { themes } from '#domain';
import type { InEditing, MatrixCell, ThemeCount } from '../../entry/overview.queries.js';
import { html, type Html } from '../../html/html.js';
import { writtenDate } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import type { Page } from '../../parts/layout.js';
import { entryLink, langOf, linkTo, type Site } from '../../parts/site.js';
import { levelMark, statusChip } from '../../parts/standing.js';
import type { ListedEntry } from '../../search/listing.js';

const heading = (title: string, lead: string): Html =>
  html`<h1>${title}</h1>
    <p class="lead">${lead}</p>`;

/** Every theme with the number of interventions one can use now. */
export function themesPage(site: Site, counts: readonly ThemeCount[]): Page {
  const t = site.texts.pages.themes;
  const items = themes.map(({ id, label }) => {
    const count = counts.find(({ theme }) => theme === id)?.count ?? 0;
    const name = label[site.locale];
    return html`<li>
      ${count > 0 ? html`<a href="${linkTo(site, '/', new URLSearchParams({ theme: id }))}">${name}</a><span class="count">${count}</span>` : html`<span>${name}</span><span class="meta">${t.none}</span>`}
    </li>`;
  });
  return {
    title: t.title,
    menu: 'themes',
    mainClass: 'page',
    main: html`<div class="prose">${heading(t.title, t.lead)}</div>
      <ul class="themes">
        ${items}
      </ul>`,
  };
}

/** Shade of a cell: none, few, some, many of the highest number. */
function shade(count: number, highest: number): number {
  if (count === 0) return 0;
  return Math.min(3, Math.max(1, Math.ceil((3 * count) / highest)));
}

/** Themes down, settings across: where nothing exists yet shows as 0, and is a way to what comes nearest. */
export function matrixPage(site: Site, cells: readonly MatrixCell[], inEditing: number): Page {
  const t = site.texts.pages.matrix;
  const totals = new Map<string, number>();
  for (const { setting, count } of cells) totals.set(setting, (totals.get(setting) ?? 0) + count);
  const settings = [...totals].sort((a, b) => b[1] - a[1]).map(([setting]) => setting);
  const main =
    settings.length === 0
      ? html`<p>${t.empty}</p>`
      : html`${matrixTable(site, settings, cells)}${matrixList(site, settings, cells)}
          <p class="alt">${t.other}</p>`;
  const soon = filled(inEditing === 1 ? t.soonOne : t.soon, { count: inEditing });
  return {
    title: t.title,
    menu: 'matrix',
    mainClass: 'page',
    main: html`<div class="prose">${heading(t.title, t.lead)}</div>
      ${main}
      ${inEditing > 0 && html`<p class="alt"><a href="${linkTo(site, '/in-behandeling')}">${soon}</a></p>`}`,
  };
}

const countOf = (cells: readonly MatrixCell[], theme: string, setting: string): number =>
  cells.find((cell) => cell.theme === theme && cell.setting === setting)?.count ?? 0;

const cellLink = (site: Site, theme: string, setting: string): string =>
  linkTo(site, '/', new URLSearchParams({ theme, setting }));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function matrixTable(site: Site, settings: readonly string[], cells: readonly MatrixCell[]): Html {
  const t = site.texts.pages.matrix;
  const highest = Math.max(...cells.map(({ count }) => count));
  const rows = themes.map(({ id, label }) => {
    const row = label[site.locale];
    const shown = settings.map((setting) => {
      const count = countOf(cells, id, setting);
      const name = filled(t.cell, { row, column: setting, count });
      return html`<td class="k${shade(count, highest)}">
        <a href="${cellLink(site, id, setting)}" rel="nofollow" aria-label="${name}">${count}</a>
      </td>`;
    });
    return html`<tr>
      <th scope="row">${row}</th>
      ${shown}
    </tr>`;
  });
  return html`<div class="gapbox" tabindex="0" role="region" aria-label="${t.title}">
    <table class="gap">
      <caption class="vh">
        ${t.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.problem}</th>
          ${settings.map((setting) => html`<th scope="col">${capitalised(setting)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The same on a telephone: a list per theme. */
function matrixList(site: Site, settings: readonly string[], cells: readonly MatrixCell[]): Html {
  const items = themes.map(({ id, label }) => {
    const links = settings.map(
      (setting) =>
        html`<li>
          <a href="${cellLink(site, id, setting)}" rel="nofollow">${capitalised(setting)}</a>
          <span class="count">${countOf(cells, id, setting)}</span>
        </li>`,
    );
    return html`<li>
      <b>${label[site.locale]}</b>
      <ul>
        ${links}
      </ul>
    </li>`;
  });
  return html`<ul class="gap-list">
    ${items}
  </ul>`;
}

/** Recognised interventions whose page is being made; nothing about what is still being judged. */
export function inProgressPage(site: Site, entries: readonly InEditing[]): Page {
  const t = site.texts.pages.inProgress;
  const items = entries.map(
    ({ title, announcedOn }) =>
      html`<li>
        <h2>${title}</h2>
        <p class="side">${filled(t.decided, { date: writtenDate(site.locale, announcedOn) })}</p>
      </li>`,
  );
  return {
    title: t.title,
    menu: null,
    mainClass: 'page',
    main: html`<div class="prose">${heading(t.title, t.lead)}</div>
      ${
        items.length > 0
          ? html`<ul class="list">
              ${items}
            </ul>`
          : html`<p class="empty">${t.empty}</p>`
      }`,
  };
}

/** What once was recognised; every page stays at its address. */
export function noLongerPage(site: Site, entries: readonly ListedEntry[]): Page {
  const t = site.texts.pages.noLonger;
  const items = entries.map((entry) => {
    const lang = langOf(site, entry.language);
    return html`<li>
      <div>
        <h2><a href="${entryLink(site, entry.slug)}" ${lang}>${entry.title}</a></h2>
        <p ${lang}>${entry.goal}</p>
      </div>
      <div class="side">${statusChip(entry, site)}<br />${levelMark(entry.level, site)}</div>
    </li>`;
  });
  return {
    title: t.title,
    menu: null,
    mainClass: 'page',
    main: html`<div class="prose">${heading(t.title, t.lead)}</div>
      ${
        items.length > 0
          ? html`<ul class="list">
                ${items}
              </ul>
              ${entries.length >= 200 && html`<p class="meta">${filled(t.shown, { count: entries.length })}</p>`}`
          : html`<p class="empty">${t.empty}</p>`
      }`,
  };
}
