import { bandOf } from './bands.js';
import { shownByDefault } from './facets.js';
import type { SearchQuery } from './query.js';

/** Collects the values of a statement; `add` returns the place they stand at. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Conditions on `search_document d` for what is chosen, all as parameters. */
export function choiceConditions(query: SearchQuery, parameters: Parameters): string[] {
  const { facets } = query;
  const conditions: string[] = [];
  const statuses = facets.status.length > 0 ? facets.status : shownByDefault;
  conditions.push(`d.status = ANY (${parameters.add(statuses)})`);
  if (facets.theme.length > 0) conditions.push(`d.themes && ${parameters.add(facets.theme)}::text[]`);
  if (facets.setting.length > 0) conditions.push(`d.settings && ${parameters.add(facets.setting)}::text[]`);
  if (facets.by.length > 0) conditions.push(`d.delivered_by && ${parameters.add(facets.by)}::text[]`);
  if (facets.level.length > 0)
    conditions.push(`coalesce(d.level, 'none') = ANY (${parameters.add(facets.level)})`);
  conditions.push(...anyBand(facets.cost, 'd.cost_per_participant', parameters));
  conditions.push(...anyBand(facets.duration, 'd.duration_weeks', parameters));
  conditions.push(...anyAge(facets.age, parameters));
  return conditions;
}

function anyBand(names: readonly string[], column: string, parameters: Parameters): string[] {
  if (names.length === 0) return [];
  const parts = names.map(bandOf).map(({ from, to }) => {
    const above = `${column} >= ${parameters.add(from)}`;
    return to === null ? above : `${above} AND ${column} < ${parameters.add(to)}`;
  });
  return [`(${parts.map((part) => `(${part})`).join(' OR ')})`];
}

function anyAge(names: readonly string[], parameters: Parameters): string[] {
  if (names.length === 0) return [];
  const parts = names
    .map(bandOf)
    .map(
      ({ from, to }) =>
        `(coalesce(d.age_from, 0) < ${parameters.add(to ?? 200)} AND coalesce(d.age_to, 200) >= ${parameters.add(from)})`,
    );
  return [`(d.age_from IS NOT NULL OR d.age_to IS NOT NULL) AND (${parts.join(' OR ')})`];
}

/** The words of a question as the database reads them; null when it holds nothing but small words. */
export interface AskedWords {
  /** Any of the words will do. */
  readonly any: string;
  /** All of them are wanted. */
  readonly every: string;
}

/**
 * Reads the question in both languages of the databank. Apart from the search itself, so that the database sees how
 * common the words are before it chooses how to look.
 */
export const ASKED_WORDS = `
  SELECT every_word::text AS every, replace(every_word::text, '&', '|') AS "any"
  FROM (SELECT plainto_tsquery('dutch_unaccent', unaccent($1)) || plainto_tsquery('english', unaccent($1)) AS every_word) both_languages
  WHERE numnode(every_word) > 0`;
