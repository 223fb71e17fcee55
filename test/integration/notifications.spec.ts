import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotifyService } from '#notifications';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
import { roundFor } from '../support/round.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  // Jobs would tell at moments of their own; here everything is told at the end, as it stands then.
  app = await startTestApp({ env: { ERKEND_WORKER: 'separate' } });
  dossier = await Dossier.start(app, 'well_described', 'Samen\r\nBcc: iedereen@example.org');
  for (const [name, relation] of [
    ['coauthor', 'author'],
    ['outsider', 'reader'],
  ])
    await (
      await app.as('developer')
    ).post(`/api/submissions/${dossier.id}/parties`, { email: `${name}@demo.example`, relation });
  await dossier.toAnnounced();
  await dossier.toPublished();
  await app.db.query('UPDATE person SET active = false WHERE id = $1', [app.ids.decider2]);
  await tellAll();
});
afterAll(() => app.close());

interface Mail {
  kind: string;
  subject: string;
  body: string;
}

describe('mail', () => {
  it('reaches those who must act, in words of their own', async () => {
    expect(await kindsTo('secretary')).toEqual(
      expect.arrayContaining(['submit', 'hand_in_definitive', 'decide']),
    );
    expect(await kindsTo('panel1')).toEqual(expect.arrayContaining(['start_assessment', 'schedule_meeting']));
    expect(await kindsTo('decider')).toContain('adopt_advice');
    expect(await kindsTo('outsider')).toEqual([]);
    expect(await kindsTo('panel2')).not.toContain('announce');
  });

  it('goes to those an event concerns and to nobody else, whether reader, elsewhere at work or gone', async () => {
    const rows = await app.db.query<{ kind: string; names: string }[]>(
      `SELECT m.kind, string_agg(lower(p.name), ' ' ORDER BY p.name) AS names
       FROM mail m JOIN person p ON p.id = m.person_id AND p.email = m.recipient GROUP BY m.kind`,
    );
    expect(Object.fromEntries(rows.map(({ kind, names }) => [kind, names]))).toEqual({
      submit: 'secretary',
      admit: 'adviser coauthor developer',
      give_feedback: 'coauthor developer',
      hand_in_definitive: 'secretary',
      place_in_round: 'coauthor developer',
      start_assessment: 'panel1 panel2 panel3',
      schedule_meeting: 'chair panel1 panel2 panel3',
      adopt_advice: 'decider',
      decide: 'secretary',
      announce: 'coauthor developer',
      send_proof: 'coauthor developer',
      approve_proof: 'releaser',
      release: 'coauthor developer',
    });
  });

  it('brings the letter to the owner without a name of who judged', async () => {
    const mails = await mailsTo('developer');
    const letter = mails.find(({ kind }) => kind === 'announce');
    expect(letter?.body).toContain('is erkend als Goed beschreven');
    expect(JSON.stringify(mails)).not.toMatch(/Panel\d|Chair|Decider|Geheim|twijfelde/);
  });

  it('lets a title start no header', async () => {
    const subjects = (await mailsTo('developer')).map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(2);
    for (const subject of subjects) expect(subject).not.toMatch(/[\r\n]/);
  });

  it('is written once, however often the job runs', async () => {
    const before = await mailsTo('developer');
    await tellAll();
    expect(await mailsTo('developer')).toHaveLength(before.length);
  });

  it('is read page by page, the newest first', async () => {
    interface Page {
      items: { id: string }[];
      next: string | null;
    }
    const client = await app.as('developer');
    const pageOf = async (query: string) => (await client.get<Page>(`/api/mail?limit=${query}`)).body;
    const { items: all } = await pageOf('100');
    const read: string[] = [];
    let page = await pageOf('3');
    for (; page.next; page = await pageOf(`3&after=${page.next}`))
      read.push(...page.items.map(({ id }) => id));
    read.push(...page.items.map(({ id }) => id));
    expect(read).toEqual(all.map(({ id }) => id));
    expect(read).toEqual([...read].sort().reverse()); // an id begins with its moment
    expect(read.length).toBeGreaterThan(3);
  });

  it('is for who judges, not yet for who was only asked to', async () => {
    const moved = await Dossier.start(app, 'well_described', 'Wie Nog Niet Meedoet');
    await moved.toGuidance();
    await moved.toComposing();
    await moved.ask(['panel1']);
    for (const [name, role] of [
      ['panel2', 'assessor'],
      ['chair', 'chair'],
    ] as const)
      await moved.act('secretary', 'invite_assessor', { personId: app.ids[name], function: role });
    const roundId = await roundFor(app, 'well_described');
    await moved.act('secretary', 'move_round', { roundId, reason: 'De vergadering is verzet.' });
    await tellAll();
    const told = await app.db.query(
      `SELECT recipient FROM mail WHERE kind = 'move_round' ORDER BY recipient`,
    );
    expect(told).toEqual([{ recipient: 'developer@demo.example' }, { recipient: 'panel1@demo.example' }]);
  });

  it('tells nothing to who may no longer know of the dossier', async () => {
    const other = await Dossier.start(app, 'well_described', 'Vertrouwelijk');
    await other.toGuidance();
    await other.toComposing();
    for (const name of ['panel2', 'panel3'] as const)
      await other.act('secretary', 'invite_assessor', { personId: app.ids[name], function: 'assessor' });
    await tellAll();
    const about = async (name: CastName) =>
      (await mailsTo(name)).filter(({ body }) => body.includes(other.id)).map(({ kind }) => kind);
    for (const name of ['panel2', 'panel3'] as const) expect(await about(name)).toEqual(['invite_assessor']);
    await other.act('panel3', 'answer_interest', { interest: 'conflict' });
    await app.db.query(
      `DELETE FROM mail WHERE history_id IN (SELECT id FROM history WHERE submission_id = $1)`,
      [other.id],
    );
    await tellAll();
    expect(await about('panel3')).toEqual([]);
    // The secretary takes somebody off the dossier, and needs no mail about that.
    await other.act('secretary', 'recuse', { personId: app.ids.panel2, reason: 'Is verhinderd.' });
    await tellAll();
    expect(await kindsTo('secretary')).not.toContain('recuse');
    // Who declared a conflict hears nothing in another role either.
    await app.db.query(
      `INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, 'secretary', now())`,
      [app.ids.panel3],
    );
    await tellAll();
    expect(await about('panel3')).toEqual([]);
  });
});

/** Runs the job for every event there is, as if all were enqueued again. */
async function tellAll(): Promise<void> {
  const rows = await app.db.query<{ id: string }[]>('SELECT id FROM history ORDER BY id');
  await app.app.get(NotifyService).tell(rows.map(({ id }) => id));
}

async function mailsTo(name: CastName): Promise<Mail[]> {
  const answer = await (await app.as(name)).get<{ items: Mail[] }>('/api/mail?limit=100');
  expect(answer).toMatchObject({ status: 200 });
  return answer.body.items;
}

async function kindsTo(name: CastName): Promise<string[]> {
  return (await mailsTo(name)).map(({ kind }) => kind);
}
