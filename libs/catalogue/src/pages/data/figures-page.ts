import { html, type Html, type Part, trusted } from '../../html/html.js';
import { dayAndMonth, shortMonth, writtenDate, writtenMonth, writtenNumber } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import type { Page } from '../../parts/layout.js';
import { entryLink, langOf, type Site } from '../../parts/site.js';
import {
  fewestNamed,
  type MostOpened,
  type PublicFigures,
  type UsageOfMonth,
} from '../../usage/public-figures.js';
import { type UsageKind, usageKinds } from '../../usage/usage-count.entity.js';

/** How the databank is used: per month, the entries opened most, and what the numbers do and do not say. */
export function figuresPage(site: Site, figures: PublicFigures): Page {
  const t = site.texts.data.figures;
  const lead = leadOf(site, figures);
  return {
    title: t.title,
    description: lead,
    menu: null,
    mainClass: 'page prose',
    main: html`<h1>${t.title}</h1>
      <p class="lead">${lead}</p>
      ${
        figures.months.length > 0 &&
        html`<h2 id="maanden">${t.perMonth}</h2>
          ${monthTable(site, figures.months)}
          <p class="alt no-print"><a href="/data/gebruikscijfers.csv">${t.csv}</a></p>
          <div class="mosts">
            ${mostOpened(site, figures, t.mostRead, figures.read)}
            ${mostOpened(site, figures, t.mostDownloaded, figures.downloaded)}
          </div>`
      }
      ${howCounted(site, figures.since)}`,
  };
}

const total = (months: readonly UsageOfMonth[], kind: UsageKind): number =>
  months.reduce((sum, month) => sum + month[kind], 0);

function leadOf(site: Site, { months, since }: PublicFigures): string {
  const t = site.texts.data.figures;
  const oldest = months.at(-1);
  if (!oldest || since === null) return t.leadEmpty;
  const begin = `${oldest.month}-01`;
  return filled(t.lead, {
    from: writtenDate(site.locale, begin < since ? since : begin),
    to: writtenDate(site.locale, site.today),
    summaries: writtenNumber(site.locale, total(months, 'summary')),
    downloads: writtenNumber(site.locale, total(months, 'download')),
  });
}

function monthTable(site: Site, months: readonly UsageOfMonth[]): Html {
  const t = site.texts.data.figures;
  const highest = (kind: UsageKind): number => Math.max(...months.map((month) => month[kind]));
  const rows = months.map((month, at) => {
    const running = at === 0;
    const until = running && filled(t.until, { date: dayAndMonth(site.locale, site.today) });
    return html`<tr${running && html` class="running"`}>
      <th scope="row">${shortMonth(site.locale, month.month)}${until && html` <span class="meta">${until}</span>`}</th>
      ${usageKinds.map(
        (kind) =>
          html`<td>
            <span>${writtenNumber(site.locale, month[kind])}</span>${bar(month[kind], highest(kind))}
          </td>`,
      )}
    </tr>`;
  });
  return html`<table class="table usage">
    <caption class="vh">
      ${t.perMonth}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.month}</th>
        ${usageKinds.map((kind) => html`<th scope="col">${t[kind]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${t.together}</th>
        ${usageKinds.map((kind) => html`<td><span>${writtenNumber(site.locale, total(months, kind))}</span></td>`)}
      </tr>
    </tfoot>
  </table>`;
}

/** The number again, for the eye: each column on its own scale from zero. */
function bar(count: number, highest: number): Html {
  const width = highest === 0 ? 0 : Math.round((100 * count) / highest);
  return trusted(
    `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`,
  );
}

function mostOpened(
  site: Site,
  { ranked }: PublicFigures,
  title: string,
  entries: readonly MostOpened[],
): Html {
  const t = site.texts.data.figures;
  const period = filled(t.ranked, {
    from: writtenMonth(site.locale, ranked.from),
    to: writtenMonth(site.locale, ranked.to),
  });
  const items = entries.map(
    ({ slug, title: name, language, count }) =>
      html`<li>
        <div>
          <a href="${entryLink(site, slug)}" ${langOf(site, language)}>${name}</a>
          <span class="count">${filled(t.times, { count: writtenNumber(site.locale, count) })}</span>
        </div>
      </li>`,
  );
  return html`<section>
    <h2>${title}</h2>
    <p class="alt">${period}${items.length === 0 && ` ${filled(t.noneNamed, { fewest: fewestNamed })}`}</p>
    ${
      items.length > 0 &&
      html`<ol class="most">
        ${items}
      </ol>`
    }
  </section>`;
}

function howCounted(site: Site, since: string | null): Html {
  const t = site.texts.data.figures;
  const list = (items: readonly string[]): Part =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<h2 id="hoe">${t.how}</h2>
    ${since !== null && html`<p>${filled(t.since, { date: writtenDate(site.locale, since) })}</p>`}
    <h3>${t.counted}</h3>
    ${list(t.countedItems)}
    <p>${t.twice}</p>
    <h3>${t.notCounted}</h3>
    ${list(t.notCountedItems)}
    <h3>${t.privacy}</h3>
    <p>${t.privacyText}</p>
    <p>${filled(t.small, { fewest: fewestNamed })}</p>`;
}
