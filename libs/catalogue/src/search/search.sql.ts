import { bandOf } from './bands.js';
import { shownByDefault } from './facets.js';
import { type FacetName, facetNames, type SearchQuery } from './query.js';

/** Collects the values of a statement; `add` returns the place they stand at. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Whether an entry of `search_document d` is in a band, or is meant for people of these ages. */
export const inBand: Readonly<Record<'age' | 'cost' | 'duration', (name: string) => string>> = {
  // An open end counts as everybody on that side.
  age: (name) => {
    const { from, to } = bandOf(name);
    return `((d.age_from IS NOT NULL OR d.age_to IS NOT NULL)
      AND coalesce(d.age_from, 0) < ${to ?? 200} AND coalesce(d.age_to, 200) >= ${from})`;
  },
  cost: (name) => within('d.cost_per_participant', name),
  duration: (name) => within('d.duration_weeks', name),
};

function within(column: string, name: string): string {
  const { from, to } = bandOf(name);
  return to === null ? `(${column} >= ${from})` : `(${column} >= ${from} AND ${column} < ${to})`;
}

type Condition = (values: readonly string[], parameters: Parameters) => string;

const anyBand =
  (name: keyof typeof inBand): Condition =>
  (values) =>
    `(${values.map(inBand[name]).join(' OR ')})`;

const conditionOf: Readonly<Record<FacetName, Condition>> = {
  theme: (values, parameters) => `d.themes && ${parameters.add(values)}::text[]`,
  level: (values, parameters) => {
    const leveled = `d.level = ANY (${parameters.add(values)})`;
    return values.includes('none') ? `(${leveled} OR d.level IS NULL)` : leveled;
  },
  age: anyBand('age'),
  cost: anyBand('cost'),
  setting: (values, parameters) => `d.settings && ${parameters.add(values)}::text[]`,
  duration: anyBand('duration'),
  by: (values, parameters) => `d.delivered_by && ${parameters.add(values)}::text[]`,
  status: (values, parameters) => `d.status = ANY (${parameters.add(values)})`,
};

/**
 * The condition of each group in which something is chosen; of the status always, since without a choice only what
 * can be used now is shown. Bands are names this room made; all that people typed goes in as a parameter.
 */
export function choiceConditions(query: SearchQuery, parameters: Parameters): Map<FacetName, string> {
  const conditions = new Map<FacetName, string>();
  for (const name of facetNames) {
    const chosen = query.facets[name];
    const values = name === 'status' && chosen.length === 0 ? shownByDefault : chosen;
    if (values.length > 0) conditions.set(name, conditionOf[name](values, parameters));
  }
  return conditions;
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
