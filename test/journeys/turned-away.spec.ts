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

const stateSeenBy = async (dossier: Dossier, name: 'developer' | 'secretary') =>
  (await dossier.read<{ state: string }>(name)).body.state;

describe('on the way to guidance', () => {
  it('an incomplete submission goes back and comes again', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Vuist Open');
    await dossier.act('developer', 'submit');
    await dossier.act('secretary', 'start_screening');
    await dossier.act('secretary', 'return_for_completion', {
      items: ['Het handboek mist een inhoudsopgave.'],
    });
    expect(await stateSeenBy(dossier, 'developer')).toBe('returned');
    expect((await dossier.act('developer', 'submit')).state).toBe('submitted');
  });

  it('an ineligible submission can be reinstated', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Deur op een Kier');
    await dossier.act('developer', 'submit');
    await dossier.act('secretary', 'start_screening');
    await dossier.act('secretary', 'declare_ineligible', { reason: 'Eén plaats, geen twee.' });
    const refused = await dossier.try('developer', 'submit');
    expect(refused.status).toBe(422);
    expect((await dossier.act('secretary', 'reinstate', { reason: 'Er is een tweede plaats.' })).state).toBe(
      'screening',
    );
  });

  it('an owner withdraws, also while the committee is judging', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Over de Drempel');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    expect((await dossier.act('developer', 'withdraw', { reason: 'Wij stoppen.' })).state).toBe('withdrawn');
    expect((await dossier.read('panel1', '/assessments')).status).toBe(404);
    expect((await dossier.try('secretary', 'schedule_meeting', { meetingOn: '2026-09-01' })).status).toBe(
      422,
    );
  });
});

describe('at the decision', () => {
  it('a dossier withdrawn in a second run keeps the decision that was made known, not the one that was not', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Stil Besluit');
    await dossier.toAnnounced({ outcome: 'held_over' });
    await dossier.act('developer', 'resume');
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.ballot({ outcome: 'not_recognised' });
    await dossier.adopt();
    await dossier.decide({ outcome: 'not_recognised' });
    expect((await dossier.act('developer', 'withdraw')).state).toBe('withdrawn');
    const { status, body } = await dossier.read('developer', '/decision');
    expect([status, body.outcome]).toEqual([200, 'held_over']);
    expect((await dossier.read('secretary', '/letter-preview')).status).toBe(404);
  });

  it('a dossier that is held over resumes and is recognised in a second run', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Langs de Lijn');
    await dossier.toAnnounced({ outcome: 'held_over' });
    expect(await stateSeenBy(dossier, 'developer')).toBe('held_over');
    await dossier.act('developer', 'resume');
    await dossier.toComposing();
    await dossier.toAssessment();
    const fresh = await dossier.read<{ own: { judgements: object }; others: unknown[] }>(
      'panel1',
      '/assessments',
    );
    expect(fresh.body).toMatchObject({
      own: { judgements: {}, status: 'draft' },
      others: [],
      handedIn: 0,
      expected: 3,
    });
    await dossier.toDeliberation();
    const meeting = await dossier.read<{ ballots: unknown[] }>('chair', '/deliberation');
    expect(meeting.body.ballots).toEqual([]);
    const early = await dossier.try('chair', 'adopt_advice', {
      publicExplanation: 'x',
      improvementAdvice: '',
    });
    expect(early.body).toMatchObject({ reasons: [{ code: 'no_passed_ballot' }] });
    await dossier.ballot();
    await dossier.adopt();
    await dossier.decide();
    expect((await dossier.act('secretary', 'announce')).state).toBe('recognised');
  });

  it('an objection to a refusal is settled by somebody else, and a new panel judges anew', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Tweede Adem');
    await dossier.toAnnounced({ outcome: 'not_recognised' });
    await dossier.act('developer', 'lodge_objection', { grounds: 'De termijn voor vragen is overgeslagen.' });
    const same = await dossier.try('decider', 'uphold_objection', { reason: 'Klopt.' });
    expect(same.body).toMatchObject({ reasons: [{ code: 'judged_before' }] });
    const upheld = await dossier.act('decider2', 'uphold_objection', { reason: 'Klopt.' });
    expect(upheld.state).toBe('composing');
    expect((await dossier.read('panel1')).status).toBe(404);
    expect((await dossier.read<unknown[]>('secretary', '/assignments')).body).toEqual([]);
    await dossier.fromComposingToAnnounced();
    expect(await stateSeenBy(dossier, 'developer')).toBe('recognised');
    expect(await dossier.recognition()).toMatchObject({ status: 'valid' });
  });

  it('a dismissed objection leaves the decision as it was, and comes too late after six weeks', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Stap voor Stap');
    await dossier.toAnnounced();
    await dossier.act('developer', 'lodge_objection', { grounds: 'Onjuiste samenstelling.' });
    expect(
      (await dossier.act('decider2', 'dismiss_objection', { reason: 'De samenstelling klopte.' })).state,
    ).toBe('recognised');
    const before = app.clock.now();
    app.clock.advanceDays(43);
    const late = await dossier.try('developer', 'lodge_objection', { grounds: 'Toch nog.' });
    expect(late.body).toMatchObject({ reasons: [{ code: 'objection_period_over' }] });
    app.clock.set(before);
  });
});
