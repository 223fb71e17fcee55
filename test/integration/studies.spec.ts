import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { effectStudiesQuestion, type StudyRecord } from '#domain';
import { answersOf } from '../../apps/api/src/demo/content/answers-of.js';
import { deDerdeStoel } from '../../apps/api/src/demo/content/rich/de-derde-stoel.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await Dossier.start(app, 'well_described', 'Met Studies');
  await dossier.toGuidance();
  await dossier.toComposing();
  await dossier.toAssessment();
  const study = { authors: 'De Wit', design: 'qualitative' };
  await app.db.transaction(async (em) => {
    await em.query(`SET LOCAL session_replication_role = 'replica'`);
    await em.query(
      `UPDATE revision SET answers = jsonb_set(answers, '{research.effect_studies}', $2) WHERE submission_id = $1`,
      [dossier.id, JSON.stringify([study])],
    );
  });
});
afterAll(() => app.close());

interface Studies {
  own: { strength: string; updatedAt: string }[];
  others: { by: string; studies: { strength: string }[] }[];
}

const judge = async (name: CastName, input: object = {}, number = 1, of = dossier) =>
  (await app.as(name)).put<{ updatedAt: string }>(
    `/api/submissions/${of.id}/study-judgements/mine/${number}`,
    {
      answers: { aim: 'yes' },
      strength: 'weak',
      justification: 'Weinig deelnemers.',
      basedOn: null,
      ...input,
    },
  );
const read = async (name: CastName) => dossier.read<Studies>(name, '/study-judgements');

describe('a dossier that asks for an effective level', () => {
  const effective = async (title: string): Promise<Dossier> => {
    const started = await Dossier.start(app, 'effective_first', title);
    const [study] = answersOf(deDerdeStoel)[effectStudiesQuestion] as StudyRecord[];
    await started.answer(effectStudiesQuestion, [study, { ...study, authors: 'De Wit' }]);
    await started.toGuidance();
    await started.toComposing();
    await started.toAssessment();
    return started;
  };
  const rate = (of: Dossier, number: number, strength: string | null) =>
    judge('member1', { answers: {}, strength }, number, of);
  const handIn = (of: Dossier) => of.try('member1', 'hand_in_assessment');

  it('is handed in when each of its studies has a causal strength', async () => {
    const of = await effective('Met Effect');
    await expect(of.judge('member1')).rejects.toThrow('studies_unrated');
    for (const number of [1, 2]) {
      const left = { code: 'studies_unrated', params: { count: 3 - number } };
      expect((await handIn(of)).body).toMatchObject({ code: 'act_refused', reasons: [left] });
      expect((await rate(of, number, 'weak')).status).toBe(200);
    }
    expect((await handIn(of)).status).toBe(200);
  });

  it('is not handed in on a strength without its justification', async () => {
    const of = await effective('Zonder Motivering');
    await judge('member1', { answers: {}, justification: ' ' }, 1, of);
    await rate(of, 2, 'weak');
    await expect(of.judge('member1')).rejects.toThrow('strength_unjustified');
    const left = { code: 'strength_unjustified', params: { count: 1 } };
    expect((await handIn(of)).body).toMatchObject({ code: 'act_refused', reasons: [left] });
  });

  it('is not handed in on studies of which words were kept and no strength', async () => {
    const of = await effective('Zonder Sterkte');
    for (const number of [1, 2]) await rate(of, number, null);
    await expect(of.judge('member1')).rejects.toThrow('studies_unrated');
  });
});

describe('what an assessor finds of a study', () => {
  it('is kept by the checklist of its kind, and nothing is overwritten unseen', async () => {
    const first = await judge('panel1');
    expect(first.status).toBe(200);
    expect((await judge('panel1')).status).toBe(409);
    app.clock.set(new Date(app.clock.now().getTime() + 1000));
    const basedOn = first.body.updatedAt;
    expect((await judge('panel1', { strength: 'moderate', basedOn })).status).toBe(200);
    expect((await read('panel1')).body.own).toEqual([expect.objectContaining({ strength: 'moderate' })]);
  });

  it('is refused for a point of another checklist, a study that is not there, and who does not assess', async () => {
    expect((await judge('panel2', { answers: { drop_out: 'yes' } })).status).toBe(400);
    expect((await judge('panel2', { strength: 'perfect' })).status).toBe(400);
    expect((await judge('panel2', {}, 2)).status).toBe(404);
    expect((await judge('member1')).status).toBe(404);
    expect((await judge('developer')).status).toBe(403);
  });

  it('stays unread by others until their own is in, and closes with handing in', async () => {
    await dossier.judge('panel1');
    expect((await read('panel2')).body).toEqual({ own: [], others: [] });
    expect((await judge('panel1', { basedOn: null })).status).toBe(422);
    await dossier.judge('panel2');
    expect((await read('panel2')).body.others).toEqual([
      expect.objectContaining({ studies: [expect.objectContaining({ strength: 'moderate' })] }),
    ]);
    for (const name of ['developer', 'outsider', 'adviser', 'editor'] as const)
      expect([name, (await read(name)).status]).toEqual([name, 404]);
  });
});
