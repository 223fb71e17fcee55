import {
  ageBands,
  costBands,
  durationBands,
  type FacetName,
  facetNames,
  pageSize,
  rankedLimit,
  resultLimit,
  type SearchQuery,
} from './query.js';
import { type AskedWords, choiceConditions, inBand, Parameters } from './search.sql.js';

/** The words to look for: all of the question or any, and the whole question to rank by. */
export interface WantedWords {
  readonly match: string;
  readonly asked: AskedWords;
  /** Only entries released at this moment or later; null for all. */
  readonly since: string | null;
}

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Settings and deliverers are words of the descriptions: of those found only the most frequent are offered. */
const mostOffered = 40;

const lookedColumns = `d.intervention_id, d.released_at, d.level, d.level_rank, d.status, d.themes, d.settings,
    d.delivered_by, d.age_from, d.age_to, d.cost_per_participant, d.duration_weeks`;

const newestFirst = 'd.released_at DESC, d.intervention_id DESC';

/** Most entries that a search looks at; ranking one costs more than counting it. */
export const limitOf = (words: WantedWords | null): number => (words ? rankedLimit : resultLimit);

/**
 * Looks at the newest entries with the words: how many there are, counted to one above the limit, how many of them
 * meet the choices (`found`), which of those stand on the page (`ids`), and what each choice would give (`counts`).
 */
export function lookQuery(query: SearchQuery, words: WantedWords | null): Statement {
  const parameters = new Parameters();
  const wanted = wantedOf(words, parameters);
  const choices = choiceConditions(query, parameters);
  const meets = [...choices].map(([name, condition]) => `(${condition}) AS meets_${name}`);
  const meetsAll = [...choices.keys()].map((name) => `d.meets_${name}`).join(' AND ');
  const text = `
WITH newest AS MATERIALIZED (
  SELECT ${lookedColumns}, ${meets.join(', ')}
  FROM search_document d WHERE ${wanted} ORDER BY ${newestFirst} LIMIT ${limitOf(words) + 1}
), looked AS MATERIALIZED (SELECT * FROM newest LIMIT ${limitOf(words)})
SELECT (SELECT count(*)::int FROM newest) AS looked, (SELECT count(*)::int FROM looked d WHERE ${meetsAll}) AS found,
  ARRAY(${pageOf(`SELECT * FROM looked d WHERE ${meetsAll}`, query, words, parameters)}) AS ids,
  jsonb_build_object(${facetNames.map((name) => `'${name}', (${countsOf(name, choices)})`).join(', ')}) AS counts`;
  return { text, values: parameters.values };
}

/** Looks through the whole databank for what meets the choices; for when the newest entries are not all there is. */
export function chooseQuery(query: SearchQuery, words: WantedWords | null): Statement {
  const parameters = new Parameters();
  const conditions = [wantedOf(words, parameters), ...choiceConditions(query, parameters).values()];
  const byLevel = query.sort === 'level' ? 'd.level_rank DESC, ' : '';
  const text = `
WITH matching AS MATERIALIZED (
  SELECT d.intervention_id, d.released_at, d.level_rank
  FROM search_document d WHERE ${conditions.join(' AND ')} ORDER BY ${byLevel}${newestFirst} LIMIT ${limitOf(words) + 1})
SELECT (SELECT count(*)::int FROM matching) AS found,
  ARRAY(${pageOf(`SELECT * FROM matching LIMIT ${limitOf(words)}`, query, words, parameters)}) AS ids`;
  return { text, values: parameters.values };
}

/**
 * The moment from which on the databank has $1 entries. A constant for the statement that follows: the database must
 * know how many entries remain to see that it need not look at all that have a common word.
 */
export const RELEASED_SINCE = `
SELECT released_at::text AS since FROM search_document d ORDER BY ${newestFirst} LIMIT 1 OFFSET $1`;

function wantedOf(words: WantedWords | null, parameters: Parameters): string {
  if (!words) return 'true';
  const wanted = `d.tsv @@ ${parameters.add(words.match)}::tsquery`;
  return words.since === null
    ? wanted
    : `${wanted} AND d.released_at >= ${parameters.add(words.since)}::timestamptz`;
}

/**
 * The ids on the page. Entries with all words come before those with some; within each, where the words stand decides.
 * The words of an entry are long, and fetched here for the few that are ranked: they were not carried along.
 */
function pageOf(
  entries: string,
  query: SearchQuery,
  words: WantedWords | null,
  parameters: Parameters,
): string {
  const page = `LIMIT ${pageSize} OFFSET ${parameters.add((query.page - 1) * pageSize)}`;
  const byLevel = query.sort === 'level' ? 'd.level_rank DESC, ' : '';
  if (query.sort !== 'relevance' || !words)
    return `SELECT d.intervention_id FROM (${entries}) d ORDER BY ${byLevel}${newestFirst} ${page}`;
  const { any, every } = words.asked;
  const allFirst = every === any ? '' : `document.tsv @@ ${parameters.add(every)}::tsquery DESC, `;
  return `SELECT d.intervention_id FROM (${entries}) d JOIN search_document AS document USING (intervention_id)
    ORDER BY ${allFirst}ts_rank(document.tsv, ${parameters.add(any)}::tsquery) DESC, ${newestFirst} ${page}`;
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
