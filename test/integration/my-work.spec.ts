import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

interface Row {
  submissionId: string;
  act?: string;
  fact: object | null;
  committee: { name: string } | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function rowOf({ id }: Dossier, name: CastName): Promise<Row | undefined> {
  const { body } = await (await app.as(name)).get<{ waiting: Row[]; others: Row[] }>('/api/my-work');
  return [...body.waiting, ...body.others].find(({ submissionId }) => submissionId === id);
}

/** What everybody else than the committee and its secretary is told. */
async function toldToOthers(dossier: Dossier): Promise<(Row | undefined)[]> {
  const rows = [];
  for (const name of ['developer', 'coauthor', 'adviser'] as const) rows.push(await rowOf(dossier, name));
  return rows.filter((row) => row?.fact || row?.committee);
}

describe('the one fact of what waits', () => {
  it('counts seats and assessments for the committee’s side, and for nobody else', async () => {
    const dossier = await walkTo(app, 'composing');
    expect(await rowOf(dossier, 'secretary')).toMatchObject({
      act: 'invite_assessor',
      fact: { code: 'seats_open', count: 3, of: 3 },
      committee: { name: expect.any(String) },
    });
    await dossier.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    expect(await rowOf(dossier, 'panel1')).toMatchObject({
      act: 'answer_interest',
      fact: null,
      committee: null,
    });
    await dossier.act('panel1', 'answer_interest', { interest: 'none' });
    expect(await rowOf(dossier, 'secretary')).toMatchObject({ fact: { code: 'seats_open', count: 2 } });
    expect(await toldToOthers(dossier)).toEqual([]);
    await dossier.ask(['panel2', 'panel3']);
    expect(await rowOf(dossier, 'secretary')).toMatchObject({ fact: { code: 'chair_open' } });
    await dossier.ask(['chair']);
    expect(await rowOf(dossier, 'secretary')).toMatchObject({
      act: 'start_assessment',
      fact: { code: 'seats_filled', count: 3, of: 3 },
    });
    await dossier.act('secretary', 'start_assessment');
    await dossier.judge('panel2');
    expect(await rowOf(dossier, 'secretary')).toMatchObject({
      fact: { code: 'assessments_in', count: 1, of: 3 },
    });
    expect(await rowOf(dossier, 'panel1')).toMatchObject({ fact: { code: 'criteria_left', of: null } });
    expect(await toldToOthers(dossier)).toEqual([]);
  });

  it('counts the open questions of a draft for who writes it, and for nobody else', async () => {
    const dossier = await walkTo(app, 'returned');
    await app.db.query(`DELETE FROM answer WHERE submission_id = $1`, [dossier.id]);
    expect(await rowOf(dossier, 'developer')).toMatchObject({
      act: 'submit',
      fact: { code: 'answers_left' },
    });
    expect(await rowOf(dossier, 'secretary')).toMatchObject({ fact: null });
  });

  it('tells in which round of feedback a dossier is', async () => {
    const dossier = await walkTo(app, 'guidance');
    expect(await rowOf(dossier, 'adviser')).toMatchObject({
      fact: { code: 'feedback_round', count: 1, of: 2 },
      committee: null,
    });
  });
});
