import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import type { Dossier } from '../support/dossier.js';
import { addNewcomer } from '../support/newcomers.js';
import { walkTo } from '../support/walk.js';

const anchor = { start: 0, end: 9, quotation: 'Na afloop', before: '', after: ' van het' };
const secretWords = 'Dit moet nog veel concreter';

interface Thread {
  id: string;
  text: string;
  anchor: unknown;
  version: number;
  resolvedAt: string | null;
  replies: { text: string; by: string; own: boolean }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const prepare = async (
  dossier: Dossier,
  by: CastName,
  text = secretWords,
  { id = String(randomUUID()), version = 0 } = {},
): Promise<Answer & { id: string }> => {
  const client = await app.as(by);
  const body = { questionId: 'goal.main', text, anchor, version };
  const answer = await client.put(`/api/submissions/${dossier.id}/remark-drafts/${id}`, body);
  return { ...answer, id };
};

const threads = async (dossier: Dossier, name: CastName): Promise<Thread[]> =>
  (await dossier.read<{ remarks: Thread[] }>(name, '/worksheet')).body.remarks;

/** A dossier in guidance with one remark given; answers the remark as the developer reads it. */
async function withRemark(): Promise<{ dossier: Dossier; remark: Thread }> {
  const dossier = await walkTo(app, 'guidance');
  const remarks = [{ questionId: 'goal.main', text: 'Noem de termijn.', anchor }];
  await dossier.act('adviser', 'give_feedback', { letter: 'Een mooi begin.', remarks });
  const [remark] = await threads(dossier, 'developer');
  return { dossier, remark: remark! };
}

describe('a remark the adviser prepares', () => {
  it('is read by nobody else', async () => {
    const dossier = await walkTo(app, 'guidance');
    expect((await prepare(dossier, 'adviser')).status).toBe(200);
    const others = [
      'developer',
      'coauthor',
      'outsider',
      'secretary',
      'member1',
      'decider',
      'auditor',
    ] as const;
    for (const name of others) {
      for (const part of [
        '',
        '/worksheet',
        '/feedback-rounds',
        '/history',
        '/remark-drafts',
        '/comparison',
      ]) {
        const { status, body } = await dossier.read(name, part);
        if (part === '/remark-drafts') expect([name, status]).toEqual([name, 404]);
        expect(JSON.stringify(body)).not.toContain(secretWords);
      }
    }
  });

  it('is not made by anybody else, nor before guidance', async () => {
    const dossier = await walkTo(app, 'guidance');
    for (const name of ['developer', 'coauthor', 'secretary', 'outsider'] as const) {
      expect([name, (await prepare(dossier, name)).status]).toEqual([name, 404]);
    }
    expect((await prepare(await walkTo(app, 'screening'), 'adviser')).status).toBe(404);
  });

  it('is not read or changed by an adviser who turned out to have a conflict of interest', async () => {
    const dossier = await walkTo(app, 'guidance');
    const { id } = await prepare(dossier, 'adviser');
    await app.db.query(
      `INSERT INTO interest (id, submission_id, person_id, interest, note, declared_at) VALUES ($1, $2, $3, 'conflict', '', $4)`,
      [randomUUID(), dossier.id, app.ids.adviser, app.clock.now()],
    );
    expect((await dossier.read('adviser', '/remark-drafts')).status).toBe(404);
    expect((await prepare(dossier, 'adviser', 'Toch', { id, version: 1 })).status).toBe(404);
  });

  it('does not pass to the next adviser of the dossier', async () => {
    const dossier = await walkTo(app, 'guidance');
    const { id } = await prepare(dossier, 'adviser');
    const next = await addNewcomer(app, `next${randomUUID().slice(0, 8)}`, { roles: ['adviser'] });
    await app.db.query('UPDATE submission SET adviser_id = $2 WHERE id = $1', [dossier.id, next.id]);
    const path = `/api/submissions/${dossier.id}/remark-drafts`;
    expect((await next.client.get(path)).body).toEqual([]);
    const change = { questionId: 'goal.main', text: 'Van mij', version: 1 };
    expect((await next.client.put(`${path}/${id}`, change)).status).toBe(404);
    expect((await next.client.delete(`${path}/${id}?version=1`)).status).toBe(404);
  });

  it('is kept by version: what was changed elsewhere is not overwritten', async () => {
    const dossier = await walkTo(app, 'guidance');
    const { id } = await prepare(dossier, 'adviser', 'Eerst');
    expect((await prepare(dossier, 'adviser', 'Daarna', { id, version: 1 })).body).toMatchObject({
      version: 2,
    });
    const late = await prepare(dossier, 'adviser', 'Te laat', { id, version: 1 });
    expect([late.status, late.body.current]).toEqual([409, { text: 'Daarna', version: 2 }]);
  });

  it('stands on a question of the form, with words', async () => {
    const dossier = await walkTo(app, 'guidance');
    const adviser = await app.as('adviser');
    const path = `/api/submissions/${dossier.id}/remark-drafts/${randomUUID()}`;
    for (const wrong of [
      { questionId: 'nergens', text: 'Ja' },
      { questionId: 'goal.main', text: '' },
    ]) {
      expect((await adviser.put(path, { ...wrong, version: 0 })).status).toBe(400);
    }
  });

  it('becomes a remark when the round is given, with its passage, and is no longer prepared', async () => {
    const dossier = await walkTo(app, 'guidance');
    const { id } = await prepare(dossier, 'adviser');
    const left = await prepare(dossier, 'adviser', 'Nog niet af');
    const remarks = [{ questionId: 'goal.main', text: secretWords, anchor, draftId: id }];
    await dossier.act('adviser', 'give_feedback', { letter: 'Mooi.', remarks });
    expect(await threads(dossier, 'developer')).toMatchObject([{ text: secretWords, anchor, replies: [] }]);
    const drafts = await dossier.read<{ id: string }[]>('adviser', '/remark-drafts');
    expect(drafts.body.map((draft) => draft.id)).toEqual([left.id]);
  });
});

describe('a remark that was given', () => {
  const reply = async (
    dossier: Dossier,
    name: CastName,
    remarkId: string,
    text: string,
    id: string = randomUUID(),
  ) => (await app.as(name)).put(`/api/submissions/${dossier.id}/remarks/${remarkId}/replies/${id}`, { text });

  it('is answered from both sides, and read with its answers by both', async () => {
    const { dossier, remark } = await withRemark();
    expect((await reply(dossier, 'coauthor', remark.id, 'Toegevoegd.')).status).toBe(200);
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));
    expect((await reply(dossier, 'adviser', remark.id, 'Dank.')).status).toBe(200);
    const [read] = await threads(dossier, 'adviser');
    expect(read?.replies).toMatchObject([
      { text: 'Toegevoegd.', by: 'Coauthor', own: false },
      { text: 'Dank.', by: 'Adviser', own: true },
    ]);
  });

