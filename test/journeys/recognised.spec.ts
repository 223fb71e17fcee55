import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a well substantiated intervention', () => {
  it('goes from draft to public page', async () => {
    const dossier = await Dossier.start(app, 'well_substantiated', 'De Derde Stoel');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.act('chair', 'ask_questions', {
      text: 'Welk contact bedoelt u bij subdoel 3?',
      questionIds: ['goal.sub_goals'],
      dueOn: '2026-08-01',
    });
    expect((await dossier.read<{ shownState: string }>('developer')).body.shownState).toBe(
      'questions_for_you',
    );
    await dossier.act('developer', 'answer_questions', { answer: 'Een wekelijks bezoek.' });
    await dossier.toDeliberation();
    await dossier.ballot();
    await dossier.adopt();

    expect((await dossier.read<{ shownState: string }>('developer')).body.shownState).toBe('with_committee');
    await dossier.decide();
    expect((await dossier.read('developer', '/decision')).status).toBe(404);
    await dossier.act('secretary', 'announce');

    const decision = await dossier.read<{ text: string; decidedBy?: string }>('developer', '/decision');
    expect(decision.body.text).toContain('De Derde Stoel is erkend als Goed onderbouwd.');
    expect(decision.body.decidedBy).toBeUndefined();
    expect(JSON.stringify(decision.body)).not.toMatch(/Member|Chair|Decider|Geheim|twijfelde/);
    expect(await dossier.recognition()).toMatchObject({ status: 'valid', validUntil: '2031-06-01' });

    await dossier.act('editor', 'start_editing');
    const edition = await dossier.read<{ content: { title: string; studies: unknown[] }; missing: string[] }>(
      'editor',
      '/edition',
    );
    expect(edition.body.missing).toEqual([]);
    expect(edition.body.content.studies.length).toBeGreaterThan(0);
    await dossier.act('editor', 'send_proof');
    await dossier.act('developer', 'request_correction', { text: 'Zes is zes tot acht.' });
    await correct(dossier);
    await dossier.act('editor', 'send_proof');
    await dossier.act('developer', 'approve_proof');
    const { state } = await dossier.act('releaser', 'release');
    expect(state).toBe('published');

    const found = await app.anonymous().get<string>('/?q=Derde+Stoel');
    expect(found.body).toContain('De Derde Stoel, verbeterd');
    const openData = await app.anonymous().get<string>('/data/interventies.json');
    expect(JSON.stringify(openData.body)).toContain('"training":"Twee dagdelen"');
  });

  it('is decided by unanimity: one vote against does not pass', async () => {
    const dossier = await Dossier.start(app, 'well_substantiated', 'Naastenkompas');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.ballot({}, ['member2']);
    const refused = await dossier.try('chair', 'adopt_advice', {
      publicExplanation: 'x',
      improvementAdvice: '',
    });
    expect(refused.body).toMatchObject({ code: 'act_refused', reasons: [{ code: 'no_passed_ballot' }] });
  });
});

describe('a well described intervention', () => {
  it('is advised by the practice panel with a majority', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Opnieuw aan Tafel');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.ballot({}, ['panel2']);
    const { body } = await dossier.read<{ rule: string; ballots: { passed: boolean; votes: unknown[] }[] }>(
      'chair',
      '/deliberation',
    );
    expect(body).toMatchObject({
      rule: 'majority',
      ballots: [{ passed: true }],
      quorum: { present: 4, met: true },
    });
    expect(body.ballots[0]?.votes).toHaveLength(4);
    await dossier.adopt();
    await dossier.decide();
    await dossier.act('decider', 'announce');
    expect(await dossier.recognition()).toMatchObject({ status: 'valid', validUntil: '2029-06-01' });
  });
});

/** The editor takes the owner's correction over. */
async function correct(dossier: Dossier): Promise<void> {
  const { body } = await dossier.read<{
    version: number;
    content: Record<string, unknown> & { facts: Record<string, unknown> };
    correction: string;
    level: string;
  }>('editor', '/edition');
  expect(body.level).toBe('well_substantiated');
  expect(body.correction).toBe('Zes is zes tot acht.');
  const editor = await app.as('editor');
  const path = `/api/submissions/${dossier.id}/edition`;
  const facts = { ...body.content.facts, training: 'Twee dagdelen', form: undefined };
  const content = { ...body.content, title: 'De Derde Stoel, verbeterd', facts };
  expect((await editor.put(path, { content, version: body.version })).status).toBe(200);
  const late = await editor.put(path, { content, version: body.version });
  expect(late.body).toMatchObject({ status: 409, code: 'version_conflict' });
}
