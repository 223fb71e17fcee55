import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await Dossier.start(app, 'well_described', 'Stil Stemmen');
  await dossier.toGuidance();
  await dossier.toComposing();
  await dossier.ask(['panel1', 'panel2', 'panel3', 'chair']);
  await dossier.act('secretary', 'start_assessment');
  for (const name of dossier.panel) await dossier.judge(name);
  await dossier.act('secretary', 'schedule_meeting', { meetingOn: '2026-09-01' });
  await dossier.act('secretary', 'recuse', { personId: app.ids.panel3, reason: 'Een nicht werkt er.' });
  const presentIds = [app.ids.panel1, app.ids.panel2, app.ids.chair];
  await dossier.act('chair', 'record_attendance', { presentIds });
  await dossier.act('chair', 'open_item');
});
afterAll(() => app.close());

interface Deliberation {
  members: { personId: string; recused: boolean; recusedAt: string | null }[];
  ballots: {
    votes: { name: string; choice: string | null }[];
    own: string | null;
    electorate: Record<string, number> | null;
  }[];
}

const seenBy = async (name: CastName) => (await dossier.read<Deliberation>(name, '/deliberation')).body;

describe('a vote', () => {
  it('stays secret until the ballot is closed, and the ballot keeps on whom it rested', async () => {
    const proposal = { outcome: 'recognised', level: 'well_described', reservation: false, conditions: [] };
    await dossier.act('chair', 'open_ballot', proposal);
    await dossier.act('panel1', 'cast_vote', { choice: 'against' });
    for (const name of ['panel2', 'chair', 'secretary'] as const) {
      const { ballots } = await seenBy(name);
      expect([name, ballots[0]?.votes.map(({ choice }) => choice)]).toEqual([name, [null]]);
      expect([name, ballots[0]?.own]).toEqual([name, null]);
    }
    expect((await seenBy('panel1')).ballots[0]?.own).toBe('against');
    for (const name of ['panel2', 'chair'] as const) await dossier.act(name, 'cast_vote', { choice: 'for' });
    await dossier.act('chair', 'close_ballot');
    const [closed] = (await seenBy('panel2')).ballots;
    expect(closed?.votes.map(({ choice }) => choice).sort()).toEqual(['against', 'for', 'for']);
    expect(closed?.electorate).toEqual({ counted: 3, present: 3, needed: 2, recused: 1 });
  });

  it('goes with the advice: the version of the rules and who counted, not for the developer', async () => {
    const texts = { publicExplanation: 'Volledig.', improvementAdvice: '', dissent: ' ' };
    expect((await dossier.try('chair', 'adopt_advice', texts)).body).toMatchObject({
      reasons: [{ code: 'dissent_missing', params: { count: 1 } }],
    });
    await dossier.adopt();
    const advice = await dossier.read('decider', '/advice');
    expect(advice.body).toMatchObject({
      rule: 'majority',
      ruleVersion: '2015',
      electorate: { counted: 3, recused: 1 },
    });
    await dossier.decide();
    await dossier.act('secretary', 'announce');
    const developer = await dossier.read('developer', '/advice');
    expect(developer.status).toBe(200);
    expect(Object.keys(developer.body)).not.toEqual(expect.arrayContaining(['electorate']));
  });
});

describe('who stepped back', () => {
  it('is named with the time to those in the meeting, and sees nothing of it', async () => {
    const { members } = await seenBy('chair');
    const recused = members.filter((member) => member.recused);
    expect(recused).toEqual([
      expect.objectContaining({ personId: app.ids.panel3, recusedAt: app.clock.now().toISOString() }),
    ]);
    expect((await dossier.read('panel3', '/deliberation')).status).toBe(404);
    expect((await dossier.read('developer', '/deliberation')).status).toBe(404);
  });
});
