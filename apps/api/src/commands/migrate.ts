import type pg from 'pg';
import { migrate, uuidv7 } from '#platform';
import { refuseBesideRealPeople, RefusedError, withClient } from '../demo-guard.js';

/** The entry in the log that says the demonstration was filled to its end. */
const demonstrationIsWhole = 'demonstration_seeded';

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new RefusedError('DATABASE_URL is not set.');
  return url;
}

type Contents = 'empty' | 'demonstration' | 'half_a_demonstration';

/** What the database holds: the demonstration never goes beside people who are real. */
async function contentsOf(client: pg.Client): Promise<Contents> {
  await refuseBesideRealPeople(client);
  const { rowCount: people } = await client.query('SELECT 1 FROM person LIMIT 1');
  if (!people) return 'empty';
  const { rowCount } = await client.query('SELECT 1 FROM audit WHERE action = $1', [demonstrationIsWhole]);
  return rowCount ? 'demonstration' : 'half_a_demonstration';
}

/** Whoever stops the first start in the middle gets a whole demonstration at the next one. */
async function startOver(url: string): Promise<void> {
  console.log('An earlier start was stopped while filling the demonstration; starting over');
  await withClient(url, (client) =>
    client.query('DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
  );
  await migrate(url);
}

async function seed(url: string): Promise<void> {
  const contents = await withClient(url, contentsOf);
  if (contents === 'demonstration') return;
  if (contents === 'half_a_demonstration') await startOver(url);
  const [{ withApplication }, { seedDemo, TravellingClock }] = await Promise.all([
    import('./context.js'),
    import('../demo/index.js'),
  ]);
  console.log(
    'Filling the empty database with the demonstration: invented interventions, people and dossiers',
  );
  await withApplication((app) => seedDemo(app), new TravellingClock());
  await withClient(url, (client) =>
    client.query(`INSERT INTO audit (id, at, action, object) VALUES ($1, now(), $2, 'database')`, [
      uuidv7(),
      demonstrationIsWhole,
    ]),
  );
}

/** Brings the database up to date, and with `--demo` fills it when it is empty. */
export async function migrateCommand(args: string[]): Promise<boolean> {
  const url = databaseUrl();
  const done = await migrate(url);
  if (done.length > 0) console.log(`Migrated: ${done.join(', ')}`);
  if (args.includes('--demo')) await seed(url);
  return true;
}

/** Fills an empty database with the demonstration; leaves one that has it as it is. */
export async function seedCommand(): Promise<boolean> {
  await seed(databaseUrl());
  return true;
}
