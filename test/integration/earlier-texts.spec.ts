import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { castNames, type CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

const question = 'goal.main';

interface Row {
  key: string;
  kind: string;
  revision: number | null;
  by: string;
}

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const write = async (
  name: CastName,
  value: unknown,
  version: number,
  more: object = {},
): Promise<{ status: number; body: { version?: number } }> => {
  const client = await app.as(name);
  return client.put(`/api/submissions/${dossier.id}/answers/${question}`, { value, version, ...more });
};

const earlier = async (name: CastName = 'developer'): Promise<(Row & { value: unknown })[]> => {
  const path = `/answers/${question}/versions`;
  const { body } = await dossier.read<Row[]>(name, path);
  return Promise.all(
    body.map(async (row) => {
      const { body: text } = await dossier.read<{ value: unknown }>(name, `${path}/${row.key}`);
      return { ...row, value: text.value };
    }),
  );
};

describe('earlier texts of an answer', () => {
  beforeEach(async () => {
    dossier = await walkTo(app, 'draft');
    await write('developer', '<p>Eerste tekst.</p>', 1);
  });

  it('are not kept while one person writes on', async () => {
    const before = (await earlier()).length;
    await write('developer', '<p>Eerste tekst, verder.</p>', 2);
    await write('developer', '<p>Eerste tekst, nog verder.</p>', 3);
    expect(await earlier()).toHaveLength(before);
  });

  it('are kept when somebody else writes on, with the name of who wrote them', async () => {
    await write('coauthor', '<p>Van de medeauteur.</p>', 2);
    expect((await earlier())[0]).toMatchObject({
      kind: 'taken_over',
      by: 'Developer',
      value: '<p>Eerste tekst.</p>',
    });
  });

  it('are kept when a new day begins, in Amsterdam', async () => {
    app.clock.set('2026-06-10T21:59:00Z');
    await write('developer', '<p>Om elf uur ’s avonds.</p>', 2);
    app.clock.set('2026-06-10T22:01:00Z');
    await write('developer', '<p>Na middernacht.</p>', 3);
    expect((await earlier())[0]).toMatchObject({ kind: 'new_day', value: '<p>Om elf uur ’s avonds.</p>' });
  });

  it('are kept when two texts collide: whichever is taken, the other can be had back', async () => {
    await write('coauthor', '<p>De andere.</p>', 2);
    expect((await write('developer', '<p>De mijne.</p>', 2)).status).toBe(409);
    await write('developer', '<p>De andere.</p>', 3, { setAside: ['<p>De mijne.</p>'] });
    expect((await earlier())[0]).toMatchObject({
      kind: 'set_aside',
      by: 'Developer',
      value: '<p>De mijne.</p>',
    });
    await write('developer', '<p>Beide.</p>', 3, { setAside: ['<p>De mijne.</p>', '<p>De andere.</p>'] });
    expect((await earlier()).slice(0, 2).map(({ by, value }) => [by, value])).toEqual(
      expect.arrayContaining([['Coauthor', '<p>De andere.</p>']]),
    );
  });

  it('pass the allow-list like every text', async () => {
    const script = '<p onclick="x()">Weg<script>alert(1)</script></p>';
    await write('developer', '<p>Anders.</p>', 2, { setAside: [script] });
    expect((await earlier())[0]?.value).toBe('<p>Weg</p>');
    expect((await write('developer', '<p>Nog anders.</p>', 3, { setAside: [{ a: 1 }] })).status).toBe(400);
    expect((await write('developer', '<p>Nog anders.</p>', 3, { setAside: ['', '', ''] })).status).toBe(400);
  });

  it('are bounded: the oldest go first', async () => {
    for (let version = 2; version < 58; version += 1) {
      await write('developer', `<p>Tekst ${version}</p>`, version, {
        setAside: [`<p>Terzijde ${version}</p>`],
      });
    }
    const kept = (await earlier()).filter(({ kind }) => kind !== 'revision');
    expect(kept).toHaveLength(50);
    expect(kept[0]?.value).toBe('<p>Terzijde 57</p>');
  });

  it('do not change when an equal text is written: the version stays', async () => {
    expect((await write('developer', '<p>Eerste tekst.</p>', 2)).body.version).toBe(2);
  });
});

describe('what was handed in', () => {
  it('stands among the earlier texts', async () => {
    dossier = await walkTo(app, 'returned');
    const [row] = await earlier();
    expect(row).toMatchObject({ kind: 'revision', revision: 1, key: 'revision-1' });
    const revision = await dossier.read<{ answers: Record<string, unknown> }>('developer', '/revisions/1');
    expect(row?.value).toEqual(revision.body.answers[question]);
  });
});

describe('earlier texts are for those who write, while they write', () => {
  it('not for anybody else', async () => {
    dossier = await walkTo(app, 'guidance');
    await write('coauthor', '<p>Van de medeauteur.</p>', 1);
    const { key } = (await earlier()).find(({ kind }) => kind === 'taken_over')!;
    for (const name of castNames) {
      const list = await dossier.read(name, `/answers/${question}/versions`);
      const one = await dossier.read(name, `/answers/${question}/versions/${key}`);
      const status = name === 'developer' || name === 'coauthor' ? 200 : 404;
      expect([name, list.status, one.status]).toEqual([name, status, status]);
    }
  });

  it('not once it is handed in, and of reopened questions only', async () => {
    dossier = await walkTo(app, 'submitted');
    expect((await dossier.read('developer', `/answers/${question}/versions`)).status).toBe(404);
    dossier = await walkTo(app, 'questions');
    expect((await dossier.read('developer', `/answers/${question}/versions`)).status).toBe(404);
    expect((await dossier.read('developer', '/answers/target_group.selection/versions')).status).toBe(200);
  });

  it('not of another question or dossier', async () => {
    dossier = await walkTo(app, 'guidance');
    await write('coauthor', '<p>Van de medeauteur.</p>', 1);
    const { key } = (await earlier()).find(({ kind }) => kind === 'taken_over')!;
    expect((await dossier.read('developer', `/answers/goal.sub_goals/versions/${key}`)).status).toBe(404);
    const other = await walkTo(app, 'guidance');
    expect((await other.read('developer', `/answers/${question}/versions/${key}`)).status).toBe(404);
    expect((await other.read('developer', `/answers/${question}/versions/revision-9`)).status).toBe(404);
  });
});
