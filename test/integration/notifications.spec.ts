import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotifyService } from '#notifications';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await Dossier.start(app, 'well_described', 'Samen\r\nBcc: iedereen@example.org');
  await dossier.toAnnounced();
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

  it('tells nothing to who may no longer know of the dossier', async () => {
    const other = await Dossier.start(app, 'well_described', 'Vertrouwelijk');
    await other.toGuidance();
    await other.toComposing();
    await other.act('secretary', 'invite_assessor', { personId: app.ids.panel3, function: 'assessor' });
    await tellAll();
    expect(await kindsTo('panel3')).toContain('invite_assessor');
    await other.act('panel3', 'answer_interest', { interest: 'conflict' });
    await app.db.query(
      `DELETE FROM mail WHERE history_id IN (SELECT id FROM history WHERE submission_id = $1)`,
      [other.id],
    );
    await tellAll();
    expect((await mailsTo('panel3')).filter(({ body }) => body.includes(other.id))).toEqual([]);
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
