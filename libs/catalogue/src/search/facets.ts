import { type RecognitionStatus, recognitionStatuses } from '#domain';
import { agesOverlap, bandOf, isInBand } from './bands.js';
import { type FacetName, facetNames, type SearchQuery } from './query.js';

/** What of an entry the facets look at. */
export interface FacetRow {
  readonly id: string;
  readonly level: string | null;
  readonly levelRank: number;
  readonly status: RecognitionStatus;
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly deliveredBy: readonly string[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly cost: number | null;
  readonly weeks: number | null;
  readonly releasedAt: Date;
  readonly rank: number;
}

/** Without a choice of status, a search shows what somebody can use now. */
export const shownByDefault: readonly RecognitionStatus[] = ['valid', 'reserved', 'reassessing', 'imported'];

type Test = (row: FacetRow, value: string) => boolean;

const tests: Readonly<Record<FacetName, Test>> = {
  theme: (row, value) => row.themes.includes(value),
  level: (row, value) => (row.level ?? 'none') === value,
  age: (row, value) => agesOverlap(row.ageFrom, row.ageTo, bandOf(value)),
  cost: (row, value) => isInBand(row.cost, bandOf(value)),
  setting: (row, value) => row.settings.includes(value),
  duration: (row, value) => isInBand(row.weeks, bandOf(value)),
  by: (row, value) => row.deliveredBy.includes(value),
  status: (row, value) => row.status === value,
};

const meets = (row: FacetRow, name: FacetName, query: SearchQuery): boolean => {
  const values: readonly string[] =
    name === 'status' && query.facets.status.length === 0 ? shownByDefault : query.facets[name];
  return values.length === 0 || values.some((value) => tests[name](row, value));
};

/** Whether an entry has one of the chosen values in every group of which something is chosen. */
export const meetsChoices = (row: FacetRow, query: SearchQuery): boolean =>
  facetNames.every((name) => meets(row, name, query));

const valuesOf: Readonly<
  Record<'theme' | 'level' | 'setting' | 'by' | 'status', (row: FacetRow) => readonly string[]>
> = {
  theme: (row) => row.themes,
  level: (row) => [row.level ?? 'none'],
  setting: (row) => row.settings,
  by: (row) => row.deliveredBy,
  status: (row) => [row.status],
};

export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/**
 * For every value of every group: how many entries one would see by choosing it. A group's own choices do not count
 * for itself, as choosing a second value of a group widens the result.
 */
export function countFacets(
  rows: readonly FacetRow[],
  query: SearchQuery,
  bands: Readonly<Record<'age' | 'cost' | 'duration', readonly string[]>>,
): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  for (const row of rows) {
    const failed = facetNames.filter((name) => !meets(row, name, query));
    if (failed.length > 1) continue;
    for (const name of failed.length === 1 ? failed : facetNames) {
      for (const value of countedValues(row, name, bands)) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function countedValues(
  row: FacetRow,
  name: FacetName,
  bands: Readonly<Record<'age' | 'cost' | 'duration', readonly string[]>>,
): readonly string[] {
  if (name === 'age' || name === 'cost' || name === 'duration')
    return bands[name].filter((band) => tests[name](row, band));
  return valuesOf[name](row);
}

const newestFirst = (a: FacetRow, b: FacetRow): number =>
  b.releasedAt.getTime() - a.releasedAt.getTime() || (a.id < b.id ? 1 : -1);

/** Entries in the chosen order; equal ones newest first, so that pages never overlap. */
export function sorted(rows: readonly FacetRow[], sort: SearchQuery['sort']): FacetRow[] {
  const compare = {
    relevance: (a: FacetRow, b: FacetRow) => b.rank - a.rank || newestFirst(a, b),
    level: (a: FacetRow, b: FacetRow) => b.levelRank - a.levelRank || newestFirst(a, b),
    newest: newestFirst,
  }[sort];
  return [...rows].sort(compare);
}

/** Statuses in the order of the page. */
export const statusOrder: readonly RecognitionStatus[] = recognitionStatuses;
