import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const PDF = '%PDF-1.4\n%%EOF\n';

interface File {
  id: string;
  filename: string;
  version: number;
}

const filesOf = async (dossier: Dossier, name: CastName): Promise<File[]> =>
  (await dossier.read<File[]>(name, '/attachments')).body;

const namesOf = async (dossier: Dossier, name: CastName): Promise<string[]> =>
  (await filesOf(dossier, name)).map(({ filename }) => filename).sort();

/** Takes the handbook out, adds two files and empties an answer, as a developer does between two revisions. */
async function writeOn(dossier: Dossier): Promise<{ handbook: string; added: string }> {
  const developer = await app.as('developer');
  const path = `/api/submissions/${dossier.id}/attachments`;
  const handbook = (await filesOf(dossier, 'developer')).find((file) => file.filename === 'handbook.pdf')!;
  const removed = await developer.delete(`${path}/${handbook.id}?version=${handbook.version}`);
  expect(removed.status).toBe(204);
  const added = await developer.upload(path, 'handbook', 'handboek-2.pdf', PDF);
  await developer.upload(path, 'research', 'nulmeting.pdf', PDF);
  await developer.put(`/api/submissions/${dossier.id}/answers/goal.main`, { value: '', version: 1 });
  return { handbook: handbook.id, added: String(added.body.id) };
}

/** What somebody reads of a dossier at every address that could tell what is being written. */
async function readingOf(dossier: Dossier, name: CastName): Promise<unknown> {
  const parts = ['', '/worksheet', '/attachments', '/revisions', '/revisions/1', '/history'];
  const client = await app.as(name);
  const lists = ['/api/my-work', '/api/submissions?include=closedAct'];
  const answers = [
    ...(await Promise.all(parts.map((part) => dossier.read(name, part)))),
    ...(await Promise.all(lists.map((list) => client.get(list)))),
  ];
  return answers.map(({ status, body }) => ({ status, body }));
}

describe('what is being written', () => {
  it.each([
    ['returned', ['secretary']],
    ['guidance', ['secretary']],
    ['questions', ['secretary', 'panel1', 'chair', 'adviser']],
  ] as const)(
    'is not read by the institute or the committee while it is %s',
    async (state, names) => {
      const dossier = await walkTo(app, state);
      const before = await Promise.all(names.map((name) => readingOf(dossier, name)));
      const { handbook, added } = await writeOn(dossier);
      const after = await Promise.all(names.map((name) => readingOf(dossier, name)));
      expect(after).toEqual(before);
      for (const name of names) {
        expect((await dossier.read(name, `/attachments/${added}`)).status).toBe(404);
        expect((await dossier.read(name, `/attachments/${handbook}`)).status).toBe(200);
      }
    },
    60_000,
  );

  it('is read by the adviser who guides', async () => {
    const dossier = await walkTo(app, 'guidance');
    const { handbook, added } = await writeOn(dossier);
    expect(await namesOf(dossier, 'adviser')).toEqual([
      'handboek-2.pdf',
      'nulmeting.pdf',
      'process_evaluation.pdf',
    ]);
    expect((await dossier.read('adviser', `/attachments/${added}`)).status).toBe(200);
    expect((await dossier.read('adviser', `/attachments/${handbook}`)).status).toBe(200);
    const { body } = await dossier.read<{ missingForLevel: string[] }>('adviser');
    expect(body.missingForLevel).toContain('goal.main');
  }, 60_000);

  it('is told to nobody but those who write and who guide: the rest gets no list of what is missing', async () => {
    const dossier = await walkTo(app, 'returned');
    expect((await dossier.read('developer')).body).toHaveProperty('missingForLevel');
    for (const field of ['missingForSubmit', 'missingForLevel', 'attachmentKinds'])
      expect((await dossier.read('secretary')).body).not.toHaveProperty(field);
  }, 60_000);
});

describe('what was handed in', () => {
  it('keeps its files, and says at the next time which of them are gone', async () => {
    const dossier = await walkTo(app, 'returned');
    await writeOn(dossier);
    const developer = await app.as('developer');
    await developer.put(`/api/submissions/${dossier.id}/answers/goal.main`, {
      value: '<p>Doel.</p>',
      version: 2,
    });
    await dossier.act('developer', 'submit');
    expect(await namesOf(dossier, 'secretary')).toEqual([
      'handboek-2.pdf',
      'nulmeting.pdf',
      'process_evaluation.pdf',
    ]);
    const first = await dossier.read<{ attachments: File[] }>('secretary', '/revisions/1');
    expect(first.body.attachments.map(({ filename }) => filename)).toEqual([
      'handbook.pdf',
      'process_evaluation.pdf',
    ]);
    const history = await dossier.read<{ kind: string; data: unknown }[]>('secretary', '/history');
    expect(history.body.find(({ kind }) => kind === 'submit')?.data).toEqual({
      revision: 2,
      filesAdded: ['handboek-2.pdf', 'nulmeting.pdf'],
      filesRemoved: ['handbook.pdf'],
    });
  }, 60_000);
});

describe('taking a file out', () => {
  const removing = async (dossier: Dossier, name: CastName, file: File, version: number | string) =>
    (await app.as(name)).delete(`/api/submissions/${dossier.id}/attachments/${file.id}?version=${version}`);

  it('is refused on another version, and tells who already took it out', async () => {
    const dossier = await walkTo(app, 'draft');
    const [file] = await filesOf(dossier, 'developer');
    expect((await removing(dossier, 'developer', file!, 7)).body).toMatchObject({
      status: 409,
      code: 'version_conflict',
      current: { version: file!.version, removedAt: null },
    });
    const twice = await Promise.all(
      (['developer', 'coauthor'] as const).map((name) => removing(dossier, name, file!, file!.version)),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(twice.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_conflict',
      current: { version: file!.version + 1, removedAt: app.clock.now().toISOString() },
    });
  });

  it('needs a version, and answers 404 for a file of another dossier or to who may not know it', async () => {
    const [dossier, other] = [await walkTo(app, 'draft'), await walkTo(app, 'draft')];
    const [file] = await filesOf(other, 'developer');
    expect((await removing(other, 'developer', file!, '')).status).toBe(400);
    expect((await removing(dossier, 'developer', file!, file!.version)).status).toBe(404);
    expect((await removing(other, 'outsider', file!, file!.version)).status).toBe(404);
    expect(await namesOf(other, 'developer')).toHaveLength(2);
  });
});