  it('is said once, however often it is sent', async () => {
    const { dossier, remark } = await withRemark();
    const id = randomUUID();
    await Promise.all([1, 2, 3].map(() => reply(dossier, 'developer', remark.id, 'Toegevoegd.', id)));
    expect((await threads(dossier, 'developer'))[0]?.replies).toHaveLength(1);
    expect((await reply(dossier, 'developer', remark.id, 'Iets anders.', id)).status).toBe(409);
    expect((await reply(dossier, 'adviser', remark.id, 'Toegevoegd.', id)).status).toBe(409);
  });

  it('is neither answered nor closed by who only reads it, or does not', async () => {
    const { dossier, remark } = await withRemark();
    for (const [name, status] of [
      ['secretary', 403],
      ['outsider', 404],
      ['member1', 404],
    ] as const) {
      expect([name, (await reply(dossier, name, remark.id, 'Ik ook.')).status]).toEqual([name, status]);
      const close = { resolved: true, version: 1 };
      const closing = await (
        await app.as(name)
      ).patch(`/api/submissions/${dossier.id}/remarks/${remark.id}`, close);
      expect([name, closing.status]).toEqual([name, status]);
    }
  });

  it('is not reached through the address of another dossier', async () => {
    const { remark } = await withRemark();
    const other = await walkTo(app, 'guidance');
    expect((await reply(other, 'developer', remark.id, 'Langs hier.')).status).toBe(404);
  });

