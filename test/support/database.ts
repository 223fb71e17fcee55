import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { migrate } from '#platform';

const migrationsFolder = path.resolve(process.cwd(), 'migrations');

/** The name changes with the migrations, so that a long-lived server never hands out an old schema. */
function templateName(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).sort())
    hash.update(readFileSync(path.join(migrationsFolder, file)));
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

function urlOf(name: string): string {
  const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
  url.pathname = `/${name}`;
  return url.toString();
}

async function withServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return;
  const building = `${name}_building`;
  await client.query(`DROP DATABASE IF EXISTS ${building}`);
  await client.query(`CREATE DATABASE ${building}`);
  await migrate(urlOf(building));
  const boss = new PgBoss({ connectionString: urlOf(building), supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
    [building],
  );
  await client.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file: with the newest schema and no rows, or without even a schema. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await withServer(async (client) => {
    if (empty) return client.query(`CREATE DATABASE ${name}`);
    await client.query('SELECT pg_advisory_lock(727002)');
    try {
      const template = templateName();
      await ensureTemplate(client, template);
      return await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    } finally {
      await client.query('SELECT pg_advisory_unlock(727002)');
    }
  });
  return {
    url: urlOf(name),
    drop: () =>
      withServer(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
