import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { uuidv7 } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await Dossier.start(app, 'well_described', 'Wie Nog Ruimte Heeft');
  await dossier.toGuidance();
  await dossier.toComposing();
  await dossier.toAssessment();
  await dossier.judge('panel2');
});
afterAll(() => app.close());

interface Rounds {
  items: { id: string; submissions?: number; progress?: { seats: number } }[];
}
interface Committees {
  items: { members: { personId: string; load?: number }[] }[];
}

const roundOfDossier = async (name: CastName) => {
  const [row] = await app.db.query<{ id: string }[]>('SELECT round_id AS id FROM submission WHERE id = $1', [
    dossier.id,
  ]);
  const { body } = await (await app.as(name)).get<Rounds>('/api/rounds');
  return body.items.find(({ id }) => id === row?.id);
};

const membersFor = async (name: CastName) => {
  const { body } = await (await app.as(name)).get<Committees>('/api/committees');
  return body.items.flatMap(({ members }) => members);
};

const loadOf = async (name: CastName): Promise<number | undefined> =>
  (await membersFor('secretary')).find(({ personId }) => personId === app.ids[name])?.load;

describe('how busy the committees are', () => {
  it('is told to nobody but the secretary', async () => {
    for (const name of ['panel1', 'chair', 'member1'] as const) {
      expect(await roundOfDossier(name)).not.toHaveProperty('progress');
      for (const member of await membersFor(name)) expect(member).not.toHaveProperty('load');
    }
  });

  it('counts the seats of a round, who accepted and who handed in, and what each person judges', async () => {
    expect(await roundOfDossier('secretary')).toMatchObject({
      submissions: 1,
      progress: { seats: 3, accepted: 3, handedIn: 1 },
    });
    expect([await loadOf('panel1'), await loadOf('member5')]).toEqual([1, 0]);
  });

  it('leaves out a dossier that must stay unknown to the secretary', async () => {
    await app.db.query(
      `INSERT INTO interest (id, submission_id, person_id, interest, note, declared_at)
       VALUES ($3, $1, $2, 'conflict', '', now())`,
      [dossier.id, app.ids.secretary, uuidv7()],
    );
    expect(await roundOfDossier('secretary')).toMatchObject({
      submissions: 0,
      progress: { seats: 0, accepted: 0, handedIn: 0 },
    });
    expect(await loadOf('panel1')).toBe(0);
  });
});
