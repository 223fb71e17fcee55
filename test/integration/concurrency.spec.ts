import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** Walking a dossier takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const eventsOf = async (id: string, kind: string): Promise<number> => {
  const rows = await app.db.query<unknown[]>('SELECT 1 FROM history WHERE submission_id = $1 AND kind = $2', [
    id,
    kind,
  ]);
  return rows.length;
};

const decision = {
  outcome: 'recognised',
  level: 'well_described',
  reservation: false,
  conditions: [],
  publicExplanation: 'Helder.',
  improvementAdvice: '',
};

describe('at the same moment', () => {
  it('one of two deciders decides; the other is told what it has become', async () => {
    const dossier = await walkTo(app, 'advised');
    const version = await dossier.version('decider');
    const answers = await Promise.all(
      (['decider', 'decider2'] as const).map((name) => dossier.try(name, 'decide', { ...decision, version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_conflict',
      current: { state: 'decided', version: version + 1 },
    });
    expect(await app.db.query('SELECT 1 FROM decision WHERE submission_id = $1', [dossier.id])).toHaveLength(
      1,
    );
  });

  it('a double click is one act with one answer', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Dubbelklik');
    const once = { version: 1, commandId: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => dossier.try('developer', 'submit', once)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { body } of answers)
      expect(body).toEqual({ submissionId: dossier.id, state: 'submitted', version: 2 });
    expect(await eventsOf(dossier.id, 'submit')).toBe(1);
  });

  it('a command id is good for one act only', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Hergebruik');
    const commandId = randomUUID();
    await dossier.act('developer', 'submit', { commandId });
    const again = await dossier.try('developer', 'withdraw', { commandId });
    expect(again).toMatchObject({ status: 409, body: { code: 'command_id_used' } });
    expect(await eventsOf(dossier.id, 'withdraw')).toBe(0);
  });

  it('of two people writing one answer the second keeps both texts', async () => {
    const { id } = await walkTo(app, 'draft');
    const path = `/api/submissions/${id}/answers/goal.main`;
    const [developer, coauthor] = await Promise.all([app.as('developer'), app.as('coauthor')]);
    const texts = ['<p>Van de een.</p>', '<p>Van de ander.</p>'];
    const answers = await Promise.all([
      developer.put(path, { value: texts[0], version: 1 }),
      coauthor.put(path, { value: texts[1], version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = answers.findIndex(({ status }) => status === 200);
    expect(answers[1 - kept]?.body).toMatchObject({
      code: 'version_conflict',
      current: { value: texts[kept], version: 2, updatedBy: ['Developer', 'Coauthor'][kept] },
    });
  });

  it('no refusal and no conflict tells the developer in which room the dossier is', async () => {
    const dossier = await walkTo(app, 'deliberation');
    const refused = await dossier.try('developer', 'submit');
    expect(refused.body).toMatchObject({
      reasons: [{ code: 'wrong_state', params: { state: 'with_committee' } }],
    });
    const conflict = await dossier.try('developer', 'withdraw', { version: 1 });
    expect(conflict).toMatchObject({ status: 409, body: { current: { state: 'with_committee' } } });
  });
});
