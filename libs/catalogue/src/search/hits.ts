import { Injectable } from '@nestjs/common';
import { Reads } from '#platform';
import type { AskedWords } from './search.sql.js';

/** Where the words of the question stand. Texts carry marks around each hit; see `markedText`. */
export interface Hit {
  readonly title: string;
  readonly goal: string;
  /** Fragments with a hit, best place first; at most two. */
  readonly places: readonly { readonly field: HitField; readonly fragment: string }[];
}

export type HitField = 'targetGroup' | 'approach' | 'workingElements' | 'substantiation';

/** Characters that cannot be typed in a text: they stand around a hit until the page turns them into marks. */
export const hitStart = '\ue000';
export const hitEnd = '\ue001';

const fields: readonly HitField[] = ['targetGroup', 'approach', 'workingElements', 'substantiation'];

const whole = `'HighlightAll=true, StartSel="${hitStart}", StopSel="${hitEnd}"'`;
const fragment = `'MaxFragments=1, MaxWords=9, MinWords=3, ShortWord=2, FragmentDelimiter=" ", StartSel="${hitStart}", StopSel="${hitEnd}"'`;

/** The words of a rich text, its paragraphs and items on lines of their own. */
const stripped = (expression: string): string =>
  `regexp_replace(
    regexp_replace(replace(left(coalesce(${expression}, ''), 4000), '&nbsp;', ' '), '</?(?:p|li|ul|ol|h[1-6]|br)\\y[^>]*>', E'\\n', 'g'),
    '<[^>]*>|[${hitStart}${hitEnd}]', ' ', 'g')`;

const WORKING_ELEMENTS = `(
  SELECT string_agg((element ->> 'title') || ': ' || (element ->> 'why'), E'\\n')
  FROM jsonb_path_query(e.content, '$.summary.workingElements[*]') AS element)`;

const SUMMARIES = `
  SELECT d.intervention_id AS id, d.title, d.goal, $1::tsquery AS any_word,
         CASE WHEN d.language = 'en' THEN 'english' ELSE 'dutch_unaccent' END::regconfig AS config,
         ${stripped(`e.content #>> '{summary,targetGroup}'`)} AS "targetGroup",
         ${stripped(`e.content #>> '{summary,approach}'`)} AS approach,
         ${stripped(WORKING_ELEMENTS)} AS "workingElements",
         ${stripped(`e.content #>> '{summary,substantiation}'`)} AS substantiation
  FROM search_document d JOIN edition e ON e.id = d.edition_id
  WHERE d.intervention_id = ANY ($2)`;

type Row = { id: string; title: string; goal: string } & Record<HitField, string>;

/** Explains a result: the words of the question where they stand in the summary. */
@Injectable()
export class Hits {
  constructor(private readonly reads: Reads) {}

  /** For the entries of one page only: marking costs a reading of the text. */
  async of(ids: readonly string[], asked: AskedWords): Promise<Map<string, Hit>> {
    if (ids.length === 0) return new Map();
    const marked = fields.map(
      (field) => `ts_headline(config, "${field}", any_word, ${fragment}) AS "${field}"`,
    );
    const rows = await this.reads.askByKey<Row>(
      `WITH summaries AS (${SUMMARIES})
       SELECT id, ts_headline(config, title, any_word, ${whole}) AS title,
         ts_headline(config, goal, any_word, ${whole}) AS goal, ${marked.join(', ')}
       FROM summaries`,
      [asked.any, ids],
    );
    return new Map(rows.map((row) => [row.id, hitOf(row)]));
  }
}

function hitOf(row: Row): Hit {
  const places = fields
    .filter((field) => row[field].includes(hitStart))
    .map((field) => ({ field, fragment: quotation(row[field]) }))
    .sort((a, b) => hitsIn(b.fragment) - hitsIn(a.fragment))
    .slice(0, 2);
  return { title: row.title, goal: row.goal, places };
}

const hitsIn = (text: string): number => text.split(hitStart).length - 1;

/** Where a sentence or a part of one ends, also at the end of a line without a full stop. */
const ends = /(?<=[.!?])\s+(?=[^a-z])|(?<=[;:])\s+|\s*\n\s*/;

/** Of a fragment the part of a sentence in which most hits stand: a quotation does not run on into the next one. */
export function quotation(fragment: string): string {
  const parts = fragment.split(ends).map((part) =>
    part
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;:!?]+$/, '')
      .trim(),
  );
  return parts.reduce((best, part) => (hitsIn(part) > hitsIn(best) ? part : best));
}
