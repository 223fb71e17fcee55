import pg from 'pg';
import { migrate } from '#platform';

/** The database is not one that this may be done to. */
export class RefusedError extends Error {}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new RefusedError('DATABASE_URL is not set.');
  return url;
}

type People = 'none' | 'invented' | 'real';

/** Whose data the database holds: the demonstration never goes beside people who are real. */
async function peopleIn(url: string): Promise<People> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ invented: boolean }>(
      'SELECT DISTINCT demo AS invented FROM person',
    );
    if (rows.some((row) => !row.invented)) return 'real';
    return rows.length > 0 ? 'invented' : 'none';
  } finally {
    await client.end();
  }
}

async function seed(url: string): Promise<void> {
  const people = await peopleIn(url);
  if (people === 'real') {
    throw new RefusedError('This database holds people who are not invented: no demonstration beside them.');
  }
  if (people === 'invented') return;
  const [{ withApplication }, { seedDemo, TravellingClock }] = await Promise.all([
    import('./context.js'),
    import('../demo/index.js'),
  ]);
  console.log(
    'Filling the empty database with the demonstration: invented interventions, people and dossiers',
  );
  await withApplication((app) => seedDemo(app), new TravellingClock());
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
