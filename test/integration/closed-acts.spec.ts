import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AvailableAct } from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { askedDuring } from '../support/plans.js';
import { walkTo } from '../support/walk.js';

interface Row {
  readonly id: string;
  readonly closedAct?: AvailableAct | null;
  readonly assessments?: { readonly handedIn: number; readonly expected: number } | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

async function rows(name: CastName, query: string): Promise<Row[]> {
  const { body } = await (await app.as(name)).get<{ items: Row[] }>(`/api/submissions?${query}`);
  return body.items;
}

const rowFor = async (name: CastName, { id }: Dossier): Promise<Row | undefined> =>
  (await rows(name, 'include=closedAct&limit=100')).find((row) => row.id === id);

const closedFor = async (name: CastName, dossier: Dossier): Promise<AvailableAct | null | undefined> =>
  (await rowFor(name, dossier))?.closedAct;

describe('what keeps a submission of a list from going on', () => {
  it('is told to whose act it is, with every reason', async () => {
    const composing = await walkTo(app, 'composing');
    await composing.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    expect(await closedFor('secretary', composing)).toEqual({
      act: 'start_assessment',
      open: false,
      reasons: [
        { code: 'too_few_assessors', params: { accepted: 0, needed: 3 } },
        { code: 'interest_unanswered', params: { count: 1 } },
        { code: 'chair_missing' },
      ],
    });
    const judged = await walkTo(app, 'assessment', { handedIn: ['panel1'] });
    expect(await closedFor('secretary', judged)).toMatchObject({
      act: 'schedule_meeting',
      reasons: [{ code: 'assessments_outstanding', params: { count: 2 } }],
    });
    for (const other of ['developer', 'panel1'] as const) {
      expect([other, await closedFor(other, judged)]).toEqual([other, null]);
    }
  });

  it('is nothing as soon as it can go on', async () => {
    const judged = await walkTo(app, 'assessment', { handedIn: ['panel1', 'panel2', 'panel3'] });
    expect(await closedFor('secretary', judged)).toBeNull();
  });

  it('does not tell the secretary what a developer still has to write', async () => {
    const guided = await walkTo(app, 'guidance');
    expect(await closedFor('developer', guided)).toMatchObject({
      act: 'hand_in_definitive',
      reasons: [{ code: 'feedback_not_given' }],
    });
    expect(await closedFor('secretary', guided)).toBeNull();
  });

  it('is left out unless it is asked for, and nothing else can be', async () => {
    await walkTo(app, 'composing');
    for (const row of await rows('secretary', 'limit=100')) {
      expect(row).not.toHaveProperty('closedAct');
      expect(row).not.toHaveProperty('assessments');
    }
    const secretary = await app.as('secretary');
    expect((await secretary.get('/api/submissions?include=answers')).status).toBe(400);
  });

  it('asks the database as often for many as for few', async () => {
    for (const state of ['composing', 'assessment', 'assessment'] as const) await walkTo(app, state);
    await mailIsOut(app); // who is told is asked of the same facts
    const statements = (limit: number): Promise<number> =>
      askedDuring(app.db, () => rows('secretary', `include=closedAct&limit=${limit}`)).then(
        ({ length }) => length,
      );
    expect(await statements(100)).toBe(await statements(1));
  });
});

describe('how many assessments are in', () => {
  it('is told to the secretary only, while they are made', async () => {
    const judged = await walkTo(app, 'assessment', { handedIn: ['panel1'] });
    for (const other of ['panel1', 'panel2', 'chair', 'developer'] as const)
      expect([other, (await rowFor(other, judged))?.assessments]).toEqual([other, null]);
    expect((await rowFor('secretary', judged))?.assessments).toEqual({ handedIn: 1, expected: 3 });
    for (const name of ['panel2', 'panel3'] as const) await judged.judge(name);
    expect((await rowFor('secretary', judged))?.assessments).toEqual({ handedIn: 3, expected: 3 });
    expect((await rowFor('secretary', await walkTo(app, 'composing')))?.assessments).toBeNull();
  });
});
