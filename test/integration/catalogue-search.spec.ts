import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Clock, databaseOptions, Reads } from '#platform';
import { ExportQueries } from '../../libs/catalogue/src/data/export.queries.js';
import { OverviewQueries } from '../../libs/catalogue/src/entry/overview.queries.js';
import { Hits } from '../../libs/catalogue/src/search/hits.js';
import { Listing } from '../../libs/catalogue/src/search/listing.js';
import { rankedLimit, readSearchQuery, resultLimit } from '../../libs/catalogue/src/search/query.js';
import { CatalogueSearch, type SearchResult } from '../../libs/catalogue/src/search/search.service.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let db: DataSource;
let search: CatalogueSearch;

const entry = {
  level: 'well_described' as string | null,
  levelRank: 1,
  status: 'valid',
  themes: ['loneliness'],
  settings: [] as string[],
  ageFrom: null as number | null,
  ageTo: null as number | null,
  cost: null as number | null,
  words: 'samen',
};

/** Search documents without an edition behind them, the last one newest: only what a search reads matters here. */
async function addEntries(given: Record<string, Partial<typeof entry>>): Promise<void> {
  await db.transaction(async (em) => {
    // What a document belongs to is left out; its figures are kept all the same.
    await em.query('ALTER TABLE search_document ENABLE ALWAYS TRIGGER figures_kept');
    await em.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const [slug, part] of Object.entries(given)) {
      const one = { ...entry, ...part };
      await em.query(
        `INSERT INTO search_document (intervention_id, edition_id, slug, title, goal, organisation, level, level_rank,
           status, themes, settings, age_from, age_to, cost_per_participant, released_at, tsv)
         VALUES (gen_random_uuid(), gen_random_uuid(), $1, $1, '', '', $2, $3, $4, $5, $6, $7, $8, $9,
           clock_timestamp(), to_tsvector('dutch_unaccent', $10))`,
        [
          slug,
          one.level,
          one.levelRank,
          one.status,
          one.themes,
          one.settings,
          one.ageFrom,
          one.ageTo,
          one.cost,
          one.words,
        ],
      );
    }
  });
}

const find = (parameters: Record<string, unknown>): Promise<SearchResult> =>
  search.find(readSearchQuery(parameters));
const slugsFor = async (parameters: Record<string, unknown>): Promise<string[]> =>
  (await find(parameters)).entries.map(({ slug }) => slug);

