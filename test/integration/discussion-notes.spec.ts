import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(180_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await walkTo(app, 'deliberation');
});
afterAll(() => app?.close());

interface Notes {
  version: number;
  text: string;
  by: string | null;
  writable: boolean;
}

const read = (name: CastName, of = dossier) => of.read<Notes>(name, '/discussion-notes');
const write = async (name: CastName, text: string, version: number, of = dossier) =>
  (await app.as(name)).put<Notes>(`/api/submissions/${of.id}/discussion-notes`, { text, version });

describe('notes of the discussion', () => {
  it('are never read by the developer’s side, a stranger or who stepped back', async () => {
    await dossier.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    expect((await write('secretary', 'Het panel sprak over de werving.', 0)).status).toBe(200);
    const closed = [
      'developer',
      'coauthor',
      'outsider',
      'adviser',
      'editor',
      'admin',
      'panel3',
      'member1',
    ] as const;
    for (const name of closed) expect([name, (await read(name)).status]).toEqual([name, 404]);
    for (const name of ['panel1', 'chair', 'secretary'] as const)
      expect([name, (await read(name)).body.text]).toEqual([name, 'Het panel sprak over de werving.']);
  });

  it('are written by secretary and chair, and nothing is overwritten unseen', async () => {
    const { body: before } = await read('chair');
    expect((await write('chair', 'En over de kosten.', before.version)).body).toMatchObject({ by: 'Chair' });
    const late = await write('secretary', 'Oud.', before.version);
    expect([late.status, late.body]).toMatchObject([409, { current: { text: 'En over de kosten.' } }]);
    expect((await write('panel1', 'Van een lid.', before.version + 1)).status).toBe(403);
    expect((await write('developer', 'Van de indiener.', before.version + 1)).status).toBe(403);
    expect((await read('panel1')).body.writable).toBe(false);
    expect((await read('secretary')).body.writable).toBe(true);
  });

  it('can be finished after the advice, stand from the decision on, and stay out of the developer’s sight', async () => {
    const of = await walkTo(app, 'advised');
    expect((await write('secretary', 'Alles is besproken.', 0, of)).status).toBe(200);
    await of.decide();
    expect((await write('secretary', 'Toch anders.', 1, of)).body).toMatchObject({
      reasons: [{ code: 'wrong_state' }],
    });
    await of.act('secretary', 'announce');
    expect((await read('decider', of)).body).toMatchObject({ text: 'Alles is besproken.', writable: false });
    for (const name of ['developer', 'coauthor', 'adviser'] as const)
      expect([name, (await read(name, of)).status]).toEqual([name, 404]);
  });
});
