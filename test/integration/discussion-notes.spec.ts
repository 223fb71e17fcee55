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

interface Earlier {
  kind: string;
  text: string;
  by: string;
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

  it('keep what somebody else wrote on in, what stood before a pause or another day, and what was laid aside', async () => {
    const of = await walkTo(app, 'deliberation');
    const later = (minutes: number) => app.clock.set(new Date(app.clock.now().getTime() + minutes * 60_000));
    const texts: [CastName, string, number][] = [
      ['secretary', 'De wer', 0],
      ['secretary', 'De werving.', 1],
      ['chair', 'De werving en de kosten.', 1],
      ['chair', 'De werving, de kosten.', 1],
      ['chair', 'De werving, de kosten, de duur.', 11],
      ['chair', 'Alles.', 24 * 60],
    ];
    for (const [index, [name, text, minutes]] of texts.entries()) {
      later(minutes);
      expect((await write(name, text, index, of)).status).toBe(200);
    }
    const kept = async (name: CastName) => of.read<Earlier[]>(name, '/discussion-notes/versions');
    expect((await kept('chair')).body.map(({ kind, text, by }) => [kind, text, by])).toEqual([
      ['new_day', 'De werving, de kosten, de duur.', 'Chair'],
      ['after_pause', 'De werving, de kosten.', 'Chair'],
      ['taken_over', 'De werving.', 'Secretary'],
    ]);
    const same = await app.as('chair');
    const path = `/api/submissions/${of.id}/discussion-notes`;
    const aside = { text: 'Alles.', version: texts.length, setAside: ['Mijn tekst.'] };
    expect((await same.put<Notes>(path, aside)).body.version).toBe(texts.length);
    expect((await kept('secretary')).body[0]).toMatchObject({ kind: 'set_aside', text: 'Mijn tekst.' });
    expect((await kept('secretary')).body).toHaveLength(4);
  });

  it('show what stood there before to who leads the item only', async () => {
    const of = await walkTo(app, 'deliberation');
    await write('secretary', 'Eerst.', 0, of);
    await write('chair', 'Daarna.', 1, of);
    const status = async (name: CastName) => (await of.read(name, '/discussion-notes/versions')).status;
    for (const name of ['panel1', 'developer', 'coauthor', 'adviser', 'decider', 'admin'] as const)
      expect([name, await status(name)]).toEqual([name, 403]);
    for (const name of ['secretary', 'chair'] as const)
      expect([name, await status(name)]).toEqual([name, 200]);
    // Who chairs other items is a member here.
    const asChair = [app.ids.panel2, 'chair'];
    await app.db.query(
      'INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, $2, now())',
      asChair,
    );
    expect(await status('panel2')).toBe(404);
    await app.db.query('DELETE FROM role_grant WHERE person_id = $1 AND role = $2', asChair);
    await of.act('chair', 'recuse', { reason: 'Mijn zus werkt daar.' });
    expect(await status('chair')).toBe(404);
  });
});
