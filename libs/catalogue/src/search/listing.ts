import type { Level, RecognitionStatus } from '#domain';
import { Injectable } from '@nestjs/common';
import { Reads } from '#platform';
import { shownByDefault } from './facets.js';
import type { ListedFacts } from '../indexing/search-document.entity.js';

/** An intervention as lists show it. */
export interface ListedEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  readonly organisation: string;
  readonly level: Level | null;
  readonly status: RecognitionStatus;
  /** YYYY-MM-DD */
  readonly untilOn: string | null;
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly cost: number | null;
  readonly facts: ListedFacts;
  readonly language: 'nl' | 'en';
  readonly releasedAt: Date;
}

const LISTED = `
  SELECT d.intervention_id AS id, d.slug, d.title, d.goal, d.organisation, d.level, d.status,
  d.until_on::text AS "untilOn", d.themes, d.settings, d.cost_per_participant AS cost, d.facts, d.language,
  d.released_at AS "releasedAt"
  FROM search_document d`;

/** Most entries of a list without pages. */
const listLimit = 200;

/** Short reads of published interventions. */
@Injectable()
export class Listing {
  constructor(private readonly reads: Reads) {}

  /** The entries in the order of the ids. */
  async byIds(ids: readonly string[]): Promise<ListedEntry[]> {
    if (ids.length === 0) return [];
    return this.reads.askByKey(
      `${LISTED} WHERE d.intervention_id = ANY ($1) ORDER BY array_position($1::uuid[], d.intervention_id)`,
      [ids],
    );
  }

  /** The entries in the order of the slugs; unknown ones are left out. */
  async bySlugs(slugs: readonly string[]): Promise<ListedEntry[]> {
    if (slugs.length === 0) return [];
    return this.reads.askByKey(
      `${LISTED} WHERE d.slug = ANY ($1) ORDER BY array_position($1::text[], d.slug)`,
      [slugs],
    );
  }

  /** The newest that one can use now, of one theme or of all. */
  newest(most: number, theme?: string): Promise<ListedEntry[]> {
    return this.reads.ask(
      `${LISTED} WHERE d.status = ANY ($1) AND ($2::text IS NULL OR d.themes @> ARRAY[$2::text])
       ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT $3`,
      [shownByDefault, theme ?? null, most],
    );
  }

  /** What once was recognised and no longer is, newest first. */
  noLongerRecognised(): Promise<ListedEntry[]> {
    const ended = ['lapsed', 'withdrawn', 'no_longer', 'not_effective'];
    return this.reads.ask(
      `${LISTED} WHERE d.status = ANY ($1) ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT ${listLimit}`,
      [ended],
    );
  }

  /** Usable entries that share most themes with this one; recognised ones first. */
  similarTo(entry: { readonly id: string; readonly themes: readonly string[] }): Promise<ListedEntry[]> {
    return this.reads.ask(
      `${LISTED} JOIN (
         SELECT n.intervention_id, cardinality(ARRAY(SELECT unnest(n.themes) INTERSECT SELECT unnest($2::text[]))) AS shared
         FROM search_document n
         WHERE n.themes && $2::text[] AND n.intervention_id <> $1 AND n.status IN ('valid', 'reserved', 'reassessing', 'imported')
         ORDER BY n.released_at DESC, n.intervention_id DESC LIMIT 100
       ) near USING (intervention_id)
       ORDER BY near.shared DESC, d.level_rank DESC, d.intervention_id LIMIT 2`,
      [entry.id, entry.themes],
    );
  }
}
