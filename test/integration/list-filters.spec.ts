import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

let app: TestApp;
let composing: Dossier;
let screened: Dossier;
let filters: Readonly<Record<'round' | 'adviser' | 'committee', string>>;

beforeAll(async () => {
  app = await startTestApp();
  composing = await walkTo(app, 'composing');
  screened = await walkTo(app, 'screening');
  const [placed] = await app.db.query<(typeof filters)[]>(
    'SELECT round_id AS round, adviser_id AS adviser, committee_id AS committee FROM submission WHERE id = $1',
    [composing.id],
  );
  filters = placed!;
}, 90_000);
afterAll(() => app?.close());

const ask = async (name: CastName, query: string) =>
  (await app.as(name)).get<{ items: { id: string }[]; total: number }>(`/api/submissions?limit=100&${query}`);

async function found(name: CastName, query: string): Promise<string[]> {
  const { body } = await ask(name, query);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ id }) => id);
}

const asked = (): string[] => Object.entries(filters).map(([name, value]) => `${name}=${value}`);

describe('a filter on round, adviser or committee', () => {
  it('does not tell an assessor who has not answered yet what the card keeps back', async () => {
    await composing.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    expect(await found('panel1', '')).toEqual([composing.id]);
    for (const filter of asked()) expect([filter, await found('panel1', filter)]).toEqual([filter, []]);
    await composing.act('panel1', 'answer_interest', { interest: 'none' });
    for (const filter of asked())
      expect([filter, await found('panel1', filter)]).toEqual([filter, [composing.id]]);
  });

  it('finds nothing in dossiers that are closed to the reader', async () => {
    for (const name of ['outsider', 'panel2', 'editor'] as const)
      for (const filter of asked())
        expect([name, filter, await found(name, filter)]).toEqual([name, filter, []]);
  });

  it('leaves those it was asked for', async () => {
    for (const filter of asked()) {
      const ids = await found('secretary', filter);
      expect([filter, ids]).toEqual([filter, expect.arrayContaining([composing.id])]);
      expect([filter, ids]).not.toEqual([filter, expect.arrayContaining([screened.id])]);
    }
    expect(await found('secretary', `round=${filters.round}&adviser=${app.ids.developer}`)).toEqual([]);
  });

  it.each(['round=volgende', 'adviser=Anna', 'committee=alle'])(
    'refuses what it cannot be: %s',
    async (query) => {
      expect((await ask('secretary', query)).status).toBe(400);
    },
  );
});
