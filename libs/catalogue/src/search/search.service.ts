import { Injectable } from '@nestjs/common';
import { Clock, Reads } from '#platform';
import type { FacetCounts } from './facets.js';
import { type Hit, Hits } from './hits.js';
import { type ListedEntry, Listing } from './listing.js';
import { chooseQuery, limitOf, lookQuery, RELEASED_SINCE, type WantedWords } from './look.sql.js';
import { type FacetName, facetNames, rankedLimit, type SearchQuery } from './query.js';
import { ASKED_WORDS, type AskedWords } from './search.sql.js';

/** One page of a search. */
export interface SearchResult {
  readonly entries: readonly (ListedEntry & { readonly hit: Hit | null })[];
  /** How many entries there are pages of. */
  readonly total: number;
  /** There are more than `total`. */
  readonly capped: boolean;
  readonly counts: FacetCounts;
  /** How many entries the counts look at, the newest with these words; null when that is all of them. */
  readonly countedNewest: number | null;
}

/** What of a search is on the page. */
interface Chosen {
  /** Entries that meet the choices. */
  readonly found: number;
  readonly ids: readonly string[];
}

interface Looked extends Chosen {
  /** Entries with the words, whatever is chosen, counted to one above the limit. */
  readonly looked: number;
  readonly counts: Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;
}

/** A look and where it looked. */
interface Look {
  readonly words: WantedWords | null;
  readonly result: Looked;
  readonly capped: boolean;
}

const nothing: Looked = { looked: 0, found: 0, ids: [], counts: {} };

/** Newest entries among which words are looked for first, and beyond which all are looked through. */
const firstWindow = 10 * rankedLimit;
const widestWindow = 100 * rankedLimit;

/** How long the beginning of the first window may be kept. */
const MINUTE = 60_000;

/** With fewer than this on the pages, a search does not say "more than" but looks further. */
const fewest = 100;

/** Finds published interventions. Whatever the size of the databank, a search looks at a bounded number of entries. */
@Injectable()
export class CatalogueSearch {
  private firstSince: { readonly since: string | null; readonly readAt: number } | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly listing: Listing,
    private readonly hits: Hits,
  ) {}

  /** The page that the query asks for, with counts for every choice. */
  async find(query: SearchQuery): Promise<SearchResult> {
    const asked = query.q === '' ? null : await this.askedWords(query.q);
    const look = query.q !== '' && !asked ? noLook : await this.lookFor(query, asked);
    const { found, ids, capped } = await this.choose(query, look);
    const [entries, hits] = await Promise.all([
      this.listing.byIds(ids),
      asked ? this.hits.of(ids, asked) : new Map<string, Hit>(),
    ]);
    return {
      entries: entries.map((entry) => ({ ...entry, hit: hits.get(entry.id) ?? null })),
      total: found,
      capped,
      counts: countsByName(look.result.counts),
      countedNewest: look.capped ? limitOf(look.words) : null,
    };
  }

  private async askedWords(words: string): Promise<AskedWords | null> {
    const [asked] = await this.reads.askByKey<AskedWords>(ASKED_WORDS, [words]);
    return asked ?? null;
  }

  /**
   * Entries with any of the words. When those are more than can be ranked, only entries with all words are looked at,
   * if there are any.
   */
  private async lookFor(query: SearchQuery, asked: AskedWords | null): Promise<Look> {
    if (!asked) return this.look(query, null);
    const any = await this.lookAmongNewest(query, { match: asked.any, asked });
    if (!any.capped || asked.every === asked.any) return any;
    const every = await this.lookAmongNewest(query, { match: asked.every, asked });
    return every.result.looked > 0 ? every : any;
  }

  /** A common word is found often enough among the newest; a rare one is quickly found among all. */
  private async lookAmongNewest(query: SearchQuery, words: Omit<WantedWords, 'since'>): Promise<Look> {
    const first = await this.look(query, { ...words, since: await this.sinceFirst() });
    if (first.capped || first.words?.since === null) return first;
    const wider = Math.ceil((firstWindow * rankedLimit * 1.5) / Math.max(first.result.looked, 1));
    const since = wider > widestWindow ? null : await this.since(wider);
    const second = await this.look(query, { ...words, since });
    return second.capped || since === null ? second : this.look(query, { ...words, since: null });
  }

  /** Where the first window begins decides how an answer is found, never what it is: it may be a minute old. */
  private async sinceFirst(): Promise<string | null> {
    const now = this.clock.now().getTime();
    if (!this.firstSince || now - this.firstSince.readAt > MINUTE)
      this.firstSince = { since: await this.since(firstWindow), readAt: now };
    return this.firstSince.since;
  }

  private async since(entries: number): Promise<string | null> {
    const [row] = await this.reads.ask<{ since: string }>(RELEASED_SINCE, [entries]);
    return row?.since ?? null;
  }

  private async look(query: SearchQuery, words: WantedWords | null): Promise<Look> {
    const { text, values } = lookQuery(query, words);
    const [result = nothing] = await this.reads.ask<Looked>(text, values);
    return { words, result, capped: result.looked > limitOf(words) };
  }

  /**
   * When the newest are not all there is, what is rare among them and an order by level are about the whole databank.
   * Of the rest the newest fill the pages, and the total says "more than".
   */
  private async choose(query: SearchQuery, look: Look): Promise<Chosen & { readonly capped: boolean }> {
    const { words, result, capped } = look;
    const isNewestEnough = query.sort !== 'level' && result.found >= fewest;
    if (!capped || isNewestEnough) return { ...result, capped };
    const { text, values } = chooseQuery(query, words && { ...words, since: null });
    const [chosen = nothing] = await this.reads.ask<Chosen>(text, values);
    const limit = limitOf(words);
    return { ids: chosen.ids, found: Math.min(chosen.found, limit), capped: chosen.found > limit };
  }
}

const noLook: Look = { words: null, result: nothing, capped: false };

/** Maps, as the values are words of descriptions, and people type any word into an address: also "constructor". */
const countsByName = (counts: Looked['counts']): FacetCounts =>
  Object.fromEntries(
    facetNames.map((name) => [name, new Map(Object.entries(counts[name] ?? {}))]),
  ) as unknown as FacetCounts;
