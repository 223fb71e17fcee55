import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { walkTo } from '../support/walk.js';
import type { Dossier } from '../support/dossier.js';

jest.setTimeout(120_000);

const grounds = 'De vergadering begon zonder dat ons antwoord er lag.';
const reason = 'Het antwoord is wel gelezen; dat staat in het verslag.';

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await walkTo(app, 'recognised');
  await dossier.act('developer', 'lodge_objection', { grounds });
}, 120_000);
afterAll(() => app.close());

const objections = (name: CastName) => dossier.read<Record<string, unknown>[]>(name, '/objections');
const outsiders = [
  'decider',
  'coauthor',
  'adviser',
  'panel1',
  'panel2',
  'chair',
  'editor',
  'outsider',
] as const;

describe('an objection', () => {
  it('is read by its owner, the secretary, and a decider who did not judge before', async () => {
    for (const name of ['developer', 'secretary', 'decider2'] as const) {
      const { status, body } = await objections(name);
      expect([name, status]).toEqual([name, 200]);
      expect(body).toEqual([
        expect.objectContaining({ grounds, outcome: null, reason: null, settledAt: null }),
      ]);
    }
  });

  it('is read by nobody else, whoever judged, decided, wrote along or advised', async () => {
    for (const name of outsiders) expect([name, (await objections(name)).status]).toEqual([name, 404]);
  });

  it('tells its words nowhere else: not in the history, not in a mail', async () => {
    await dossier.act('decider2', 'dismiss_objection', { reason });
    for (const name of [...outsiders, 'developer', 'secretary', 'decider2'] as const) {
      const history = JSON.stringify((await dossier.read(name, '/history')).body);
      expect([name, history.includes(grounds) || history.includes(reason)]).toEqual([name, false]);
    }
    const mails = await app.db.query<unknown[]>(
      'SELECT 1 FROM mail WHERE strpos(body, $1) + strpos(body, $2) > 0',
      [grounds, reason],
    );
    expect(mails).toEqual([]);
  });

  it('is read with its outcome; who settled it is for the institute', async () => {
    const settled = { grounds, outcome: 'dismissed', reason };
    const [forOwner] = (await objections('developer')).body;
    expect(forOwner).toMatchObject(settled);
    expect(forOwner).not.toHaveProperty('settledBy');
    expect((await objections('secretary')).body).toEqual([
      expect.objectContaining({ ...settled, settledBy: 'Decider2' }),
    ]);
  });
});
