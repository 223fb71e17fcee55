import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Register {
  positions: { positionId: string; version: number; organisation: string; untilOn: string | null }[];
  earlier: { organisation: string; version: number; withdrawn: boolean }[];
  declaration: { remarks: string } | null;
  terms: { term: number }[];
  recusals: string[];
}

const mine = async (name: CastName) => (await app.as(name)).get<Register>('/api/interests/mine');
const write = async (name: CastName, positionId: string, input: object) =>
  (await app.as(name)).put(`/api/interests/mine/positions/${positionId}`, input);

describe('the register of side positions', () => {
  const positionId = randomUUID();
  const position = { version: 0, organisation: 'Raad Oost', role: 'Lid', fromOn: '2024-01-01' };

  it('is kept by its holder, and an earlier wording stays readable', async () => {
    expect((await write('panel1', positionId, position)).status).toBe(204);
    expect((await write('panel1', positionId, position)).status).toBe(409);
    const ended = { ...position, version: 1, organisation: 'Raad van Oost', untilOn: '2026-01-31' };
    expect((await write('panel1', positionId, ended)).status).toBe(204);
    const { body } = await mine('panel1');
    expect(body.positions).toEqual([expect.objectContaining({ version: 2, untilOn: '2026-01-31' })]);
    expect(body.earlier).toEqual([expect.objectContaining({ organisation: 'Raad Oost', withdrawn: false })]);
    const taken = { ...ended, version: 2, withdrawn: true };
    expect((await write('panel1', positionId, taken)).status).toBe(204);
    expect((await mine('panel1')).body).toMatchObject({ positions: [], earlier: { length: 3 } });
  });

  it('refuses an end before the beginning, an empty name, and the position of somebody else', async () => {
    const wrong = { ...position, untilOn: '2023-01-01' };
    expect((await write('panel1', randomUUID(), wrong)).status).toBe(400);
    expect((await write('panel1', randomUUID(), { ...position, role: '  ' })).status).toBe(400);
    expect((await write('panel2', positionId, { ...position, version: 3 })).status).toBe(404);
  });

  it('is read by its holder and the secretary only', async () => {
    const held = randomUUID();
    await write('panel2', held, { ...position, organisation: 'Fonds Zuid' });
    await (await app.as('panel2')).post('/api/interests/mine/declarations', { remarks: 'Volledig.' });
    expect(JSON.stringify((await mine('panel1')).body)).not.toContain('Fonds Zuid');
    const others = [
      'panel1',
      'chair',
      'developer',
      'decider',
      'adviser',
      'editor',
      'admin',
      'auditor',
    ] as const;
    for (const name of others)
      expect([name, (await (await app.as(name)).get('/api/interests')).status]).toEqual([name, 403]);
    for (const name of ['developer', 'secretary', 'decider'] as const)
      expect([name, (await mine(name)).status]).toEqual([name, 403]);
    const { body } = await (await app.as('secretary')).get<unknown[]>('/api/interests');
    expect(body).toContainEqual(
      expect.objectContaining({
        personId: app.ids.panel2,
        positions: [expect.objectContaining({ organisation: 'Fonds Zuid' })],
        declaration: expect.objectContaining({ remarks: 'Volledig.' }) as object,
      }),
    );
  });
});

describe('who could judge', () => {
  it('comes with hints, and is told of them before answering', async () => {
    await write('panel3', randomUUID(), {
      version: 0,
      organisation: 'organisatie a',
      role: 'Toezichthouder',
      fromOn: '2020-01-01',
    });
    const dossier = await Dossier.start(app, 'well_described', 'Met Nevenfunctie');
    await dossier.toGuidance();
    await dossier.toComposing();
    const candidates = await dossier.read<{ personId: string; hints: string[] }[]>(
      'secretary',
      '/candidates?function=assessor',
    );
    const hintsOf = (name: CastName) =>
      candidates.body.find(({ personId }) => personId === app.ids[name])?.hints;
    expect(hintsOf('panel3')).toEqual(['side_position']);
    expect(hintsOf('panel1')).toEqual([]);
    await dossier.act('secretary', 'invite_assessor', { personId: app.ids.panel3, function: 'assessor' });
    expect((await dossier.read('panel3', '/interest-hints')).body).toEqual(['side_position']);
    expect((await dossier.read('secretary', '/interest-hints')).status).toBe(404);
    await dossier.act('panel3', 'answer_interest', { interest: 'conflict' });
    expect((await dossier.read('panel3', '/interest-hints')).status).toBe(404);
    const { recusals } = (await mine('panel3')).body;
    expect(recusals).toHaveLength(1);
    expect(JSON.stringify((await mine('panel3')).body)).not.toContain(dossier.id);
  });
});

describe('terms of office', () => {
  const until = async (name: CastName, untilOn: string) =>
    app.db.query('UPDATE membership SET until_on = $2 WHERE person_id = $1', [app.ids[name], untilOn]);

  it('end: who is past the last one is asked for nothing new', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Na De Termijn');
    await dossier.toGuidance();
    await dossier.toComposing();
    const lastDay = new Date(app.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    await until('panel2', lastDay);
    const asked = await dossier.try('secretary', 'invite_assessor', {
      personId: app.ids.panel2,
      function: 'assessor',
    });
    expect(asked).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'term_not_running', params: { until: lastDay } }] },
    });
  });

  it('are renewed once', async () => {
    const secretary = await app.as('secretary');
    const { body } = await secretary.get<{ items: { id: string; kind: string }[] }>('/api/committees');
    const panel = body.items.find(({ kind }) => kind === 'practice_panel')!.id;
    const give = (term: number, fromOn: string, untilOn: string) =>
      secretary.put(`/api/committees/${panel}/members/${app.ids.panel2}`, {
        function: 'member',
        term,
        fromOn,
        untilOn,
      });
    expect((await give(2, '2027-01-01', '2030-12-31')).status).toBe(204);
    expect(await give(3, '2031-01-01', '2034-12-31')).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'term', code: 'term_not_renewable' }] },
    });
    expect((await give(2, '2024-06-01', '2030-12-31')).body).toMatchObject({
      fields: [{ code: 'terms_overlap' }],
    });
    expect((await mine('panel2')).body.terms.map(({ term }) => term)).toEqual([2, 1]);
    for (const name of ['chair', 'panel1', 'admin'] as const) {
      const answer = await (await app.as(name)).put(`/api/committees/${panel}/members/${app.ids.panel1}`, {});
      expect([name, answer.status]).toEqual([name, 403]);
    }
  });
});
