import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotifyService } from '#notifications';
import { uuidv7 } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp({ env: { ERKEND_WORKER: 'separate' } });
  dossier = await Dossier.start(app, 'well_described', 'Samen aan tafel');
  await dossier.toAnnounced();
  const rows = await app.db.query<{ id: string }[]>('SELECT id FROM history ORDER BY id');
  await tell(...rows.map(({ id }) => id));
});
afterAll(() => app.close());

const tell = (...ids: string[]): Promise<void> => app.app.get(NotifyService).tell(ids);

/** Tables that a look may change: who is signed in, and how often something was read. */
const ofLooking = ['session', 'usage_count'];

/** Changes when any row of any other table does. */
async function everything(): Promise<string> {
  const tables = await app.db.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1)`,
    [ofLooking],
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${name}" t`,
  );
  return JSON.stringify(await app.db.query(`${sums.join(' UNION ALL ')} ORDER BY name`));
}

describe('a link in a mail', () => {
  it('does nothing by being opened, by its receiver or by a scanner', async () => {
    const mails = await app.db.query<{ recipient: string; body: string }[]>(
      'SELECT recipient, body FROM mail',
    );
    const links = mails.flatMap(({ recipient, body }) =>
      [...body.matchAll(/https?:\/\/\S+/g)].map(([link]) => ({ recipient, path: new URL(link).pathname })),
    );
    expect(links.length).toBeGreaterThan(10);
    const before = await everything();
    const scanner = app.anonymous();
    for (const { recipient, path } of links) {
      const receiver = await app.as(recipient.replace('@demo.example', '') as CastName);
      for (const client of [receiver, scanner])
        for (const method of ['GET', 'HEAD']) await client.request(method, path);
    }
    expect(await everything()).toBe(before);
  });

  it('leads to no act: what acts answers no GET', async () => {
    const before = await everything();
    const developer = await app.as('developer');
    for (const act of ['lodge-objection', 'withdraw', 'resume']) {
      const answer = await developer.get(`/api/submissions/${dossier.id}/acts/${act}`);
      expect([act, answer.status]).toEqual([act, 404]);
    }
    expect(await everything()).toBe(before);
  });
});

describe('a mail about an event', () => {
  it('tells only what its receiver may read of it', async () => {
    const bodyFor = async (audience: string): Promise<string | undefined> => {
      const id = uuidv7();
      await app.db.query(
        `INSERT INTO history (id, submission_id, kind, at, audience, data)
         VALUES ($1, $2, 'ask_questions', $3, $4, '{"dueOn": "2026-09-01", "text": "Geheim"}')`,
        [id, dossier.id, app.clock.now(), audience],
      );
      await tell(id);
      const [mail] = await app.db.query<{ body: string }[]>(
        'SELECT body FROM mail WHERE history_id = $1 AND person_id = $2',
        [id, app.ids.developer],
      );
      return mail?.body;
    };
    const closed = await bodyFor('{secretary}');
    expect(closed).toContain('uiterlijk ….');
    expect(closed).not.toContain('Geheim');
    expect(await bodyFor('{developer}')).toContain('uiterlijk 1 september 2026.');
  });
});

describe('a warning that a recognition ends', () => {
  const warn = async (validUntil: string): Promise<number> => {
    const id = uuidv7();
    await app.db.query(
      `INSERT INTO history (id, submission_id, kind, at, audience, data)
       VALUES ($1, $2, 'validity_warning', $3, '{developer,secretary}', $4)`,
      [id, dossier.id, app.clock.now(), JSON.stringify({ validUntil, months: 3 })],
    );
    await tell(id);
    return (await app.db.query<unknown[]>('SELECT 1 FROM mail WHERE history_id = $1', [id])).length;
  };

  it('comes while it is true, and not when the job was late and it is no longer', async () => {
    const { validUntil } = await dossier.recognition();
    expect(await warn(validUntil)).toBeGreaterThan(0);
    expect(await warn('2027-01-01')).toBe(0); // prolonged since
    await app.db.query(`UPDATE recognition SET status = 'reassessing' WHERE submission_id = $1`, [
      dossier.id,
    ]);
    expect(await warn(validUntil)).toBe(0);
  });
});
