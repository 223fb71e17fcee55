import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());

const told = (dossier: Dossier, name: CastName) => dossier.read(name, '/own-recusal');

/** Everything the judging leaves behind on a dossier; none of it is for who stepped back. */
const rooms = [
  '',
  '/assignments',
  '/assessments',
  '/study-judgements',
  '/deliberation',
  '/advice',
  '/history',
];

describe('who stepped back', () => {
  it('is told the title and what they said themselves, and nothing else opens', async () => {
    const dossier = await walkTo(app, 'deliberation');
    await dossier.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    const answer = await told(dossier, 'panel3');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      title: dossier.title,
      at: app.clock.now().toISOString(),
      byOneself: true,
      reason: 'Mijn zus werkt daar.',
    });
    for (const room of rooms)
      expect([room, (await dossier.read('panel3', room)).status]).toEqual([room, 404]);
  });

  it('no longer counts with what they handed in before', async () => {
    const dossier = await walkTo(app, 'deliberation');
    const seen = async () => {
      const room = await dossier.read<{ agreement: { verdicts: string[] }[] }>('chair', '/deliberation');
      const sheets = await dossier.read<{ others: unknown[] }>('chair', '/assessments');
      return {
        verdicts: new Set(room.body.agreement.map(({ verdicts }) => verdicts.length)),
        sheets: sheets.body.others.length,
      };
    };
    expect(await seen()).toEqual({ verdicts: new Set([3]), sheets: 3 });
    await dossier.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    expect(await seen()).toEqual({ verdicts: new Set([2]), sheets: 2 });
  });

  it('is told so after answering that there is an interest, before the meeting', async () => {
    const dossier = await walkTo(app, 'composing');
    await dossier.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    expect((await told(dossier, 'panel1')).status).toBe(404);
    await dossier.act('panel1', 'answer_interest', { interest: 'conflict' });
    expect((await told(dossier, 'panel1')).body).toMatchObject({ byOneself: true, reason: '' });
  });

  it('does not read what the secretary wrote when taking them off', async () => {
    const dossier = await walkTo(app, 'deliberation');
    await dossier.act('secretary', 'recuse', { personId: app.ids.panel2, reason: 'Werkte er tot 2024.' });
    const answer = await told(dossier, 'panel2');
    expect(answer.body).toMatchObject({ title: dossier.title, byOneself: false, reason: '' });
  });

  it('is alone in being told: to everybody else there is no such page', async () => {
    const dossier = await walkTo(app, 'deliberation');
    await dossier.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    const others = [
      'panel1',
      'chair',
      'secretary',
      'adviser',
      'decider',
      'developer',
      'outsider',
      'admin',
    ] as const;
    for (const name of others) expect([name, (await told(dossier, name)).status]).toEqual([name, 404]);
  });
});

describe('what an assessor declared', () => {
  interface Seat {
    personId: string;
    interest?: string;
    declaredAt?: string;
  }
  it('is read, with its date, by that person, the secretary and the chair, and by nobody else', async () => {
    const dossier = await walkTo(app, 'assessment');
    const seatOf = async (reader: CastName) => {
      const { status, body } = await dossier.read<Seat[]>(reader, '/assignments');
      if (status !== 200) return status;
      return body.find(({ personId }) => personId === app.ids.panel1) ?? null;
    };
    for (const name of ['developer', 'coauthor', 'adviser', 'editor', 'decider', 'outsider'] as const)
      expect([name, await seatOf(name)]).toEqual([name, 404]);
    for (const field of ['interest', 'note', 'declaredAt'])
      expect(await seatOf('panel2')).not.toHaveProperty(field);
    const declared = { interest: 'none', declaredAt: expect.stringMatching(/^\d{4}-/) };
    for (const name of ['panel1', 'secretary', 'chair'] as const)
      expect([name, await seatOf(name)]).toMatchObject([name, declared]);
  });
});
