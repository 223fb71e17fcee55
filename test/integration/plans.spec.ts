import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { OverviewQueries } from '../../libs/catalogue/src/entry/overview.queries.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { fill } from '../support/fill/fill.mjs';
import { type Asked, askedDuring, readingsOf } from '../support/plans.js';

/**
 * Lists must cost the same with many dossiers as with few. Asked here for each list, filter and order on a filled
 * database: how many rows the database reads for it, counted by itself. No time is measured, so the answer does not
 * depend on the machine.
 */

const dossiers = 20_000;
/** A table that is smaller than this is read whole by right. */
const smallTable = 3000;
/** Of a larger table one step may read this share; a list that reads it whole fails. */
const mostOfTable = 0.45;

let app: TestApp;
let sizes: ReadonlyMap<string, number>;

beforeAll(async () => {
  app = await startTestApp({ now: new Date().toISOString() });
  const { secretary, developer, adviser, member1, decider, editor, releaser } = app.ids;
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  const people = { secretary, developer, adviser, member: member1, decider, editor, releaser };
  await fill(client, { count: dossiers, people });
  await client.end();
  const rows = await app.db.query<{ table: string; rows: number }[]>(
    `SELECT relname AS "table", reltuples::int AS rows FROM pg_class WHERE relkind = 'r'`,
  );
  sizes = new Map(rows.map(({ table, rows: count }) => [table, count]));
}, 600_000);

afterAll(() => app?.close());

async function ask(who: CastName | null, path: string): Promise<Asked[]> {
  const client = who ? await app.as(who) : app.anonymous();
  return askedDuring(app.db, async () => {
    const { status } = await client.get(path);
    expect(status).toBe(200);
  });
}

/** The steps that read too much of a table, as sentences. */
async function excesses(
  asked: readonly Asked[],
  db: Parameters<typeof readingsOf>[0] = app.db,
): Promise<string[]> {
  const found: string[] = [];
  for (const statement of asked) {
    for (const { table, step, rows } of await readingsOf(db, statement)) {
      const size = sizes.get(table) ?? 0;
      if (size >= smallTable && rows > size * mostOfTable)
        found.push(
          `${step} reads ${rows} of ${size} rows of ${table}: ${statement.text.trim().slice(0, 80)}`,
        );
    }
  }
  return found;
}

const roles: readonly CastName[] = [
  'secretary',
  'adviser',
  'member1',
  'decider',
  'editor',
  'releaser',
  'developer',
];

const submissionFilters = [
  '',
  '?include=closedAct&limit=100',
  '?sort=due',
  '?sort=title',
  '?late=1',
  '?late=1&state=submitted,screening,guidance,composing,assessment,scheduled,advised,decided,editing,proof',
  '?state=decided',
  '?state=withdrawn',
  '?state=screening&sort=due',
  '?state=submitted,screening,advised&sort=title',
  '?level=effective_strong',
  '?level=effective_strong&sort=due',
  '?theme=loneliness',
  '?round=01900000-0000-7000-8003-000000000003',
  '?round=01900000-0000-7000-8003-000000000003&sort=due',
  '?adviser=01900000-0000-7000-8001-000000000005',
  '?adviser=01900000-0000-7000-8001-000000000005&sort=due',
  '?committee=01900000-0000-7000-8002-000000000001',
  '?committee=01900000-0000-7000-8002-000000000002&sort=title',
  '?committee=01900000-0000-7000-8002-000000000009',
  '?q=mantelzorg',
  '?q=zx',
  '?q=nergens+te+vinden&sort=title',
];

const recognitionFilters = ['', '?status=lapsed', '?level=effective_strong', '?q=mantelzorg'];

const publicPages = [
  '/',
  '/?sort=level',
  '/?page=20',
  '/?theme=poverty_debt',
  '/?level=effective_good',
  '/?age=12-18',
  '/?cost=0-250',
  '/?setting=thuis',
  '/?duration=0-13',
  '/?by=wijkteam',
  '/?status=lapsed',
  '/?theme=poverty_debt&level=effective_good&setting=thuis',
  '/?q=eenzaamheid',
  '/?q=eenzaamheid+op+het+werk',
  '/?q=begrip2500',
  '/?q=eenzaamheid&theme=poverty_debt',
  '/interventies/fill-400',
  '/vergelijken?i=fill-400&i=fill-404',
  '/themas',
  '/probleem-en-aanpak',
  '/in-behandeling',
  '/niet-langer-erkend',
  '/data/interventies.json',
  '/data/interventies.csv',
  '/nieuw.atom',
  '/gebruikscijfers',
  '/data/gebruikscijfers.csv',
  '/interventies/fill-400/kaart',
  '/themas/poverty_debt/kaart',
  '/opnemen?interventie=fill-400',
];

