import { type Level, levelNames, levels, statusNames, themes } from '#domain';
import { html, type Html } from '../../html/html.js';
import { icon, ladder } from '../../html/icons.js';
import { filled } from '../../i18n/messages.js';
import { linkTo, pathIn, type Site } from '../../parts/site.js';
import { rankOf } from '../../parts/standing.js';
import { statusOrder } from '../../search/facets.js';
import {
  ageBands,
  choiceCount,
  costBands,
  durationBands,
  type FacetName,
  facetNames,
  type SearchQuery,
} from '../../search/query.js';
import type { SearchResult } from '../../search/search.service.js';

/** Options shown before "Nog 4": chosen ones are always shown. */
const shownOptions = 6;
/** Groups that stand open before anything is chosen in them. */
const openGroups: ReadonlySet<FacetName> = new Set(['theme', 'level', 'age', 'cost']);

interface Option {
  readonly value: string;
  readonly label: string;
  readonly sign?: Html;
}

/** What a chosen value is called. */
export function choiceLabel(site: Site, name: FacetName, value: string): string {
  return fixedOptions(site, name)?.find((option) => option.value === value)?.label ?? capitalised(value);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fixedOptions(site: Site, name: FacetName): Option[] | null {
  const { locale, texts } = site;
  const banded = <T extends string>(names: readonly T[], labels: Readonly<Record<T, string>>): Option[] =>
    names.map((value) => ({ value, label: labels[value] }));
  switch (name) {
    case 'theme':
      return themes.map((theme) => ({ value: theme.id, label: theme.label[locale] }));
    case 'level':
      return [
        ...levels.map((level) => levelOption(site, level)),
        { value: 'none', label: texts.search.noLevel },
      ];
    case 'age':
      return banded(ageBands, texts.search.age);
    case 'cost':
      return banded(costBands, texts.search.cost);
    case 'duration':
      return banded(durationBands, texts.search.duration);
    case 'status':
      return statusOrder.map((status) => ({ value: status, label: statusNames[status][locale] }));
    case 'setting':
    case 'by':
      return null;
  }
}

const levelOption = (site: Site, level: Level): Option => ({
  value: level,
  label: levelNames[level][site.locale],
  sign: ladder(rankOf(level)),
});

/** Settings and deliverers are words of the descriptions themselves: those of this result, most frequent first. */
function foundOptions(query: SearchQuery, result: SearchResult, name: FacetName): Option[] {
  const found = [...result.counts[name]]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
  const values = [...new Set([...query.facets[name], ...found.slice(0, 12)])];
  return values.map((value) => ({ value, label: capitalised(value) }));
}

/** The choices beside the result, each with how many entries it gives; a plain form that works without scripts. */
export function facetPanel(site: Site, query: SearchQuery, result: SearchResult): Html {
  const { search } = site.texts;
  const count = choiceCount(query);
  return html`<form
    class="facets"
    aria-label="${search.refineLabel}"
    action="${pathIn(site.locale, '/')}"
    method="get"
  >
    ${query.q !== '' && html`<input type="hidden" name="q" value="${query.q}" />`}
    ${query.compared.map((slug) => html`<input type="hidden" name="i" value="${slug}" />`)}
    <h2>${search.refine}</h2>
    <input class="filter-toggle" type="checkbox" id="verfijnen" aria-label="${search.refine}" />
    <label class="btn small filter-open" for="verfijnen"
      >${icon('tune')}${count > 0 ? filled(search.refineCount, { count }) : search.refine}</label
    >
    <div class="body-f">
      ${facetNames.map((name) => group(site, query, result, name))}
      ${result.countedNewest !== null && html`<p class="meta">${filled(search.countsOver, { count: result.countedNewest })}</p>`}
      <div class="apply"><button class="btn block">${search.apply}</button></div>
    </div>
  </form>`;
}

function group(site: Site, query: SearchQuery, result: SearchResult, name: FacetName): Html | null {
  const options = fixedOptions(site, name) ?? foundOptions(query, result, name);
  if (options.length === 0) return null;
  const rows = options.map((option) => ({
    option,
    count: result.counts[name].get(option.value) ?? 0,
    chosen: query.facets[name].includes(option.value),
  }));
  const ordered =
    name === 'theme'
      ? [...rows].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
      : rows;
  const first = name === 'status' || name === 'level' ? ordered : ordered.slice(0, shownOptions);
  const rest = ordered.slice(first.length);
  const isOpen = openGroups.has(name) || query.facets[name].length > 0;
  const draw = ({ option, count, chosen }: (typeof rows)[number]): Html =>
    choice(name, option, { count, chosen, isExact: result.countedNewest === null });
  return html`<details${isOpen && html` open`}><summary>${site.texts.search.group[name]}</summary><div class="opts">
      ${first.map(draw)}
      ${
        rest.length > 0 &&
        html`<details class="more">
          <summary>${filled(site.texts.search.moreOptions, { count: rest.length })}</summary>
          ${rest.map(draw)}
        </details>`
      }
      ${name === 'level' && html`<a href="${linkTo(site, '/hoe-erkenning-werkt')}#niveaus">${site.texts.search.levelsLink}</a>`}
    </div></details>`;
}

/** A choice that would give nothing is shown, and cannot be taken; unless older entries, not counted, may have it. */
function choice(
  name: FacetName,
  option: Option,
  { count, chosen, isExact }: { count: number; chosen: boolean; isExact: boolean },
): Html {
  const off = count === 0 && !chosen && isExact;
  return html`<label class="opt" ${off && html` data-off`}
    ><input
      type="checkbox"
      name="${name}"
      value="${option.value}"
      ${chosen && html` checked`}${off && html` disabled`}
    />
    ${option.sign}
    <span>${option.label}</span> <span class="count">${count}</span></label
  >`;
}