beforeAll(async () => {
  database = await createTestDatabase();
  db = await new DataSource(databaseOptions(database.url)).initialize();
  const reads = new Reads(db);
  search = new CatalogueSearch(reads, new Clock(), new Listing(reads), new Hits(reads));
  await addEntries({
    a: { cost: 249, ageFrom: 65, settings: ['thuis', 'constructor'] },
    b: { level: 'effective_good', levelRank: 4, cost: 250, settings: ['thuis'], words: 'samen eten' },
    c: { themes: ['grief_loss'], ageFrom: 12, ageTo: 17 },
    d: { status: 'lapsed' },
  });
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('what is similar', () => {
  const similar = async (slug: string, themes: string[]): Promise<string[]> => {
    const [{ id } = { id: '' }] = await db.query<{ id: string }[]>(
      'SELECT intervention_id AS id FROM search_document WHERE slug = $1',
      [slug],
    );
    return (await new Listing(new Reads(db)).similarTo({ id, themes })).map((one) => one.slug);
  };

  it('is another entry one can use, of which most themes are shared, then of the highest level', async () => {
    expect(await similar('a', ['loneliness'])).toEqual(['b']);
    await db.query(`UPDATE search_document SET themes = '{loneliness,grief_loss}' WHERE slug = 'a'`);
    await db.query(`UPDATE search_document SET level_rank = 2 WHERE slug = 'c'`);
    expect(await similar('d', ['loneliness', 'grief_loss'])).toEqual(['a', 'b']);
    await db.query(`UPDATE search_document SET themes = '{loneliness}' WHERE slug = 'a'`);
    expect(await similar('d', ['loneliness', 'grief_loss'])).toEqual(['b', 'c']);
    await db.query(`UPDATE search_document SET level_rank = 1 WHERE slug = 'c'`);
  });
});

describe('choices', () => {
  it('are either-or within a group and both-and between groups', async () => {
    expect(await slugsFor({ theme: ['loneliness', 'grief_loss'] })).toEqual(['c', 'b', 'a']);
    expect(await slugsFor({ theme: 'loneliness', level: 'effective_good' })).toEqual(['b']);
    expect(await slugsFor({ setting: 'constructor' })).toEqual(['a']);
  });

  it('keep lapsed recognitions away until they are asked for', async () => {
    expect(await slugsFor({})).not.toContain('d');
    expect(await slugsFor({ status: 'lapsed' })).toEqual(['d']);
  });

  it('put an amount on a border in the upper band', async () => {
    expect(await slugsFor({ cost: '0-250' })).toEqual(['a']);
    expect(await slugsFor({ cost: '250-1000' })).toEqual(['b']);
  });

  it('count an open age as everybody above', async () => {
    expect(await slugsFor({ age: '75-120' })).toEqual(['a']);
    expect(await slugsFor({ age: '12-18' })).toEqual(['c']);
  });
});

describe('counts', () => {
  it('tell what each choice would give, a group apart from its own choices', async () => {
    const { counts } = await find({ level: 'effective_good' });
    expect(Object.fromEntries(counts.level)).toEqual({ well_described: 2, effective_good: 1 });
    expect(Object.fromEntries(counts.theme)).toEqual({ loneliness: 1 });
    expect(counts.cost.get('250-1000')).toBe(1);
    expect(counts.cost.get('0-250')).toBe(0);
  });

  it('know only the words of the descriptions, not those of the machine', async () => {
    const { counts } = await find({});
    expect(counts.setting.get('constructor')).toBe(1);
    expect(counts.setting.get('valueOf')).toBeUndefined();
  });

  it('of words without any entry are empty', async () => {
    const { counts, total } = await find({ q: 'de het een' });
    expect([total, counts.theme.size]).toEqual([0, 0]);
  });
});

describe('orders', () => {
  it('put higher levels first and the newest of equal ones', async () => {
    expect(await slugsFor({ sort: 'level' })).toEqual(['b', 'c', 'a']);
  });

  it('put entries with all words before entries with some', async () => {
    expect(await slugsFor({ q: 'samen eten' })).toEqual(['b', 'c', 'a']);
  });
});

describe('figures of the whole databank', () => {
  const cells = async (): Promise<Record<string, number>> => {
    const overview = new OverviewQueries(db);
    const [themes, matrix] = await Promise.all([overview.themeCounts(), overview.matrix()]);
    return Object.fromEntries([
      ...themes.map(({ theme, count }) => [theme, count]),
      ...matrix.map(({ theme, setting, count }) => [`${theme} ${setting}`, count]),
    ]);
  };

  it('follow every change of what can be used', async () => {
    const before = { loneliness: 2, grief_loss: 1, 'loneliness thuis': 2, 'loneliness constructor': 1 };
    expect(await cells()).toEqual(before);
    await db.query(`UPDATE search_document SET status = 'lapsed' WHERE slug = 'a'`);
    expect(await cells()).toEqual({ loneliness: 1, grief_loss: 1, 'loneliness thuis': 1 });
    await db.query(`UPDATE search_document SET status = 'valid' WHERE slug = 'a'`);
    expect(await cells()).toEqual(before);
  });
});

describe('a databank with more entries than a search looks at', () => {
  beforeAll(async () => {
    const many = Array.from(
      { length: resultLimit + 10 },
      (_, n) => [`many-${n}`, { words: 'druk' }] as const,
    );
    await addEntries(Object.fromEntries(many));
  }, 120_000);

  it('says that there is more, of the entries and of the counts', async () => {
    for (const [parameters, most] of [
      [{}, resultLimit],
      [{ q: 'druk' }, rankedLimit],
    ] as const) {
      const { total, capped, counts, countedNewest } = await find(parameters);
      expect({ total, capped, countedNewest }).toEqual({ total: most, capped: true, countedNewest: most });
      expect(counts.level.get('well_described')).toBe(most);
    }
  });

  it('still finds old entries by a choice or an order, however many are newer', async () => {
    const { total, capped, entries } = await find({ level: 'effective_good' });
    expect([total, capped, entries.map(({ slug }) => slug)]).toEqual([1, false, ['b']]);
    expect((await slugsFor({ sort: 'level' }))[0]).toBe('b');
    expect(await slugsFor({ q: 'druk samen', level: 'effective_good' })).toEqual(['b']);
  });

  it('fills the pages with the newest when they have enough of a choice, and says that there is more', async () => {
    await db.query(
      `UPDATE search_document SET level = 'effective_first' WHERE slug ~ '^many-' AND slug !~ '7$'`,
    );
    const many = await find({ level: 'effective_first' });
    expect([many.total, many.capped, many.entries[0]?.slug]).toEqual([450, true, `many-${resultLimit + 9}`]);
    const fewer = await find({ level: 'well_described' });
    expect([fewer.total, fewer.capped]).toEqual([53, false]);
    await db.query(`UPDATE search_document SET level = 'well_described' WHERE slug ~ '^many-'`);
  });

  it('looks only at entries with all words when too many have one of them', async () => {
    const { total, entries } = await find({ q: 'druk eten' });
    expect([total, entries[0]?.slug]).toEqual([rankedLimit, `many-${resultLimit + 9}`]);
    await db.query(
      `UPDATE search_document SET tsv = to_tsvector('dutch_unaccent', 'druk eten') WHERE slug = 'many-3'`,
    );
    expect(await slugsFor({ q: 'druk eten' })).toEqual(['many-3']);
  });

  it('has a last page', async () => {
    const { entries } = await find({ page: String(resultLimit / 10) });
    expect(entries).toHaveLength(10);
  });
});

describe('a databank in which common words are looked for among the newest first', () => {
  beforeAll(async () => {
    await db.transaction(async (em) => {
      await em.query(`SET LOCAL session_replication_role = 'replica'`);
      await em.query(`
        INSERT INTO search_document (intervention_id, edition_id, slug, title, goal, organisation, status, released_at, tsv)
        SELECT gen_random_uuid(), gen_random_uuid(), 'old-' || n, 'old', '', '', 'valid',
          '2020-01-01'::timestamptz - n * interval '1 day',
          CASE WHEN n % 50 = 0 THEN 'somm' WHEN n > 3990 THEN 'zeld' ELSE 'vak' END::tsvector
        FROM generate_series(1, 4000) AS n`);
    });
  }, 120_000);

  it.each([
    ['vakken', rankedLimit, true],
    ['sommen', 80, false],
    ['zelden', 9, false],
  ])('finds %s, however rare', async (q, total, capped) => {
    expect(await find({ q })).toMatchObject({ total, capped });
  });

  it('is in the open data whole, each entry once, in however many batches', async () => {
    const addresses: string[] = [];
    for await (const batch of new ExportQueries(db).all('https://erkend.example'))
      addresses.push(...batch.map(({ address }) => address));
    const rows = await db.query<{ slug: string }[]>('SELECT slug FROM search_document');
    expect(rows.length).toBeGreaterThan(4000);
    expect(addresses.sort()).toEqual(
      rows.map(({ slug }) => `https://erkend.example/interventies/${slug}`).sort(),
    );
  });
});
