import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countFacets, type FacetCounts, type FacetRow, meetsChoices, sorted } from './facets.js';
import { type Hit, Hits } from './hits.js';
import { type ListedEntry, Listing } from './listing.js';
import { ageBands, costBands, durationBands, pageSize, resultLimit, type SearchQuery } from './query.js';
import { askedWords, choiceConditions, Parameters } from './search.sql.js';

/** One page of a search. */
export interface SearchResult {
  readonly entries: readonly (ListedEntry & { readonly hit: Hit | null })[];
  /** Never above `resultLimit`. */
  readonly total: number;
  /** There are more than `total`. */
  readonly capped: boolean;
  readonly counts: FacetCounts;
  /** The counts look at the newest entries only, because there are more than `resultLimit`. */
  readonly countsCapped: boolean;
}

const bands = { age: ageBands, cost: costBands, duration: durationBands };

/** Entries whose words are ranked; ranking ten thousand costs a hundred times more and changes no first page. */
const rankLimit = 500;

const FACET_COLUMNS = `d.intervention_id AS id, d.level, d.level_rank AS "levelRank", d.status, d.themes, d.settings,
  d.delivered_by AS "deliveredBy", d.age_from AS "ageFrom", d.age_to AS "ageTo", d.cost_per_participant AS cost,
  d.duration_weeks AS weeks, d.released_at AS "releasedAt"`;

/** How long the counts over a databank of more than a thousand entries may be old. */
const countsAge = 30_000;

/** Finds published interventions. Whatever the size of the databank, a search looks at a bounded number of entries. */
@Injectable()
export class CatalogueSearch {
  private newest: { readonly rows: readonly FacetRow[]; readonly readAt: number } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly listing: Listing,
    private readonly hits: Hits,
  ) {}

  /** The page that the query asks for, with counts for every choice. */
  async find(query: SearchQuery): Promise<SearchResult> {
    const looked = query.q === '' ? await this.lookAtNewest() : await this.lookForWords(query);
    const limit = query.q === '' ? resultLimit : rankLimit;
    const countsCapped = looked.length > limit;
    const inView = countsCapped ? looked.slice(0, limit) : looked;
    const matching = countsCapped
      ? await this.lookWithChoices(query, limit)
      : inView.filter((row) => meetsChoices(row, query));
    const capped = matching.length > limit;
    const ordered = sorted(capped ? matching.slice(0, limit) : matching, query.sort);
    const ids = ordered.slice((query.page - 1) * pageSize, query.page * pageSize).map((row) => row.id);
    const [entries, hits] = await Promise.all([
      this.listing.byIds(ids),
      query.q === '' ? new Map<string, Hit>() : this.hits.of(ids, query.q),
    ]);
    return {
      entries: entries.map((entry) => ({ ...entry, hit: hits.get(entry.id) ?? null })),
      total: ordered.length,
      capped,
      counts: countFacets(inView, query, bands),
      countsCapped,
    };
  }

  /**
   * The newest entries, for a search without words. While they are more than can be counted, the counts are about
   * and may be some seconds old; the entries of the page itself are always read anew.
   */
  private async lookAtNewest(): Promise<readonly FacetRow[]> {
    const kept = this.newest;
    if (kept && performance.now() - kept.readAt < countsAge) return kept.rows;
    const rows = (await this.dataSource.query(
      `SELECT ${FACET_COLUMNS}, 0 AS rank FROM search_document d
       ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT $1`,
      [resultLimit + 1],
    )) as FacetRow[];
    this.newest = rows.length > resultLimit ? { rows, readAt: performance.now() } : null;
    return rows;
  }

  /**
   * The newest entries with any of the words, ranked: first those with more of the words, then where the words stand.
   * When any word gives more than can be ranked, only entries with all words are looked at, if there are any.
   */
  private async lookForWords(query: SearchQuery): Promise<readonly FacetRow[]> {
    const any = await this.rankedRows(query.q, 'any_word', [], []);
    if (any.length <= rankLimit) return any;
    const every = await this.rankedRows(query.q, 'every_word', [], []);
    return every.length > 0 ? every : any;
  }

  /** The entries that meet the choices, found by the database: for when too many match to choose among them here. */
  private async lookWithChoices(query: SearchQuery, limit: number): Promise<readonly FacetRow[]> {
    const parameters = new Parameters();
    if (query.q !== '') {
      parameters.add(query.q);
      const conditions = choiceConditions(query, parameters);
      const every = await this.rankedRows(query.q, 'every_word', conditions, parameters.values.slice(1));
      return every.length > 0
        ? every
        : this.rankedRows(query.q, 'any_word', conditions, parameters.values.slice(1));
    }
    const conditions = choiceConditions(query, parameters);
    const order = query.sort === 'level' ? 'd.level_rank DESC, ' : '';
    return (await this.dataSource.query(
      `SELECT ${FACET_COLUMNS}, 0 AS rank FROM search_document d WHERE ${conditions.join(' AND ')}
       ORDER BY ${order}d.released_at DESC, d.intervention_id DESC LIMIT ${parameters.add(limit + 1)}`,
      parameters.values,
    )) as FacetRow[];
  }

  private async rankedRows(
    words: string,
    which: 'any_word' | 'every_word',
    conditions: readonly string[],
    values: readonly unknown[],
  ): Promise<readonly FacetRow[]> {
    return (await this.dataSource.query(
      `WITH ${askedWords('$1')},
       matched AS MATERIALIZED (
         SELECT d.* FROM search_document d
         WHERE ${[`d.tsv @@ (SELECT ${which} FROM asked)`, ...conditions].join(' AND ')}
         ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT ${rankLimit + 1}
       )
       SELECT ${FACET_COLUMNS},
         CASE WHEN d.tsv @@ asked.every_word THEN 10 ELSE 0 END + ts_rank(d.tsv, asked.any_word) AS rank
       FROM matched d, asked`,
      [words, ...values],
    )) as FacetRow[];
  }
}
