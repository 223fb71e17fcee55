import {
  ageBands,
  costBands,
  durationBands,
  type FacetName,
  facetNames,
  pageSize,
  resultLimit,
  type SearchQuery,
} from './query.js';
import { type AskedWords, choiceConditions, inBand, Parameters } from './search.sql.js';

/** The words to look for: all of the question or any, and the whole question to rank by. */
export interface WantedWords {
  readonly match: string;
  readonly asked: AskedWords;
}

/** Settings and deliverers are words of the descriptions: of those found only the most frequent are offered. */
const mostOffered = 40;

const newestFirst = 'd.released_at DESC, d.intervention_id DESC';

/**
 * One statement for one page of a search: `ids` of the entries on it, how many were `found`, and what each choice would
 * give, counted over the newest entries with these words. Both stop one above `resultLimit`, so that a search costs the
 * same in a large databank, and ranks no more than that.
 */
export function lookQuery(
  query: SearchQuery,
  words: WantedWords | null,
): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const wanted = words ? `d.tsv @@ ${parameters.add(words.match)}::tsquery` : 'true';
  const choices = choiceConditions(query, parameters);
  const byLevel = query.sort === 'level' ? 'd.level_rank DESC, ' : '';
  const text = `
WITH newest AS (
  SELECT d.level, d.status, d.themes, d.settings, d.delivered_by, d.age_from, d.age_to, d.cost_per_participant,
    d.duration_weeks, ${[...choices].map(([name, condition]) => `(${condition}) AS meets_${name}`).join(', ')}
  FROM search_document d WHERE ${wanted} ORDER BY ${newestFirst} LIMIT ${resultLimit + 1}
), looked AS MATERIALIZED (SELECT * FROM newest LIMIT ${resultLimit}
), matching AS MATERIALIZED (
  SELECT d.intervention_id, d.released_at, d.level_rank, d.tsv
  FROM search_document d WHERE ${[wanted, ...choices.values()].join(' AND ')}
  ORDER BY ${byLevel}${newestFirst} LIMIT ${resultLimit + 1}
)
SELECT (SELECT count(*)::int FROM newest) AS looked, (SELECT count(*)::int FROM matching) AS found,
  ARRAY(SELECT d.intervention_id FROM (SELECT * FROM matching LIMIT ${resultLimit}) d
    ORDER BY ${orderOf(query, words, parameters)}${newestFirst}
    LIMIT ${pageSize} OFFSET ${parameters.add((query.page - 1) * pageSize)}) AS ids,
  jsonb_build_object(${facetNames.map((name) => `'${name}', (${countsOf(name, choices)})`).join(', ')}) AS counts`;
  return { text, values: parameters.values };
}

/** Entries with all words come before those with some; within each, where the words stand decides. */
function orderOf(query: SearchQuery, words: WantedWords | null, parameters: Parameters): string {
  if (query.sort === 'level') return 'd.level_rank DESC, ';
  if (query.sort === 'newest' || !words) return '';
  const { any, every } = words.asked;
  const allFirst = every === any ? '' : `d.tsv @@ ${parameters.add(every)}::tsquery DESC, `;
  return `${allFirst}ts_rank(d.tsv, ${parameters.add(any)}::tsquery) DESC, `;
}

const listColumn = { theme: 'd.themes', setting: 'd.settings', by: 'd.delivered_by' } as const;
const valueColumn = { level: `coalesce(d.level, 'none')`, status: 'd.status' } as const;
const bandNames = { age: ageBands, cost: costBands, duration: durationBands } as const;

/** A group's own choices do not count for itself: a second value of it widens the result. */
function countsOf(name: FacetName, choices: ReadonlyMap<FacetName, string>): string {
  const others = [...choices.keys()].filter((other) => other !== name).map((other) => `d.meets_${other}`);
  const where = others.length > 0 ? `WHERE ${others.join(' AND ')}` : '';
  if (name === 'age' || name === 'cost' || name === 'duration') {
    const counted = bandNames[name].map((band) => `'${band}', count(*) FILTER (WHERE ${inBand[name](band)})`);
    return `SELECT jsonb_build_object(${counted.join(', ')}) FROM looked d ${where}`;
  }
  const from =
    name === 'level' || name === 'status'
      ? `SELECT ${valueColumn[name]} AS value FROM looked d ${where}`
      : `SELECT value FROM looked d, unnest(${listColumn[name]}) AS value ${where}`;
  return `SELECT coalesce(jsonb_object_agg(value, times), '{}') FROM (SELECT value, count(*) AS times FROM (${from}) each
    GROUP BY value ORDER BY times DESC, value LIMIT ${mostOffered}) counted`;
}
