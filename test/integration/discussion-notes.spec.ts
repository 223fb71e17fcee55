import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
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
  leads: boolean;
}

interface Earlier {
  kind: string;
  text: string;
  by: string;
}

const read = (name: CastName, of = dossier) => of.read<Notes>(name, '/discussion-notes');
const write = async (
  name: CastName,
  text: string,
  version: number,
  of = dossier,
  setAside?: readonly string[],
) =>
  (await app.as(name)).put<Notes>(`/api/submissions/${of.id}/discussion-notes`, { text, version, setAside });
const kept = async (name: CastName, of = dossier) =>
  (await of.read<Earlier[]>(name, '/discussion-notes/versions')).body.map(({ kind, text, by }) => [
    kind,
    text,
    by,
  ]);

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
    expect((await read('panel1')).body).toMatchObject({ writable: false, leads: false });
    expect((await read('secretary')).body).toMatchObject({ writable: true, leads: true });
    expect((await write('secretary', 'Van morgen.', before.version + 2)).status).toBe(409);
    for (let version = before.version + 1; version < before.version + 4; version += 1) {
      const both = (['secretary', 'chair'] as const).map((name) =>
        write(name, `${version} ${name}`, version),
      );
      expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('are not there before there is a deliberation, for the secretary neither', async () => {
    const of = await Dossier.start(app, 'well_described', 'Nog Lang Niet');
    await of.toGuidance();
    const path = '/discussion-notes';
    for (const part of [path, `${path}/versions`])
      expect([part, (await of.read('secretary', part)).status]).toEqual([part, 404]);
    expect((await write('secretary', 'Te vroeg.', 0, of)).status).toBe(404);
  });

  it.each([
    ['a text nobody reads to the end', 'x'.repeat(20_001), undefined],
    ['more texts laid aside than one can have seen', 'Alles.', ['Een.', 'Twee.', 'Drie.']],
    ['too long a text laid aside', 'Alles.', ['x'.repeat(20_001)]],
  ])('are refused with %s', async (_, text, setAside) => {
    const { body: before } = await read('secretary');
    expect((await write('secretary', text, before.version, dossier, setAside)).status).toBe(400);
    expect((await read('secretary')).body).toEqual(before);
  });

  it('can be finished after the advice, stand from the decision on, and stay out of the developer’s sight', async () => {
    const of = await walkTo(app, 'advised');
    expect((await write('secretary', 'Alles is besproken.', 0, of)).status).toBe(200);
    await of.decide();
    expect((await write('secretary', 'Toch anders.', 1, of)).body).toMatchObject({
      reasons: [{ code: 'wrong_state' }],
    });
    expect((await read('secretary', of)).body).toMatchObject({ writable: false, leads: true });
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
      ['chair', 'De werving, de kosten.', 9],
      ['chair', 'De werving, de kosten, de duur.', 10],
      ['chair', 'Alles.', 24 * 60],
    ];
    for (const [index, [name, text, minutes]] of texts.entries()) {
      later(minutes);
      expect((await write(name, text, index, of)).status).toBe(200);
    }
    const before = [
      ['new_day', 'De werving, de kosten, de duur.', 'Chair'],
      ['after_pause', 'De werving, de kosten.', 'Chair'],
      ['taken_over', 'De werving.', 'Secretary'],
    ];
    expect(await kept('chair', of)).toEqual(before);
    expect((await write('chair', 'Alles.', texts.length, of, ['Mijn tekst.'])).body.version).toBe(
      texts.length,
    );
    const aside = ['set_aside', 'Mijn tekst.', 'Chair'];
    expect(await kept('secretary', of)).toEqual([aside, ...before]);
  });

  it('keep nothing empty, nothing that still stands there, and nothing twice', async () => {
    const of = await walkTo(app, 'deliberation');
    await write('secretary', '  ', 0, of);
    await write('chair', 'Eerst.', 1, of);
    await write('secretary', 'Eerst.', 2, of);
    expect(await kept('chair', of)).toEqual([]);
    await write('secretary', 'Daarna.', 2, of, ['Eerst.']);
    expect(await kept('chair', of)).toEqual([['taken_over', 'Eerst.', 'Chair']]);
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
