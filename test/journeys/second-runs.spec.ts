import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

jest.setTimeout(300_000);

/** Of the first run only `panel2` assesses again; the one who decided then is now among those who assess. */
const otherPanel: readonly CastName[] = ['panel2', 'member1', 'decider'];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.db.query(
    `INSERT INTO membership (committee_id, person_id, function, from_on, until_on)
     SELECT id, unnest($1::uuid[]), 'member', '2024-01-01', '2032-01-01' FROM committee WHERE kind = 'practice_panel'`,
    [[app.ids.member1, app.ids.decider]],
  );
  await app.db.query(
    `INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, 'panel_member', now())`,
    [app.ids.decider],
  );
}, 60_000);
afterAll(() => app?.close());

/** The doctor comes after every act on the dossier. */
function attended(dossier: Dossier): Dossier {
  const act = dossier.act.bind(dossier);
  dossier.act = async (name, verb, input) => {
    const done = await act(name, verb, input);
    expect({ after: `${verb} by ${name}`, found: await examine(app.db) }).toEqual({
      after: `${verb} by ${name}`,
      found: [],
    });
    return done;
  };
  return dossier;
}

const start = async (title: string): Promise<Dossier> =>
  attended(await Dossier.start(app, 'well_described', title));

/** From the round, with other people, to the announced decision. */
async function judgeAnew(dossier: Dossier, outcome: string): Promise<void> {
  dossier.panel = otherPanel;
  await dossier.toAssessment();
  await dossier.toDeliberation();
  await dossier.ballot({ outcome }, ['member1']);
  await dossier.ballot({ outcome });
  await dossier.adopt();
  await dossier.decide({ outcome }, 'decider2');
  await dossier.act('secretary', 'announce');
}

describe('the doctor finds nothing wrong with a dossier', () => {
  it('that was held over, resumed with a new text, and is judged by others', async () => {
    const dossier = await start('Nog eens Aangehouden');
    await dossier.toAnnounced({ outcome: 'held_over' });
    await dossier.act('developer', 'resume');
    await dossier.answer('goal.main', '<p>Binnen een jaar heeft de helft een nieuw contact.</p>');
    await dossier.toComposing();
    await judgeAnew(dossier, 'recognised');
    const developer = await app.as('developer');
    await developer.post(`/api/submissions/${dossier.id}/parties`, {
      email: 'decider2@demo.example',
      relation: 'reader',
    });
    await dossier.toPublished();
  });

  it('of which a refusal was objected to, twice, and recognised in the end', async () => {
    const dossier = await start('Tweemaal Bezwaar');
    await dossier.toAnnounced({ outcome: 'not_recognised' });
    await dossier.act('developer', 'lodge_objection', { grounds: 'Ons antwoord ontbrak.' });
    await dossier.act('decider2', 'uphold_objection', { reason: 'Dat klopt.' });
    await judgeAnew(dossier, 'recognised');
    await dossier.act('developer', 'lodge_objection', { grounds: 'Het niveau klopt niet.' });
  });

  it('that was withdrawn in the meeting of its second run', async () => {
    const dossier = await start('Toch Maar Niet');
    await dossier.toAnnounced({ outcome: 'held_over' });
    await dossier.act('developer', 'resume');
    await dossier.toComposing();
    dossier.panel = otherPanel;
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.act('chair', 'open_ballot', { outcome: 'held_over', reservation: false, conditions: [] });
    await dossier.act('developer', 'withdraw');
  });

  it('that was found ineligible, reinstated and returned', async () => {
    const dossier = await start('Weer Binnen');
    await dossier.act('developer', 'submit');
    await dossier.act('secretary', 'start_screening');
    await dossier.act('secretary', 'declare_ineligible', { reason: 'Geen interventie.' });
    await dossier.act('secretary', 'reinstate', { reason: 'Toch wel.' });
    await dossier.act('secretary', 'return_for_completion', { items: ['Een begroting.'] });
    await dossier.toGuidance();
  });

  it('that is judged again while its recognition holds, refused, and put right by an objection', async () => {
    const first = await start('Alles Opnieuw');
    await first.toAnnounced({ reservation: true, conditions: ['Voeg de bron toe.'] });
    await first.toPublished();
    const again = attended(await first.reassess());
    await again.toAnnounced({ outcome: 'not_recognised' });
    await again.act('developer', 'lodge_objection', { grounds: 'Ons antwoord ontbrak.' });
    await again.act('decider2', 'uphold_objection', { reason: 'Dat klopt.' });
    await judgeAnew(again, 'recognised');
    await again.toPublished();
  });

  it('whose re-assessment was withdrawn before it was handed in', async () => {
    const first = await start('Bij Nader Inzien');
    await first.toAnnounced();
    await first.toPublished();
    const again = attended(await first.reassess());
    await again.act('developer', 'withdraw');
  });
});
