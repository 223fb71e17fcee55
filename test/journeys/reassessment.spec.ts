import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { criteriaFor, type Verdict } from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** Two procedures behind each other take two hundred requests; a busy machine may take its time. */
jest.setTimeout(180_000);

const criteria = criteriaFor('2015-2018', 'well_described').map(({ id }) => id);
const newGoal = '<p>Binnen een jaar heeft de helft van de deelnemers een nieuw contact.</p>';

interface Earlier {
  readonly recognisedOn: string;
  readonly level: string;
  readonly judgedAlike: boolean;
  readonly answersBefore: Record<string, unknown>;
  readonly criteria: {
    readonly criterionId: string;
    readonly carriedOver: boolean;
    readonly changedQuestions: string[];
    readonly changedAttachments: string[];
    readonly verdicts?: Verdict[];
  }[];
}

let app: TestApp;
let first: Dossier;
let again: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  first = await Dossier.start(app, 'well_described', 'Alleen het Doel');
  await first.toAnnounced();
  await first.toPublished();
  again = await first.reassess();
  await again.answer('goal.main', newGoal);
  await again.toGuidance();
  await again.toComposing();
  await again.toAssessment();
}, 180_000);
afterAll(() => app.close());

const earlierFor = async (name: CastName): Promise<Earlier> =>
  (await again.read<Earlier>(name, '/earlier-judgement')).body;
const toJudge = ({ criteria: all }: Earlier): string[] =>
  all.filter(({ carriedOver }) => !carriedOver).map(({ criterionId }) => criterionId);

describe('a re-assessment of which one answer changed', () => {
  it('tells an assessor what changed, and takes over every other criterion', async () => {
    const earlier = await earlierFor('panel1');
    expect(earlier).toMatchObject({ recognisedOn: '2026-06-01', level: 'well_described', judgedAlike: true });
    expect(toJudge(earlier)).toEqual(['goals', 'coherence']);
    expect(earlier.criteria.find(({ criterionId }) => criterionId === 'goals')).toEqual({
      criterionId: 'goals',
      carriedOver: false,
      changedQuestions: ['goal.main'],
      changedAttachments: [],
    });
    expect(Object.keys(earlier.answersBefore)).toEqual(['goal.main']);
    expect(earlier.answersBefore['goal.main']).not.toBe(newGoal);
  });

  it('tells nobody of it who neither judges nor reads judgements', async () => {
    for (const name of ['developer', 'outsider', 'adviser', 'editor', 'decider', 'auditor'] as const)
      expect([name, (await again.read(name, '/earlier-judgement')).status]).toEqual([name, 404]);
    expect((await first.read('secretary', '/earlier-judgement')).status).toBe(404);
  });

  it('is handed in with those two judged, and with one of them not', async () => {
    await again.judgeOne('panel1', 'goals');
    const early = await again.try('panel1', 'hand_in_assessment');
    expect(early.body.reasons).toEqual([{ code: 'criteria_unjudged', params: { count: 1 } }]);
    await again.judgeOne('panel1', 'coherence', 'partly');
    // Judging what was carried over is allowed, and counts like any other judgement.
    await again.judgeOne('panel1', 'approach', 'not');
    await again.act('panel1', 'hand_in_assessment');
  });

  it('shows the verdicts of then, without names, to whoever may read those of now', async () => {
    const verdicts = async (name: CastName) =>
      (await earlierFor(name)).criteria.map((one) => one.verdicts ?? null);
    const unanimous = criteria.map(() => ['met', 'met', 'met']);
    expect(await verdicts('panel2')).toEqual(criteria.map(() => null));
    expect(await verdicts('panel1')).toEqual(unanimous);
    expect(await verdicts('secretary')).toEqual(unanimous);
    const answer = JSON.stringify(await earlierFor('secretary'));
    for (const name of [...first.panel, 'chair' as const]) {
      expect(answer).not.toContain(app.ids[name]);
      expect(answer).not.toContain(`Geheim van ${name}`);
    }
  });

  it('asks for more when an answer to a question of the committee changes more', async () => {
    await again.act('secretary', 'ask_questions', {
      text: 'Wie werft?',
      questionIds: ['approach.content'],
      dueOn: '2026-07-01',
    });
    await again.answer('approach.content', '<p>De buurtwerker werft, en belt na.</p>');
    await again.act('developer', 'answer_questions', { answer: 'Aangevuld.' });
    expect(toJudge(await earlierFor('panel2'))).toEqual(['goals', 'approach', 'coherence']);
    await again.judgeOne('panel2', 'goals');
    await again.judgeOne('panel2', 'coherence');
    expect((await again.try('panel2', 'hand_in_assessment')).body.reasons).toEqual([
      { code: 'criteria_unjudged', params: { count: 1 } },
    ]);
  });

  it('ends in a recognition of its own', async () => {
    await again.judgeOne('panel2', 'approach');
    await again.act('panel2', 'hand_in_assessment');
    for (const criterion of ['goals', 'approach', 'coherence']) await again.judgeOne('panel3', criterion);
    await again.act('panel3', 'hand_in_assessment');
    await again.fromAssessedToAnnounced();
    expect(await again.recognition()).toMatchObject({ status: 'valid' });
  });
});

describe('a re-assessment of what was recognised with reservation', () => {
  it('has every criterion judged anew', async () => {
    const reserved = await Dossier.start(app, 'well_described', 'Eerst Voorbehoud');
    await reserved.toAnnounced({ reservation: true, conditions: ['Voeg de bron toe.'] });
    await reserved.toPublished();
    await reserved.tryOnRecognition('secretary', 'fulfil_condition', { number: 1 });
    again = await reserved.reassess();
    await again.toGuidance();
    await again.toComposing();
    await again.toAssessment();
    const earlier = await earlierFor('panel1');
    expect(earlier.judgedAlike).toBe(false);
    expect(toJudge(earlier)).toEqual(criteria);
  });
});
