import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FacetCounts } from './facets.js';
import { type Hit, Hits } from './hits.js';
import { type ListedEntry, Listing } from './listing.js';
import { lookQuery, type WantedWords } from './look.sql.js';
import { type FacetName, facetNames, resultLimit, type SearchQuery } from './query.js';
import { ASKED_WORDS, type AskedWords } from './search.sql.js';

/** One page of a search. */
export interface SearchResult {
  readonly entries: readonly (ListedEntry & { readonly hit: Hit | null })[];
  /** Never above `resultLimit`. */
  readonly total: number;
  /** There are more than `total`. */
  readonly capped: boolean;
  readonly counts: FacetCounts;
  /** The counts look at the newest `resultLimit` entries only, because there are more. */
  readonly countsCapped: boolean;
}

/** What a search looked at, and what of it is on the page. */
interface Looked {
  /** Entries with the words, whatever is chosen, counted to one above the limit. */
  readonly looked: number;
  /** Of these the ones that meet the choices, counted to one above the limit. */
  readonly found: number;
  readonly ids: readonly string[];
  readonly counts: Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;
}

const nothing: Looked = { looked: 0, found: 0, ids: [], counts: {} };

/** Finds published interventions. Whatever the size of the databank, a search looks at a bounded number of entries. */
@Injectable()
export class CatalogueSearch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly listing: Listing,
    private readonly hits: Hits,
  ) {}

  /** The page that the query asks for, with counts for every choice. */
  async find(query: SearchQuery): Promise<SearchResult> {
    const asked = query.q === '' ? null : await this.askedWords(query.q);
    const { looked, found, ids, counts } = await this.lookFor(query, asked);
    const [entries, hits] = await Promise.all([
      this.listing.byIds(ids),
      asked ? this.hits.of(ids, asked) : new Map<string, Hit>(),
    ]);
    return {
      entries: entries.map((entry) => ({ ...entry, hit: hits.get(entry.id) ?? null })),
      total: Math.min(found, resultLimit),
      capped: found > resultLimit,
      counts: countsByName(counts),
      countsCapped: looked > resultLimit,
    };
  }

  private async askedWords(words: string): Promise<AskedWords | null> {
    const [asked] = await this.dataSource.query<AskedWords[]>(ASKED_WORDS, [words]);
    return asked ?? null;
  }

  /**
   * Entries with any of the words. When those are more than can be ranked, only entries with all words are looked at,
   * if there are any.
   */
  private async lookFor(query: SearchQuery, asked: AskedWords | null): Promise<Looked> {
    if (query.q === '') return this.look(query, null);
    if (!asked) return nothing;
    const any = await this.look(query, { match: asked.any, asked });
    if (any.looked <= resultLimit || asked.every === asked.any) return any;
    const every = await this.look(query, { match: asked.every, asked });
    return every.looked > 0 ? every : any;
  }

  private async look(query: SearchQuery, words: WantedWords | null): Promise<Looked> {
    const { text, values } = lookQuery(query, words);
    const [looked] = await this.dataSource.query<Looked[]>(text, values);
    return looked ?? nothing;
  }
}

/** Maps, as the values are words of descriptions, and people type any word into an address: also "constructor". */
const countsByName = (counts: Looked['counts']): FacetCounts =>
  Object.fromEntries(
    facetNames.map((name) => [name, new Map(Object.entries(counts[name] ?? {}))]),
  ) as unknown as FacetCounts;
