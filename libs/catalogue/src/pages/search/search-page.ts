import { html, type Html } from '../../html/html.js';
import { icon } from '../../html/icons.js';
import { writtenNumber } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import type { Page } from '../../parts/layout.js';
import { feedPath, linkTo, pathIn, type Site } from '../../parts/site.js';
import {
  choiceCount,
  facetNames,
  pageSize,
  type SearchQuery,
  searchParameters,
  sortOrders,
  withoutChoice,
  withoutChoices,
} from '../../search/query.js';
import type { SearchResult } from '../../search/search.service.js';
import { choiceLabel, facetPanel } from './facet-panel.js';
import { resultCard } from './result-card.js';

/** The start page and every search: one question, choices at the left, results. */
export function searchPage(site: Site, query: SearchQuery, result: SearchResult): Page {
  const { search } = site.texts;
  const count = countText(site, result);
  // Choices are taken away again here; where nothing was found by words alone there is nothing to choose from.
  const choosable = result.entries.length > 0 || choiceCount(query) > 0;
  return {
    title: query.q === '' ? search.title : filled(search.titleWithQuery, { query: query.q, count }),
    description: site.texts.frame.about,
    menu: 'search',
    kind: 'search',
    unlisted: query.q !== '' || choiceCount(query) > 0 || query.page > 1,
    main: html`${hero(site, query)}
      <div class="page ${choosable && 'cols'}">
        ${choosable && facetPanel(site, query, result)}
        <section aria-label="${search.result}">
          ${chips(site, query)}
          <div class="res-head">
            <h1>${count}</h1>
            ${choosable && sortForm(site, query)}
          </div>
          ${result.entries.length === 0 ? empty(site, query) : result.entries.map((entry) => resultCard(site, query, entry))}
          ${pager(site, query, result)}
          <p class="alt">
            ${search.notFound} <a href="${linkTo(site, '/probleem-en-aanpak')}">${search.notFoundMatrix}</a>.
          </p>
          ${isNewest(query) && html`<p class="alt"><a href="${pathIn(site.locale, feedPath)}" type="application/atom+xml">${search.follow}</a></p>`}
        </section>
      </div>`,
  };
}

/** Whether this is the page of new entries: all there is, newest first. */
const isNewest = (query: SearchQuery): boolean =>
  query.q === '' && choiceCount(query) === 0 && query.sort === 'newest';

function countText(site: Site, result: SearchResult): string {
  const { search } = site.texts;
  if (result.total === 1) return search.one;
  return filled(result.capped ? search.capped : search.many, { count: shownTotal(site, result) });
}

/** "More than" goes with a round number: the exact one would be about where the search stopped. */
const shownTotal = (site: Site, { total, capped }: SearchResult): string =>
  writtenNumber(site.locale, capped ? Math.floor(total / 100) * 100 : total);

/** The rest of the search, kept when a form sends only its own field. */
function hiddenFields(query: SearchQuery, without: readonly string[]): Html[] {
  return [...searchParameters({ ...query, page: 1 })]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

function hero(site: Site, query: SearchQuery): Html {
  const { search } = site.texts;
  return html`<div class="hero">
    <div class="page">
      <form role="search" action="${pathIn(site.locale, '/')}" method="get">
        <label for="q">${search.title}</label>
        ${query.compared.map((slug) => html`<input type="hidden" name="i" value="${slug}" />`)}
        <div class="find">
          <input id="q" name="q" type="search" value="${query.q}" maxlength="300" autocomplete="off" /><button
            class="btn primary"
          >
            ${icon('search')}${search.button}
          </button>
        </div>
      </form>
      <p class="alt">${search.hint} <a href="${linkTo(site, '/themas')}">${search.hintThemes}</a>.</p>
    </div>
  </div>`;
}

function chips(site: Site, query: SearchQuery): Html | null {
  if (choiceCount(query) === 0) return null;
  const { search } = site.texts;
  const all = facetNames.flatMap((name) => query.facets[name].map((value) => ({ name, value })));
  const links = all.map(({ name, value }) => {
    const href = linkTo(site, '/', searchParameters(withoutChoice(query, name, value)));
    return html`<a class="chip" href="${href}" rel="nofollow"
      ><span>${choiceLabel(site, name, value)}</span>${icon('close')}<span class="vh"
        >${search.remove}</span
      ></a
    >`;
  });
  const clear = linkTo(site, '/', searchParameters(withoutChoices(query)));
  return html`<p class="chips">${links}<a href="${clear}" rel="nofollow">${search.clear}</a></p>`;
}

function sortForm(site: Site, query: SearchQuery): Html {
  const { search } = site.texts;
  const orders = sortOrders.filter((order) => order !== 'relevance' || query.q !== '');
  return html`<form action="${pathIn(site.locale, '/')}" method="get">
    ${hiddenFields(query, ['sort'])} <label for="volgorde">${search.sortLabel}</label
    ><select id="volgorde" name="sort" class="input">
      ${orders.map((order) => html`<option value="${order}" ${order === query.sort && html` selected`}>${search.sort[order]}</option>`)}</select
    ><button class="btn small">${search.sortButton}</button>
  </form>`;
}

/** Nothing found: what is normal here, and the first thing to do. */
function empty(site: Site, query: SearchQuery): Html {
  const { search } = site.texts;
  const chosen = choiceCount(query) > 0;
  const why = chosen ? search.emptyFiltered : query.q !== '' ? search.emptyQuery : search.emptyDatabank;
  const clear = linkTo(site, '/', searchParameters(withoutChoices(query)));
  return html`<div class="empty">
    <p><b>${search.emptyTitle}.</b> ${why}</p>
    ${
      (chosen || query.q !== '') &&
      html`<h2>${search.tipsTitle}</h2>
        <ul>
          ${chosen && html`<li><a href="${clear}">${search.tipClear}</a></li>`}
          ${
            query.q !== '' &&
            html`<li>${search.tipWords}</li>
              <li>${search.tipFewer}</li>`
          }
          <li><a href="${linkTo(site, '/themas')}">${search.tipThemes}</a></li>
        </ul>`
    }
  </div>`;
}

function pager(site: Site, query: SearchQuery, result: SearchResult): Html | null {
  const { search } = site.texts;
  const last = Math.ceil(result.total / pageSize);
  if (last <= 1) return null;
  const to = (page: number): string => linkTo(site, '/', searchParameters({ ...query, page }));
  const near = [...new Set([1, query.page - 1, query.page, query.page + 1, query.page === 1 ? 3 : 1])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  const pages = near.map((page) =>
    page === query.page
      ? html`<span class="n" aria-current="page">${page}</span>`
      : html`<a href="${to(page)}">${page}</a>`,
  );
  const from = (query.page - 1) * pageSize + 1;
  const range = filled(result.capped ? search.rangeCapped : search.range, {
    from,
    to: Math.min(from + pageSize - 1, result.total),
    total: shownTotal(site, result),
  });
  return html`<nav class="pager" aria-label="${search.pages}">
    ${query.page > 1 && html`<a href="${to(query.page - 1)}" rel="prev">${search.previous}</a>`}${pages}
    ${query.page < last && html`<a href="${to(query.page + 1)}" rel="next">${search.next}</a>`}
    <span class="meta right">${range}</span>
  </nav>`;
}
