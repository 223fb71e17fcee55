import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { databaseOptions } from '#platform';
import { examine } from '../../apps/api/src/doctor/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Of the server's process, which takes a second to start again. */
const processKills = 60;
/** Of all the processes that PostgreSQL runs for the server, under its hands. */
const connectionKills = 200;
const root = path.resolve(import.meta.dirname, '../..');
const actLoop = path.join(root, 'test/support/act-loop.mjs');

/** A process that stands ready to perform acts; `answered` are the acts it was told are done. */
interface Actor {
  process: ChildProcess;
  ready: Promise<unknown>;
  /** How many acts it was told are done. */
  answers: number;
}

describe('killing processes in the middle of acts', () => {
  let database: TestDatabase;
  let db: DataSource;
  const answered: string[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(root, 'dist/libs/submissions')))
      throw new Error('Build first: npm run build:api');
    database = await createTestDatabase();
    const options = { ...databaseOptions(database.url), applicationName: 'the test' } as DataSourceOptions;
    db = await new DataSource(options).initialize();
  });

  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  function start(): Actor {
    const child = fork(actLoop, {
      cwd: root,
      execArgv: [],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled'),
        DATABASE_URL: database.url,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const actor: Actor = { process: child, ready: Promise.resolve(), answers: 0 };
    actor.ready = new Promise((resolve, reject) => {
      child.on('message', (message: 'ready' | { answered: string }) => {
        if (message === 'ready') return resolve(undefined);
        answered.push(message.answered);
        actor.answers += 1;
      });
      child.on('exit', () => reject(new Error('The process ended before it was killed.')));
    });
    actor.ready.catch(() => {}); // looked at when its turn comes
    return actor;
  }

  /**
   * Lets a process do a few acts and ends it, at any point of the next one, as a power failure does. Counting acts and
   * not only time makes it the same test on a slow machine.
   */
  async function killAtRandom(actor: Actor): Promise<void> {
    await actor.ready;
    actor.process.send('go');
    const wanted = Math.floor(Math.random() * 4);
    while (actor.answers < wanted) await once(actor.process, 'message');
    await pause(Math.random() * 80);
    expect(actor.process.exitCode).toBeNull();
    actor.process.kill('SIGKILL');
    await once(actor.process, 'exit');
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
    expect(answered.filter((id) => !done.has(id))).toEqual([]);
    const [jobs] = await db.query<unknown[]>(
      `SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'notify'`,
    );
    expect(jobs).toEqual({ count: logged.length });
  }

  it(`${processKills} kills of the server's process leave nothing half done and lose no answered act`, async () => {
    // The first one makes the people, alone; then a few stand ready while another is at work.
    await killAtRandom(start());
    const spare = Array.from({ length: 2 }, start);
    for (let killed = 1; killed < processKills; killed += 1) {
      const actor = spare.shift();
      if (!actor) throw new Error('unreachable');
      if (killed + spare.length < processKills - 1) spare.push(start());
      await killAtRandom(actor);
    }
    await expectWhole();
    expect(answered.length).toBeGreaterThan(processKills / 2);
  }, 240_000);

  it(`${connectionKills} kills of its database processes do so neither, and no repeated command acts twice`, async () => {
    const actor = start();
    await actor.ready;
    actor.process.send('go');
    const before = answered.length;
    for (let killed = 0; killed < connectionKills; killed += 1) await cutConnections();
    await pause(500);
    expect(actor.process.exitCode).toBeNull();
    actor.process.kill('SIGKILL');
    await once(actor.process, 'exit');
    await expectWhole();
    expect(answered.length).toBeGreaterThan(before);
  }, 120_000);
});
