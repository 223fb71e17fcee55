import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { migrate } from '#platform';

const migrationsFolder = path.resolve(process.cwd(), 'migrations');

/** What a test's database begins as a copy of; made by the first test file that asks for it. */
export interface Template {
  readonly name: string;
  /** What it adds to; nothing when this is left out. */
  readonly on?: Template;
  fill(url: string): Promise<void>;
}

/** The newest schema and no rows. */
export const schema: Template = {
  name: 'schema',
  async fill(url) {
    await migrate(url);
    const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
    await boss.start();
    await boss.stop({ graceful: false });
  },
};

/** The name changes with the migrations, so that a long-lived server never hands out an old schema. */
function storedName({ name }: Template): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).sort())
    hash.update(readFileSync(path.join(migrationsFolder, file)));
  return `${name}_${hash.digest('hex').slice(0, 12)}`;
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

/** Makes the template when there is none, and answers the name of its database. */
async function ensure(client: pg.Client, template: Template): Promise<string> {
  const name = storedName(template);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return name;
  const building = `${name}_building`;
  const below = template.on ? await ensure(client, template.on) : 'template1';
  await client.query(`DROP DATABASE IF EXISTS ${building}`);
  await client.query(`CREATE DATABASE ${building} TEMPLATE ${below}`);
  await template.fill(urlOf(building));
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
    [building],
  );
  await client.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
  return name;
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file: a copy of a template, or without even a schema. */
export async function createTestDatabase(template: Template | 'empty' = schema): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await withServer(async (client) => {
    if (template === 'empty') return client.query(`CREATE DATABASE ${name}`);
    await client.query('SELECT pg_advisory_lock(727002)');
    try {
      return await client.query(`CREATE DATABASE ${name} TEMPLATE ${await ensure(client, template)}`);
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
