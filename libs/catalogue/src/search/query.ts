import { levels, recognitionStatuses, themes } from '#domain';

/** Facets of the search, in the order they stand on the page. */
export const facetNames = ['theme', 'level', 'age', 'cost', 'setting', 'duration', 'by', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['relevance', 'level', 'newest'] as const;
export type SortOrder = (typeof sortOrders)[number];

export const ageBands = ['0-12', '12-18', '18-55', '55-75', '75-120'] as const;
export const costBands = ['0-250', '250-1000', '1000-'] as const;
export const durationBands = ['0-13', '13-27', '27-53', '53-'] as const;

/** Entries on one page. */
export const pageSize = 10;

/** Most entries a search looks at: no page costs more than this, whatever the databank holds. */
export const resultLimit = 500;

/** Most entries whose words are ranked, which costs more for each. */
export const rankedLimit = 150;

/** Most characters of a question; longer ones are cut, as people sometimes paste a whole case. */
const longestQuestion = 300;

/** Interventions that can stand side by side. */
export const mostCompared = 4;

/** What somebody asked of the catalogue; always valid, whatever stood in the address. */
export interface SearchQuery {
  readonly q: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: SortOrder;
  /** From 1. */
  readonly page: number;
  /** Slugs chosen for comparison. */
  readonly compared: readonly string[];
}

const known: Readonly<Record<FacetName, ReadonlySet<string> | null>> = {
  theme: new Set(themes.map((theme) => theme.id)),
  level: new Set<string>([...levels, 'none']),
  age: new Set(ageBands),
  cost: new Set(costBands),
  setting: null,
  duration: new Set(durationBands),
  by: null,
  status: new Set(recognitionStatuses),
};

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );

const cleaned = (text: string, longest: number): string =>
  text
    // A zero byte is refused by the database; other control characters mean nothing in a search.
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/**
 * Reads the address of the public search page. Public pages answer everybody: what is unknown or malformed is left
 * out, never an error, because nothing behind them is hidden from anyone.
 */
export function readSearchQuery(parameters: Readonly<Record<string, unknown>>): SearchQuery {
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, chosen(name, listed(parameters[name]))]),
  ) as unknown as SearchQuery['facets'];
  const q = cleaned(listed(parameters.q)[0] ?? '', longestQuestion);
  const sort =
    sortOrders.find((order) => order === listed(parameters.sort)[0]) ?? (q === '' ? 'newest' : 'relevance');
  return { q, facets, sort, page: readPage(parameters.page), compared: readCompared(parameters.i) };
}

function chosen(name: FacetName, values: readonly string[]): string[] {
  const allowed = known[name];
  const kept = values
    .map((value) => cleaned(value, 60).toLowerCase())
    .filter((value) => value !== '' && (allowed === null || allowed.has(value)));
  return [...new Set(kept)].slice(0, 20);
}

function readPage(value: unknown): number {
  const page = Number(listed(value)[0]);
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), resultLimit / pageSize) : 1;
}

/** Whether a part of an address can be that of an entry. */
export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z0-9-]{1,200}$/.test(text);

/** The slugs in the address, without doubles and no more than fit side by side. */
export function readCompared(value: unknown): string[] {
  const slugs = listed(value).filter(isSlug);
  return [...new Set(slugs)].slice(0, mostCompared);
}

/** The parameters of a query, in a fixed order and without what is the default, so that one search has one address. */
export function searchParameters(query: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.q !== '') parameters.set('q', query.q);
  for (const name of facetNames) for (const value of query.facets[name]) parameters.append(name, value);
  if (query.sort !== (query.q === '' ? 'newest' : 'relevance')) parameters.set('sort', query.sort);
  if (query.page > 1) parameters.set('page', String(query.page));
  for (const slug of query.compared) parameters.append('i', slug);
  return parameters;
}

/** The same search without one choice, on its first page. */
export function withoutChoice(query: SearchQuery, name: FacetName, value: string): SearchQuery {
  return {
    ...query,
    page: 1,
    facets: { ...query.facets, [name]: query.facets[name].filter((one) => one !== value) },
  };
}

/** The same search with nothing chosen. */
export function withoutChoices(query: SearchQuery): SearchQuery {
  const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchQuery['facets'];
  return { ...query, page: 1, facets };
}

export const choiceCount = (query: SearchQuery): number =>
  facetNames.reduce((sum, name) => sum + query.facets[name].length, 0);
