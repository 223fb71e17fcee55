import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotifyService } from '#notifications';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { addNewcomer } from '../support/newcomers.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Mail {
  kind: string;
  subject: string;
  body: string;
}

const text = 'Wij willen graag vrijdag beginnen.';

async function inAssessment(title: string): Promise<Dossier> {
  const dossier = await Dossier.start(app, 'well_described', title);
  await dossier.toGuidance();
  await dossier.toComposing();
  await dossier.toAssessment();
  return dossier;
}

/** The mails about this dossier that were written to somebody by the events of this act. */
async function mailsOf(dossier: Dossier, act: string, to: CastName): Promise<Mail[]> {
  const events = await app.db.query<{ id: string }[]>(
    'SELECT id FROM history WHERE submission_id = $1 AND kind = $2',
    [dossier.id, act],
  );
  await app.app.get(NotifyService).tell(events.map(({ id }) => id));
  return app.db.query<Mail[]>(
    'SELECT kind, subject, body FROM mail WHERE history_id = ANY($1) AND person_id = $2',
    [events.map(({ id }) => id), app.ids[to]],
  );
}

describe('what waits for others', () => {
  interface Waits {
    others: { submissionId: string; remindable?: { act: string; people: number } }[];
  }
  const waiting = async (dossier: Dossier, name: CastName) =>
    (await (await app.as(name)).get<Waits>('/api/my-work')).body.others.find(
      ({ submissionId }) => submissionId === dossier.id,
    );

  it('tells the secretary, and nobody else, whom can be reminded and how many they are', async () => {
    const dossier = await inAssessment('Wie Wacht Op Wie');
    for (const name of ['developer', 'chair'] as const)
      expect(await waiting(dossier, name)).not.toHaveProperty('remindable');
    expect(await waiting(dossier, 'secretary')).toMatchObject({
      remindable: { act: 'remind_assessor', people: 3 },
    });
    await dossier.judge('panel2');
    expect(await waiting(dossier, 'panel2')).not.toHaveProperty('remindable');
    expect(await waiting(dossier, 'secretary')).toMatchObject({ remindable: { people: 2 } });
  });

  it('has for the secretary what the developer must complete', async () => {
    const dossier = await walkTo(app, 'returned');
    expect(await waiting(dossier, 'secretary')).toMatchObject({
      remindable: { act: 'remind_developer', people: 1 },
    });
  });
});

describe('a reminder to the committee', () => {
  it('goes to the one who is waited for, in the words of the secretary, once a day', async () => {
    const dossier = await inAssessment('Wie Niet Inlevert');
    await dossier.judge('panel2');
    // Asked for something else, and first in the row of those who are waited for.
    const newcomer = await addNewcomer(app, 'laatkomer', { roles: ['panel_member'], seat: true });
    await dossier.act('secretary', 'invite_assessor', { personId: newcomer.id, function: 'assessor' });
    const remind = (name: CastName) =>
      dossier.try('secretary', 'remind_assessor', { personId: app.ids[name], text });
    expect((await remind('panel1')).status).toBe(200);
    expect(await remind('panel1')).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'reminded_today' }] },
    });
    expect(await remind('panel2')).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'not_awaited' }] },
    });

    const [mail] = await mailsOf(dossier, 'remind_assessor', 'panel1');
    expect(mail?.subject).toContain('uw beoordeling van Wie Niet Inlevert');
    expect(mail?.body).toContain(text);
    expect(mail?.body).not.toContain('…');
    for (const other of ['panel2', 'developer', 'chair', 'secretary'] as const)
      expect([other, await mailsOf(dossier, 'remind_assessor', other)]).toEqual([other, []]);

    app.clock.set(`${app.clock.today()}T22:30:00Z`); // after midnight in Amsterdam
    expect((await remind('panel1')).status).toBe(200);
    expect((await remind('panel1')).body).toMatchObject({ reasons: [{ code: 'reminded_today' }] });
  });

  it('is known to the secretary only', async () => {
    const dossier = await inAssessment('Niemand Hoort Het');
    await dossier.act('secretary', 'remind_assessor', { personId: app.ids.panel1, text: `\n${text} ` });
    for (const name of [
      'developer',
      'coauthor',
      'chair',
      'panel2',
      'decider',
      'outsider',
      'adviser',
    ] as const) {
      const history = await dossier.read(name, '/history');
      expect([name, JSON.stringify(history.body).includes('remind_assessor')]).toEqual([name, false]);
      expect([name, (await dossier.read(name, '/awaited')).status]).toEqual([name, 404]);
      const refused = await dossier.try(name, 'remind_assessor', { personId: app.ids.panel1 });
      expect([name, [404, 422].includes(refused.status)]).toEqual([name, true]);
    }
    const { body } = await dossier.read<{ personId: string; act: string; remindedOn: string | null }[]>(
      'secretary',
      '/awaited',
    );
    expect(body).toHaveLength(3);
    expect(body).toContainEqual(
      expect.objectContaining({
        personId: app.ids.panel1,
        act: 'hand_in_assessment',
        dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        remindedOn: app.clock.today(),
      }),
    );
    const history = await dossier.read<{ kind: string; data: object }[]>('secretary', '/history');
    expect(history.body.find(({ kind }) => kind === 'remind_assessor')?.data).toEqual({
      personId: app.ids.panel1,
      name: 'Panel1',
      waitsFor: 'hand_in_assessment',
      text,
      dueOn: expect.any(String),
    });
    expect(
      await app.db.query('SELECT sent_by, text FROM reminder WHERE submission_id = $1', [dossier.id]),
    ).toEqual([{ sent_by: app.ids.secretary, text }]);
  });

  it('stays unsent when the assessment came in before the mail went out', async () => {
    const dossier = await inAssessment('Net Op Tijd');
    await dossier.act('secretary', 'remind_assessor', { personId: app.ids.panel1, text });
    await mailIsOut(app);
    await app.db.query(`DELETE FROM mail WHERE kind = 'remind_assessor' AND person_id = $1`, [
      app.ids.panel1,
    ]);
    await dossier.judge('panel1');
    expect(await mailsOf(dossier, 'remind_assessor', 'panel1')).toEqual([]);
  });
});

describe('a reminder to the developer', () => {
  it('reaches owner and authors, stands in their history without a name, and asks for what is due', async () => {
    const dossier = await inAssessment('Vragen Open');
    expect((await dossier.try('secretary', 'remind_developer')).status).toBe(422);
    await dossier.act('secretary', 'ask_questions', {
      text: 'Hoe vaak?',
      questionIds: ['goal.sub_goals'],
      dueOn: '2026-09-01',
    });
    expect((await dossier.read('secretary', '/awaited')).body).toEqual([
      {
        personId: app.ids.developer,
        name: 'Developer',
        act: 'answer_questions',
        dueOn: '2026-09-01',
        remindedOn: null,
      },
    ]);
    await dossier.act('secretary', 'remind_developer', { text });
    const [mail] = await mailsOf(dossier, 'remind_developer', 'developer');
    expect(mail?.body).toContain('1 september 2026');
    expect(mail?.body).toContain(text);
    const { body } = await dossier.read<{ kind: string; by: string | null }[]>('developer', '/history');
    expect(body.filter(({ kind }) => kind === 'remind_developer')).toHaveLength(1);
    expect((await dossier.try('secretary', 'remind_developer')).body).toMatchObject({
      reasons: [{ code: 'reminded_today' }],
    });
  });
});