  it('is closed by who asked, not by who answers, and from the version that was read', async () => {
    const { dossier, remark } = await withRemark();
    const close = async (name: CastName, resolved: boolean, version: number) =>
      (await app.as(name)).patch(`/api/submissions/${dossier.id}/remarks/${remark.id}`, {
        resolved,
        version,
      });
    expect((await close('developer', true, 1)).status).toBe(403);
    expect((await close('adviser', true, 1)).body).toEqual({ version: 2 });
    expect((await close('adviser', false, 1)).status).toBe(409);
    expect((await threads(dossier, 'developer'))[0]?.resolvedAt).not.toBeNull();
  });

  it('is not read by the committee', async () => {
    const assessed = await walkTo(app, 'assessment');
    for (const name of ['panel1', 'chair'] as const) {
      const sheet = await assessed.read<{ remarks: unknown[]; guidance: object }>(name, '/worksheet');
      expect(sheet.body.remarks).toEqual([]);
      expect(sheet.body.guidance).toEqual({ prepares: false, replies: false, closes: false });
    }
    expect((await threads(assessed, 'developer')).length).toBe(1);
  });

  it('is counted while it is open, for whoever reads it and for nobody else', async () => {
    const { dossier, remark } = await withRemark();
    await prepare(dossier, 'adviser');
    const counted = async (at: Dossier, name: CastName): Promise<unknown> =>
      (await at.read(name)).body.openRemarks;
    const assessed = await walkTo(app, 'assessment');
    for (const name of ['panel1', 'chair'] as const) {
      expect(Object.keys((await assessed.read(name)).body)).not.toContain('openRemarks');
    }
    for (const name of ['developer', 'coauthor', 'adviser', 'secretary'] as const) {
      expect([name, await counted(dossier, name)]).toEqual([name, 1]);
    }
    const path = `/api/submissions/${dossier.id}/remarks/${remark.id}`;
    await (await app.as('adviser')).patch(path, { resolved: true, version: 1 });
    expect(await counted(dossier, 'developer')).toBe(0);
  });

  it('keeps its words: the database refuses to change or remove them', async () => {
    const { dossier, remark } = await withRemark();
    await reply(dossier, 'developer', remark.id, 'Toegevoegd.');
    for (const statement of [
      `UPDATE remark SET text = 'Anders' WHERE id = $1`,
      `UPDATE remark SET anchor = NULL WHERE id = $1`,
      `DELETE FROM remark WHERE id = $1`,
      `UPDATE remark_reply SET text = 'Anders' WHERE remark_id = $1`,
      `DELETE FROM remark_reply WHERE remark_id = $1`,
    ]) {
      await expect(app.db.query(statement, [remark.id])).rejects.toThrow(/immutable/);
    }
  });

  it('leaves no trace in the text of the developer', async () => {
    const dossier = await walkTo(app, 'guidance');
    const developer = await app.as('developer');
    const value =
      '<p>Na <mark data-remark="1">afloop</mark> <span class="anch">eten</span> zij <strong>samen</strong>.</p>';
    await developer.put(`/api/submissions/${dossier.id}/answers/goal.main`, { value, version: 1 });
    const { body } = await dossier.read<{ answers: Record<string, { value: string }> }>(
      'developer',
      '/worksheet',
    );
    expect(body.answers['goal.main']?.value).toBe('<p>Na afloop eten zij <strong>samen</strong>.</p>');
  });
});
