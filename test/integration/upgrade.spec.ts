import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type AnswerValue, plainText, type State } from '#domain';
import { databaseOptions, dayOf, migrate } from '#platform';
import { DataSource } from 'typeorm';
import { doctorReport, examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';
import { fingerprint, keep, restore } from '../support/landed.js';
import { walkTo } from '../support/walk.js';

/**
 * Databases as released code left them, each named after the last migration it had. `KEEP_LANDED=1 npm run jest --
 * test/integration/upgrade` keeps one more from the code of now; do so when migrations are released, and never again
 * for the same ones.
 */
const folder = path.resolve(import.meta.dirname, 'files/landed');
const kept = readdirSync(folder);

/** Along the whole procedure; every dossier is invented, and of the cast. */
const states: readonly State[] = [
  'draft',
  'guidance',
  'assessment',
  'deliberation',
  'decided',
  'held_over',
  'recognised',
  'objection',
  'proof',
  'published',
  'withdrawn',
  'awaiting_release',
];

/** Of which kept database on there is a dossier in this state; in all of them when it is not named. */
const keptSince: Partial<Record<State, string>> = { awaiting_release: '1700000000036' };

/** For when a release is planned in the dossier that awaits it: a moment that is never past while this is tested. */
const plannedFor = '2099-06-20T07:00:00Z';

/** What a migration changed on purpose, and why. */
const changedOnPurpose: Readonly<Record<string, readonly string[]>> = {
  // That files were added is read by the developer only, and the words of an objection stand in a table of their own.
  history: ['audience', 'data'],
  // Nothing counted it.
  assessment: ['version'],
  // It became the moment of the last editing.
  edition: ['updated_at'],
  // It became the day of the planned release.
  submission: ['due_on'],
};

interface EditionContent {
  readonly title: string;
  readonly summary: Readonly<Record<'goal' | 'targetGroup' | 'approach', string>>;
}

jest.setTimeout(300_000);

type Prints = Awaited<ReturnType<typeof fingerprint>>;

/** The prints of the tables and columns that there were before, but for those changed on purpose. */
const comparable = (prints: Prints, before: Prints): Prints =>
  Object.fromEntries(
    Object.entries(before).map(([table, columns]) => {
      const names = Object.keys(columns).filter((name) => !changedOnPurpose[table]?.includes(name));
      return [table, Object.fromEntries(names.map((name) => [name, prints[table]?.[name] ?? 'gone']))];
    }),
  );

async function printsOf(databaseUrl: string): Promise<Prints> {
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  try {
    return await fingerprint(db);
  } finally {
    await db.destroy();
  }
}

const kindsOf = (events: readonly { kind: string }[]): string[] => events.map(({ kind }) => kind).sort();

describe.each(kept)('a database as %s left it', (file) => {
  let app: TestApp;
  let before: Prints;
  let after: Prints;
  let dossiers: { id: string; state: State }[];

  beforeAll(async () => {
    const database = await createTestDatabase('empty');
    await restore(database.url, path.join(folder, file));
    before = await printsOf(database.url);
    await migrate(database.url);
    after = await printsOf(database.url);
    app = await startTestApp({ on: database });
    dossiers = await app.db.query('SELECT id, state FROM submission ORDER BY id');
  });
  afterAll(() => app?.close());

  const keptStates = states.filter((state) => (keptSince[state] ?? '') <= file);
  const dossierIn = (state: State): string => dossiers.find((one) => one.state === state)?.id ?? '';

  it('comes to the schema of now without losing a row or a word', () => {
    expect(comparable(after, before)).toEqual(comparable(before, before));
  });

  it('is whole', async () => {
    expect(dossiers.map(({ state }) => state)).toEqual(keptStates);
    expect(doctorReport(await examine(app.db))).toMatch(/^All \d+ invariants hold\.$/);
  });

  it('shows the owner every answer of every dossier', async () => {
    const developer = await app.as('developer');
    for (const { id, state } of dossiers) {
      const { body } = await developer.get<{ answers: Record<string, { value: AnswerValue }> }>(
        `/api/submissions/${id}/worksheet`,
      );
      const shown = Object.entries(body.answers).map(([question, { value }]) => [question, value]);
      const [kept] = await app.db.query<{ answers: Record<string, AnswerValue> }[]>(
        'SELECT jsonb_object_agg(question_id, value) AS answers FROM answer WHERE submission_id = $1',
        [id],
      );
      expect([state, Object.fromEntries(shown)]).toEqual([state, kept?.answers]);
    }
  });

  it('shows the secretary all that happened to every dossier that was handed in', async () => {
    const secretary = await app.as('secretary');
    for (const { id, state } of dossiers.filter((one) => one.state !== 'draft')) {
      const shown = await secretary.get<{ kind: string }[]>(`/api/submissions/${id}/history`);
      const kept = await app.db.query<{ kind: string }[]>(
        `SELECT kind FROM history WHERE submission_id = $1 AND 'secretary' = ANY (audience)`,
        [id],
      );
      expect([state, kindsOf(shown.body)]).toEqual([state, kindsOf(kept)]);
    }
  });

  it('shows the decision and who voted what to those who may know', async () => {
    const [decider, chair] = [await app.as('decider'), await app.as('chair')];
    const decision = await decider.get<{ outcome: string }>(
      `/api/submissions/${dossierIn('decided')}/decision`,
    );
    expect(decision.body.outcome).toBe('recognised');
    const { body } = await chair.get<{ ballots: { votes: unknown[]; passed: boolean }[] }>(
      `/api/submissions/${dossierIn('decided')}/deliberation`,
    );
    expect(body.ballots).toEqual([expect.objectContaining({ passed: true })]);
    expect(body.ballots[0]?.votes).toHaveLength(4);
  });

  it('shows the public what it showed', async () => {
    const [edition] = await app.db.query<{ slug: string; content: EditionContent }[]>(
      `SELECT slug, content FROM edition JOIN intervention ON intervention.id = intervention_id
       WHERE status = 'live'`,
    );
    const page = plainText(await (await fetch(`${app.url}/interventies/${edition?.slug}`)).text());
    const { goal, targetGroup, approach } = edition!.content.summary;
    for (const text of [edition!.content.title, goal, targetGroup, approach])
      expect(page).toContain(plainText(text));
  });

  if (keptStates.includes('awaiting_release'))
    it('has a planned release due on its day', async () => {
      const secretary = await app.as('secretary');
      const { body } = await secretary.get<{ dueOn: string }>(
        `/api/submissions/${dossierIn('awaiting_release')}`,
      );
      expect(body.dueOn).toBe(dayOf(new Date(plannedFor)));
    });

  it('goes on from there', async () => {
    const developer = await app.as('developer');
    const draft = await developer.act(dossierIn('draft'), 'submit');
    expect(draft.body).toMatchObject({ state: 'submitted' });
    const chair = await app.as('chair');
    const opened = await chair.act(dossierIn('deliberation'), 'open_ballot', {
      outcome: 'held_over',
      reservation: false,
      conditions: [],
    });
    expect(opened.status).toBe(200);
    expect(await examine(app.db)).toEqual([]);
  });
});

if (process.env.KEEP_LANDED)
  it('keeps what the code of now leaves', async () => {
    const app = await startTestApp();
    for (const state of states) {
      const dossier = await walkTo(app, state, { handedIn: ['panel1'] });
      if (state !== 'awaiting_release') continue;
      app.clock.set('2099-06-01T09:00:00Z');
      await dossier.act('releaser', 'plan_release', { at: plannedFor });
    }
    const [last] = await app.db.query<{ timestamp: string }[]>(
      'SELECT timestamp FROM migration ORDER BY timestamp DESC LIMIT 1',
    );
    await keep(app.db, path.join(folder, `${last?.timestamp}.sql.gz`));
    await app.close();
  });
