import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';

interface View {
  readonly id: string;
  readonly name: string;
  readonly query: Record<string, unknown>;
}

const address = '/api/saved-views';

describe('the views of the list one keeps', () => {
  let system: TestApp;
  beforeAll(async () => {
    system = await startTestApp();
  });
  beforeEach(() => system.db.query('DELETE FROM saved_view'));
  afterAll(() => system.close());

  const keep = async (name: CastName, body: object) =>
    (await system.as(name)).post<{ id: string; fields?: unknown }>(address, body);
  const viewsOf = async (name: CastName) => (await (await system.as(name)).get<View[]>(address)).body;

  it('are nobody else’s: another person reads, changes and removes none of them', async () => {
    const { body } = await keep('secretary', { name: 'Te laat', query: { late: '1' } });
    const editor = await system.as('editor');
    expect(await viewsOf('editor')).toEqual([]);
    const unknown = await editor.put(`${address}/${randomUUID()}`, { query: {} });
    const foreign = await editor.put(`${address}/${body.id}`, { query: {} });
    expect(unknown.status).toBe(404);
    expect({ ...foreign.body, traceId: '' }).toEqual({ ...unknown.body, traceId: '' });
    expect((await editor.delete(`${address}/${body.id}`)).status).toBe(404);
    expect(await viewsOf('secretary')).toEqual([{ id: body.id, name: 'Te laat', query: { late: '1' } }]);
  });

  it('go when the account closes, only those, and not when closing is refused', async () => {
    const admin = await system.as('admin');
    for (const name of ['decider', 'editor'] as const) await keep(name, { name: 'Te laat', query: {} });
    const change = async (active: boolean, version: number) =>
      (await admin.put(`/api/admin/people/${system.ids.decider}/active`, { active, version })).status;
    const versionNow = async () =>
      (
        await system.db.query<{ version: number }[]>('SELECT version FROM person WHERE id = $1', [
          system.ids.decider,
        ])
      )[0]!.version;
    expect(await change(false, (await versionNow()) + 1)).toBe(409);
    expect(await viewsOf('decider')).toHaveLength(1);
    expect(await change(false, await versionNow())).toBe(204);
    expect(await system.db.query('SELECT person_id FROM saved_view')).toEqual([
      { person_id: system.ids.editor },
    ]);
    expect(await change(true, await versionNow())).toBe(204);
    expect(await viewsOf('decider')).toEqual([]);
  });

  it('are for staff, who have more in their list than their own', async () => {
    for (const name of ['developer', 'panel1', 'admin', 'auditor'] as const) {
      expect((await (await system.as(name)).get(address)).status).toBe(403);
      expect((await keep(name, { name: 'Alles', query: {} })).status).toBe(403);
    }
    expect((await system.anonymous().get(address)).status).toBe(401);
  });

  it('keep the filters, and what they are changed to, until they are removed', async () => {
    const query = {
      state: 'guidance,finalised',
      level: 'well_described',
      q: 'wijk',
      sort: 'due',
      view: 'list',
    };
    const { status, body } = await keep('adviser', { name: '  Begeleiding ', query });
    expect(status).toBe(201);
    const kept = { ...query, state: ['guidance', 'finalised'] };
    expect(await viewsOf('adviser')).toEqual([{ id: body.id, name: 'Begeleiding', query: kept }]);
    const client = await system.as('adviser');
    expect((await client.put(`${address}/${body.id}`, { query: { closed: '1' } })).status).toBe(204);
    expect(await viewsOf('adviser')).toEqual([{ id: body.id, name: 'Begeleiding', query: { closed: '1' } }]);
    expect((await client.delete(`${address}/${body.id}`)).status).toBe(204);
    expect(await viewsOf('adviser')).toEqual([]);
  });

  it.each([
    ['a filter the list does not have', { name: 'Zo', query: { owner: 'x' } }],
    ['a value the filter does not have', { name: 'Zo', query: { state: 'lost' } }],
    ['a view there is not', { name: 'Zo', query: { view: 'board' } }],
    ['a page of the list', { name: 'Zo', query: { after: 'x' } }],
    ['no name', { name: '   ', query: {} }],
    ['a name nobody reads to the end', { name: 'x'.repeat(61), query: {} }],
    ['no filters', { name: 'Zo' }],
  ])('are refused with %s', async (_, body) => {
    expect((await keep('secretary', body)).status).toBe(400);
    expect(await viewsOf('secretary')).toEqual([]);
  });

  it('have one name each, whatever the capitals', async () => {
    await keep('secretary', { name: 'Mijn ronde', query: {} });
    const again = await keep('secretary', { name: 'mijn Ronde', query: { late: '1' } });
    expect(again).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'name', code: 'view_name_taken' }] },
    });
    expect((await keep('editor', { name: 'Mijn ronde', query: {} })).status).toBe(201);
  });

  it('are twenty at most, also when they are kept at once', async () => {
    const asked = Array.from({ length: 24 }, (_, index) =>
      keep('secretary', { name: `Beeld ${index}`, query: {} }),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 201).length).toBe(20);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'name', code: 'too_many_views' }] },
    });
    const names = (await viewsOf('secretary')).map(({ name }) => name);
    expect(names.length).toBe(20);
    expect(names).toEqual([...names].sort());
    expect((await keep('editor', { name: 'Beeld', query: {} })).status).toBe(201);
  });

  it('lose what the list no longer knows, and nothing else', async () => {
    const { body } = await keep('secretary', { name: 'Oud', query: {} });
    const old = { state: ['lost'], theme: 'gone', level: 'well_described', colour: 'red' };
    await system.db.query('UPDATE saved_view SET query = $2 WHERE id = $1', [body.id, old]);
    expect(await viewsOf('secretary')).toEqual([
      { id: body.id, name: 'Oud', query: { level: 'well_described' } },
    ]);
  });
});