/**
 * Who sees one dossier in four by role, and of those wants one in five, has the total counted through some twenty
 * thousand: the cap bounds it, in a databank larger than this one.
 */
const countedFar = (who: CastName, filter: string): boolean =>
  ['decider', 'editor', 'releaser'].includes(who) && /level|theme/.test(filter);

describe('a list reads no more of a large table than it needs', () => {
  it.each(
    roles.flatMap((who) =>
      submissionFilters
        .filter((filter) => !countedFar(who, filter))
        .map((filter) => [who, `/api/submissions${filter}`] as const),
    ),
  )('%s at %s', async (who, path) => expect(await excesses(await ask(who, path))).toEqual([]));

  it.each(roles.map((who) => [who, '/api/my-work'] as const))('%s at %s', async (who, path) =>
    expect(await excesses(await ask(who, path))).toEqual([]),
  );

  it.each(
    (['secretary', 'developer'] as const).flatMap((who) =>
      recognitionFilters.map((filter) => [who, `/api/recognitions${filter}`] as const),
    ),
  )('%s at %s', async (who, path) => expect(await excesses(await ask(who, path))).toEqual([]));

  it.each([
    ['secretary', '/api/mail'],
    ['secretary', '/api/people?role=adviser'],
    ['secretary', '/api/committees'],
    ['secretary', '/api/meetings'],
    ['decider', '/api/meetings'],
    ['member1', '/api/meetings'],
    ['member1', '/api/rounds'],
    ['admin', '/api/admin/people'],
    ['auditor', '/api/audit'],
  ] as const)('%s at %s', async (who, path) => expect(await excesses(await ask(who, path))).toEqual([]));

  it.each(publicPages)('everybody at %s', async (path) =>
    expect(await excesses(await ask(null, path))).toEqual([]),
  );
});

describe('a total', () => {
  const total = async (limit: number): Promise<number | null> => {
    const secretary = await app.as('secretary');
    const { body } = await secretary.get<{ total: number | null }>(
      `/api/submissions?state=decided&limit=${limit}`,
    );
    return body.total;
  };

  it('is exact up to five pages of what is asked, and left out above', async () => {
    const all = await total(100);
    if (all === null || all < 20) throw new Error(`${all} dossiers are no test of this`);
    const pages = Math.ceil(all / 5);
    expect([await total(pages), await total(pages - 1)]).toEqual([all, null]);
  });
});

describe('a page in the order of an index', () => {
  it('reads little more than it shows', async () => {
    const asked = await ask('secretary', '/api/submissions?state=screening&sort=due');
    const read: number[] = [];
    for (const statement of asked.filter(({ text }) => text.includes('page AS MATERIALIZED')))
      for (const { table, rows } of await readingsOf(app.db, statement))
        if (table === 'submission') read.push(rows);
    expect(read.length).toBeGreaterThan(0);
    expect(Math.max(...read)).toBeLessThan(2 * 26);
  });

  it.each(['inEditing', 'inEditingCount'] as const)('reads no more than it tells: %s', async (told) => {
    const [inEditing] = await app.db.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM submission WHERE state IN ('editing', 'proof', 'awaiting_release')`,
    );
    expect(inEditing?.count).toBeGreaterThan(2 * 200);
    const [statement] = await askedDuring(app.db, () => new OverviewQueries(app.db)[told]());
    if (!statement) throw new Error('Nothing was asked');
    const read = await readingsOf(app.db, statement);
    expect(read.map(({ table }) => table)).toContain('decision');
    expect(read.filter(({ rows }) => rows > 200)).toEqual([]);
  });
});

describe('an index that is gone', () => {
  it.each([
    ['submission_title', 'secretary', '/api/submissions?q=mantelzorg'],
    ['submission_due', 'secretary', '/api/submissions?sort=due'],
    ['submission_round', 'secretary', '/api/submissions?round=01900000-0000-7000-8003-00000000ffff'],
    ['submission_adviser', 'secretary', '/api/submissions?adviser=01900000-0000-7000-8001-00000000ffff'],
    ['submission_committee', 'secretary', '/api/submissions?committee=01900000-0000-7000-8002-00000000ffff'],
    ['assignment_person', 'member1', '/api/submissions'],
    ['recognition_status', 'secretary', '/api/recognitions?status=withdrawn'],
    ['search_document_newest', null, '/'],
    ['search_document_tsv', null, '/?q=begrip2500'],
    ['usage_month_most', null, '/gebruikscijfers'],
    ['edition_submission', 'editor', '/api/my-work'],
  ] as const)('is noticed: %s', async (index, who, path) => {
    const asked = await ask(who, path);
    const runner = app.db.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`DROP INDEX ${index}`);
      expect(await excesses(asked, runner)).not.toEqual([]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
