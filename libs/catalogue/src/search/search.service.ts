import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  countFacets,
  type FacetCounts,
  type FacetRow,
  meetsChoices,
  shownByDefault,
  sorted,
} from './facets.js';
import { type Hit, Hits } from './hits.js';
import { type ListedEntry, Listing } from './listing.js';
import {
  ageBands,
  choiceCount,
  costBands,
  durationBands,
  pageSize,
  resultLimit,
  type SearchQuery,
} from './query.js';
import { ASKED_WORDS, type AskedWords, choiceConditions, Parameters } from './search.sql.js';

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

interface Newest {
  readonly rows: readonly FacetRow[];
  /** Usable entries, counted to one above the limit. */
  readonly usable: number;
  readonly readAt: number;
}

/** What a search looks at, and what of it matches. */
interface Looked {
  readonly inView: readonly FacetRow[];
  readonly countsCapped: boolean;
  readonly ordered: readonly FacetRow[];
  readonly total: number;
  readonly capped: boolean;
}

const nothing: Looked = { inView: [], countsCapped: false, ordered: [], total: 0, capped: false };

/** Finds published interventions. Whatever the size of the databank, a search looks at a bounded number of entries. */
@Injectable()
export class CatalogueSearch {
  private newest: Newest | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly listing: Listing,
    private readonly hits: Hits,
  ) {}

  /** The page that the query asks for, with counts for every choice. */
  async find(query: SearchQuery): Promise<SearchResult> {
    const asked = query.q === '' ? null : await this.askedWords(query.q);
    const looked = await this.look(query, asked);
    const ids = looked.ordered.slice((query.page - 1) * pageSize, query.page * pageSize).map((row) => row.id);
    const [entries, hits] = await Promise.all([
      this.listing.byIds(ids),
      asked ? this.hits.of(ids, asked) : new Map<string, Hit>(),
    ]);
    return {
      entries: entries.map((entry) => ({ ...entry, hit: hits.get(entry.id) ?? null })),
      total: looked.total,
      capped: looked.capped,
      counts: countFacets(looked.inView, query, bands),
      countsCapped: looked.countsCapped,
    };
  }

  private async look(query: SearchQuery, asked: AskedWords | null): Promise<Looked> {
    if (query.q === '') return this.lookAtNewest(query);
    return asked ? this.lookForWords(query, asked) : nothing;
  }

  private async askedWords(words: string): Promise<AskedWords | null> {
    const [asked] = await this.dataSource.query<AskedWords[]>(ASKED_WORDS, [words]);
    return asked ?? null;
  }

  /**
   * A search without words. While there are more entries than can be counted, the counts are about the newest and
   * may be some seconds old; the entries of the page itself are always read anew.
   */
  private async lookAtNewest(query: SearchQuery): Promise<Looked> {
    const { rows, usable } = await this.readNewest();
    if (rows.length <= resultLimit) return chosenFrom(rows, query);
    const inView = rows.slice(0, resultLimit);
    const isWhole = choiceCount(query) === 0 && usable > resultLimit;
    const most = isWhole ? query.page * pageSize : resultLimit + 1;
    const parameters = new Parameters();
    const conditions = choiceConditions(query, parameters);
    const order = query.sort === 'level' ? 'd.level_rank DESC, ' : '';
    const found = await this.dataSource.query<FacetRow[]>(
      `SELECT ${FACET_COLUMNS}, 0 AS rank FROM search_document d WHERE ${conditions.join(' AND ')}
       ORDER BY ${order}d.released_at DESC, d.intervention_id DESC LIMIT ${parameters.add(most)}`,
      parameters.values,
    );
    return isWhole
      ? { inView, countsCapped: true, ordered: found, total: resultLimit, capped: true }
      : { ...limited(found, query, resultLimit), inView, countsCapped: true };
  }

  private async readNewest(): Promise<Newest> {
    const kept = this.newest;
    if (kept && performance.now() - kept.readAt < countsAge) return kept;
    const rows = await this.dataSource.query<FacetRow[]>(
      `SELECT ${FACET_COLUMNS}, 0 AS rank FROM search_document d
       ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT ${resultLimit + 1}`,
    );
    if (rows.length <= resultLimit) return { rows, usable: 0, readAt: 0 };
    const [{ usable }] = await this.dataSource.query<[{ usable: number }]>(
      `SELECT count(*)::int AS usable FROM
         (SELECT 1 FROM search_document d WHERE d.status = ANY ($1) LIMIT ${resultLimit + 1}) found`,
      [shownByDefault],
    );
    this.newest = { rows, usable, readAt: performance.now() };
    return this.newest;
  }

  /**
   * The newest entries with any of the words, ranked: first those with all words, then by where the words stand.
   * When any word gives more than can be ranked, only entries with all words are looked at, if there are any.
   */
  private async lookForWords(query: SearchQuery, asked: AskedWords): Promise<Looked> {
    const any = await this.ranked(asked, asked.any);
    if (any.length <= rankLimit) return chosenFrom(any, query);
    const every = await this.ranked(asked, asked.every);
    if (every.length > 0 && every.length <= rankLimit) return chosenFrom(every, query);
    const words = every.length > 0 ? asked.every : asked.any;
    const found =
      choiceCount(query) === 0 ? (every.length > 0 ? every : any) : await this.ranked(asked, words, query);
    const inView = (every.length > 0 ? every : any).slice(0, rankLimit);
    return {
      ...limited(
        found.filter((row) => meetsChoices(row, query)),
        query,
        rankLimit,
      ),
      inView,
      countsCapped: true,
    };
  }

  private async ranked(asked: AskedWords, words: string, choices?: SearchQuery): Promise<FacetRow[]> {
    const parameters = new Parameters();
    const wanted = `d.tsv @@ ${parameters.add(words)}::tsquery`;
    const [every, any] = [parameters.add(asked.every), parameters.add(asked.any)];
    const conditions = choices ? choiceConditions(choices, parameters) : [];
    return await this.dataSource.query<FacetRow[]>(
      `WITH matched AS MATERIALIZED (
         SELECT d.* FROM search_document d WHERE ${[wanted, ...conditions].join(' AND ')}
         ORDER BY d.released_at DESC, d.intervention_id DESC LIMIT ${rankLimit + 1}
       )
       SELECT ${FACET_COLUMNS},
         CASE WHEN d.tsv @@ ${every}::tsquery THEN 10 ELSE 0 END + ts_rank(d.tsv, ${any}::tsquery) AS rank
       FROM matched d`,
      parameters.values,
    );
  }
}

/** Everything that can match has been read: choose among it here, with exact counts. */
function chosenFrom(rows: readonly FacetRow[], query: SearchQuery): Looked {
  const matching = rows.filter((row) => meetsChoices(row, query));
  return {
    inView: rows,
    countsCapped: false,
    ordered: sorted(matching, query.sort),
    total: matching.length,
    capped: false,
  };
}

function limited(
  rows: readonly FacetRow[],
  query: SearchQuery,
  limit: number,
): Pick<Looked, 'ordered' | 'total' | 'capped'> {
  const kept = rows.slice(0, limit);
  return { ordered: sorted(kept, query.sort), total: kept.length, capped: rows.length > limit };
}
