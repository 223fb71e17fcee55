import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { type Act, acts, type RecognitionAct, recognitionActs, recognitionTurns } from '#domain';
import { databaseOptions } from '#platform';
import { examine } from '../../apps/api/src/doctor/index.js';
import { ActingProcess, buildActingProcess } from '../support/acting/actor.js';
import type { Command } from '../support/acting/messages.js';
import { cast } from '../support/cast.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wayFromDraft } from '../support/domain/way.js';

/** Of the server's process. */
const processKills = 200;
/** Of all the processes that PostgreSQL runs for the server, under its hands. */
const connectionKills = 200;
/** All that is done before the first kill: then there are dossiers all along the journey, whatever chance brings. */
const doneBefore = {
  everyOne: wayFromDraft().acts,
  /** Which of these comes up hangs on what the committee happens to advise. */
  anyOf: recognitionActs,
};
/** Processes that stand ready while another is at work. */
const standingReady = 2;

/** Two rounds for each committee to choose from. */
const addRounds = (db: DataSource): Promise<unknown> =>
  db.query(
    `INSERT INTO round (id, name, committee_id, delivery_on, assessors_known_on, assessments_due_on, meeting_on)
     SELECT gen_random_uuid(), c.name || ' ' || n, c.id, current_date + 30, current_date + 40, current_date + 70,
       current_date + 90 FROM committee c, generate_series(1, 2) AS n`,
  );

/** Whether something was published, and what can follow that was done as well. */
function reachesTheEnd(answered: readonly Command[]): boolean {
  const done = new Set(answered.map(({ act }) => act));
  return doneBefore.everyOne.every((act) => done.has(act)) && doneBefore.anyOf.some((act) => done.has(act));
}

/** What the kills fell upon. */
const struck = {
  /** Kills that found a transaction which had written and was not yet committed. */
  halfWritten: 0,
  /** Tables with rows of such a transaction. */
  tables: new Set<string>(),
  /** Acts that were asked and not answered. */
  acts: new Set<Act | RecognitionAct>(),
};

describe('killing processes in the middle of acts', () => {
  let database: TestDatabase;
  let db: DataSource;
  let file: string;
  const answered: Command[] = [];

  beforeAll(async () => {
    if (!existsSync(path.resolve('dist/libs/submissions'))) throw new Error('Build first: npm run build:api');
    file = buildActingProcess();
    database = await createTestDatabase(cast);
    const options = { ...databaseOptions(database.url), applicationName: 'the test' } as DataSourceOptions;
    db = await new DataSource(options).initialize();
    await addRounds(db);
  }, 60_000);

  afterAll(async () => {
    await db.destroy();
    await database.drop();
    rmSync(file, { force: true });
  });

  const start = (): ActingProcess => new ActingProcess(file, database.url);

  /** Notes which transactions have written without having committed, and which acts wait for their answer. */
  async function look(process: ActingProcess): Promise<void> {
    const rows = await db.query<{ name: string }[]>(
      `SELECT DISTINCT l.relation::regclass::text AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE a.datname = current_database() AND a.application_name = 'erkend' AND l.mode = 'RowExclusiveLock'
         AND l.relation IN (SELECT oid FROM pg_class WHERE relkind = 'r')`,
    );
    if (rows.length > 0) struck.halfWritten += 1;
    for (const { name } of rows) struck.tables.add(name);
    for (const { act } of process.unanswered) struck.acts.add(act);
  }

  /** Lets a process do what the one before it was killed over and a few acts more, and kills it at any point. */
  async function killAtRandom(process: ActingProcess, repeat: readonly Command[]): Promise<Command[]> {
    await process.begin(repeat);
    await process.untilAnswered(Math.floor(Math.random() * 4));
    await pause(Math.random() * 40);
    await process.kill(() => look(process));
    answered.push(...process.answered);
    // What it had not even begun to repeat is left to the next one.
    return [...process.unanswered, ...repeat.filter(({ commandId }) => !process.asked.has(commandId))];
  }

  /** Ends every connection of the acting process at once, wherever its statements are. */
  async function cutConnections(): Promise<void> {
    await pause(5 + Math.random() * 60);
    await db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'the test'`,
    );
  }

  /** What must hold after any of it. */
  async function expectWhole(): Promise<void> {
    expect(await examine(db)).toEqual([]);
    const logged = await db.query<{ id: string }[]>('SELECT command_id AS id FROM command_log');
    const done = new Set(logged.map(({ id }) => id));
    expect(answered.filter(({ commandId }) => !done.has(commandId))).toEqual([]);
    // Whatever is told to people is told once for everything that happened, and for nothing that did not.
    const astray = await db.query(
      `SELECT h.kind, count(j.id)::int AS jobs FROM
         (SELECT id, kind FROM history WHERE command_id IS NOT NULL OR kind = ANY ($1)) AS h
         FULL JOIN (SELECT id, jsonb_array_elements_text(coalesce(data -> 'historyIds',
           jsonb_build_array(data -> 'historyId')))::uuid AS history FROM pgboss.job WHERE name = 'notify') AS j
           ON j.history = h.id
       GROUP BY h.id, h.kind HAVING h.id IS NULL OR count(j.id) <> 1`,
      [recognitionTurns],
    );
    expect(astray).toEqual([]);
  }

  it(`${processKills} kills of the server's process leave nothing half done and lose no answered act`, async () => {
    const first = start();
    await first.begin([]);
    await first.until(() => reachesTheEnd(first.answered));
    await first.kill();
    answered.push(...first.answered);
    let repeat = first.unanswered;
    const ready = Array.from({ length: standingReady }, start);
    for (let killed = 0; killed < processKills; killed += 1) {
      const next = ready.shift() ?? start();
      if (killed + ready.length < processKills - 1) ready.push(start());
      repeat = await killAtRandom(next, repeat);
    }
    await expectWhole();
  }, 900_000);

  it('the kills fell inside acts, all along the journey', () => {
    expect(reachesTheEnd(answered)).toBe(true);
    expect(struck.halfWritten).toBeGreaterThan(processKills / 8);
    expect([...struck.tables]).toEqual(
      expect.arrayContaining(['submission', 'history', 'command_log', 'vote']),
    );
    expect(struck.acts.size).toBeGreaterThan(acts.length / 2);
  });

  it(`${connectionKills} kills of its database processes do so neither, and no repeated command acts twice`, async () => {
    const process = start();
    await process.begin([]);
    for (let killed = 0; killed < connectionKills; killed += 1) await cutConnections();
    await process.untilAnswered(process.answered.length + 10); // and it goes on
    await process.kill();
    answered.push(...process.answered);
    await expectWhole();
    expect(process.answered.length).toBeGreaterThan(0);
  }, 300_000);
});
