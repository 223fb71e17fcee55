import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** Faults that other systems had, each tried here. */
jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());

describe('a question the list does not know', () => {
  it.each([
    '?ownerId=1',
    '?sort=version',
    '?sort=stateSince',
    '?include=assignments',
    '?state=secret',
    '?limit=100000',
  ])('%s is refused, never answered as if it was not asked', async (query) => {
    for (const name of ['developer', 'secretary', 'panel1'] as const) {
      const answer = await (await app.as(name)).get(`/api/submissions${query}`);
      expect([name, answer.status, answer.body.code]).toEqual([name, 400, 'invalid_input']);
    }
  });
});

describe('the id of another dossier', () => {
  it('opens nothing through a dossier that is one’s own', async () => {
    const [own, other] = [await walkTo(app, 'guidance'), await walkTo(app, 'guidance')];
    await other.act('adviser', 'give_feedback', {
      letter: 'Een begin.',
      remarks: [{ questionId: 'goal.main', text: 'Noem de termijn.' }],
    });
    const idOf = async (table: string): Promise<string> => {
      const [row] = await app.db.query<{ id: string }[]>(
        `SELECT id FROM ${table} WHERE submission_id = $1 LIMIT 1`,
        [other.id],
      );
      return row!.id;
    };
    const developer = await app.as('developer');
    const at = (path: string): string => `/api/submissions/${own.id}${path}`;
    const attachment = await idOf('attachment');
    const answers = [
      await developer.get(at(`/attachments/${attachment}`)),
      await developer.delete(at(`/attachments/${attachment}?version=1`)),
      // Only who asked closes a remark; that is said before it is looked whether there is one.
      await developer.patch(at(`/remarks/${await idOf('remark')}`), { resolved: true, version: 1 }),
      await developer.patch(at(`/remarks/${own.id}`), { resolved: true, version: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 403, 403]);
    const [remark] = await app.db.query<{ resolved: boolean }[]>(
      'SELECT resolved_at IS NOT NULL AS resolved FROM remark WHERE submission_id = $1',
      [other.id],
    );
    expect(remark?.resolved).toBe(false);
  });

  it('is refused in the body of an act or an answer', async () => {
    const [own, other] = [await walkTo(app, 'draft'), await walkTo(app, 'draft')];
    const developer = await app.as('developer');
    const named = { submissionId: other.id, id: other.id, state: 'published', personId: app.ids.secretary };
    for (const [name, value] of Object.entries(named)) {
      const act = await own.try('developer', 'submit', { [name]: value });
      const answer = await developer.put(`/api/submissions/${own.id}/answers/goal.main`, {
        value: '<p>Doel.</p>',
        version: 1,
        [name]: value,
      });
      expect([name, act.status, answer.status]).toEqual([name, 400, 400]);
    }
  });
});

describe('an answer to one person', () => {
  it('is kept by no cache on the way, whatever it is', async () => {
    const { id } = await walkTo(app, 'draft');
    const developer = await app.as('developer');
    for (const path of ['/api/session', '/api/my-work', '/api/submissions', `/api/submissions/${id}`]) {
      const { headers } = await developer.get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store']);
    }
  });
});

describe('who sees the card only', () => {
  it('reads no more of it in a list than on its page', async () => {
    const dossier = await walkTo(app, 'composing');
    await dossier.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    const inList = async (name: CastName): Promise<Record<string, unknown> | undefined> => {
      const list = await (await app.as(name)).get<{ items: { id: string }[] }>('/api/submissions');
      return list.body.items.find(({ id }) => id === dossier.id);
    };
    const confidential = { stateSince: null, adviserName: null, roundName: null };
    expect(await inList('panel1')).toMatchObject(confidential);
    expect(await inList('secretary')).toMatchObject({
      adviserName: 'Adviser',
      roundName: expect.any(String),
    });
    await dossier.act('panel1', 'answer_interest', { interest: 'none' });
    expect(await inList('panel1')).toMatchObject({ adviserName: 'Adviser' });
    await dossier.act('developer', 'withdraw');
    for (const name of ['panel1', 'adviser'] as const) {
      expect(await inList(name)).toMatchObject(confidential);
      expect((await dossier.read(name)).body).not.toHaveProperty('adviser');
    }
  });
});

describe('who only reads along', () => {
  it('learns nothing of the guidance or of what the committee asked', async () => {
    const parties = [{ email: 'outsider@demo.example', relation: 'reader' }] as const;
    const dossier = await walkTo(app, 'questions', { parties });
    const page = await dossier.read('outsider');
    expect(page.status).toBe(200);
    for (const field of ['quickscan', 'feedbackRoundsGiven', 'openQuestion'])
      expect(page.body).not.toHaveProperty(field);
    expect((await dossier.read('developer')).body).toMatchObject({
      feedbackRoundsGiven: 1,
      openQuestion: { questionIds: ['target_group.selection'] },
    });
  });
});

describe('who judges', () => {
  /** What the owner can tell after trying to add somebody. */
  const afterAdding = async (dossier: Dossier, name: CastName): Promise<unknown> => {
    const developer = await app.as('developer');
    const path = `/api/submissions/${dossier.id}/parties`;
    const { status } = await developer.post(path, { email: `${name}@demo.example`, relation: 'reader' });
    const { authors, version } = (await dossier.read<Record<string, unknown>>('developer')).body;
    return {
      status,
      authors,
      version,
      events: (await dossier.read<unknown[]>('developer', '/history')).body,
    };
  };

  it('is not found by adding people: of a committee nobody is added once there is a round', async () => {
    const dossier = await walkTo(app, 'assessment');
    const judging = await afterAdding(dossier, 'panel1');
    expect(await afterAdding(dossier, 'chair')).toEqual(judging);
    expect(await afterAdding(dossier, 'member1')).toEqual(judging);
    const seats = await dossier.read<{ personId: string; status: string }[]>('secretary', '/assignments');
    expect(seats.body.map(({ status }) => status)).toEqual(Array(4).fill('accepted'));
    expect(await afterAdding(dossier, 'outsider')).not.toEqual(judging);
  });

  it('may have been a co-author before, and is then no longer asked', async () => {
    const dossier = await walkTo(app, 'composing', {
      parties: [{ email: 'panel1@demo.example', relation: 'author' }],
    });
    const asked = await dossier.try('secretary', 'invite_assessor', {
      personId: app.ids.panel1,
      function: 'assessor',
    });
    expect(asked.body).toMatchObject({ status: 422, reasons: [{ code: 'person_is_party' }] });
  });
});

describe('starting over', () => {
  it('gives back no feedback round that was used', async () => {
    const dossier = await walkTo(app, 'guidance');
    for (const round of [1, 2])
      await dossier.act('adviser', 'give_feedback', { letter: `Ronde ${round}.`, remarks: [] });
    const third = { letter: 'Nog een.', remarks: [] };
    expect((await dossier.try('adviser', 'give_feedback', third)).body).toMatchObject({
      reasons: [{ code: 'feedback_rounds_used_up' }],
    });
    await dossier.act('developer', 'withdraw');
    for (const act of ['resume', 'submit', 'hand_in_definitive'] as const)
      expect((await dossier.try('developer', act)).status).toBe(422);
  });

  it('repeats no answer of a command to somebody else', async () => {
    const dossier = await walkTo(app, 'submitted');
    const commandId = randomUUID();
    await dossier.act('secretary', 'start_screening', { commandId });
    const stolen = await dossier.try('outsider', 'start_screening', { commandId });
    expect([403, 404]).toContain(stolen.status);
    expect(stolen.body).not.toHaveProperty('state');
  });
});
