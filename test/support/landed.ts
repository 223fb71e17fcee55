import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { AbstractLogger, DataSource, type DataSourceOptions } from 'typeorm';
import { databaseOptions } from '#platform';
import { createTestDatabase } from './database.js';

/** Tables whose rows say nothing of what people did here. */
const leftOut = ['session', 'sign_in_attempt'];

interface Column {
  readonly table: string;
  readonly name: string;
  readonly generated: boolean;
}

/** The columns of every table, in a fixed order. */
const columnsQuery = `
SELECT c.table_name AS "table", c.column_name AS name, c.is_generated = 'ALWAYS' AS generated
FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND NOT c.table_name = ANY ($1)
ORDER BY c.table_name, c.ordinal_position`;

async function columnsByTable(db: DataSource): Promise<Map<string, Column[]>> {
  const columns = await db.query<Column[]>(columnsQuery, [leftOut]);
  return Map.groupBy(columns, ({ table }) => table);
}

/** Keeps a database as one SQL file: the statements of the migrations it was made by, and its rows. */
export async function keep(db: DataSource, file: string): Promise<void> {
  const rows = await Promise.all([...(await columnsByTable(db))].map((entry) => insertOf(db, ...entry)));
  const numbers = await db.query<{ statement: string }[]>(
    `SELECT format('SELECT setval(%L, %s)', sequencename, last_value) AS statement FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL`,
  );
  const parts = [
    ...(await schemaStatements()),
    'SET session_replication_role = replica',
    ...rows.flat(),
    ...numbers.map(({ statement }) => statement),
  ];
  writeFileSync(file, gzipSync(`${parts.join(';\n')};\n`, { level: 9 }));
}

async function insertOf(db: DataSource, table: string, columns: readonly Column[]): Promise<string[]> {
  const [found] = await db.query<{ rows: string | null }[]>(
    `SELECT jsonb_agg(t ORDER BY t::text)::text AS rows FROM "${table}" AS t`,
  );
  if (!found?.rows) return [];
  const names = columns.filter(({ generated }) => !generated).map(({ name }) => `"${name}"`);
  const values = `'${found.rows.replaceAll("'", "''")}'`;
  return [
    `INSERT INTO "${table}" (${names.join()}) SELECT ${names.join()}
      FROM jsonb_populate_recordset(NULL::"${table}", ${values})`,
  ];
}

class Recorder extends AbstractLogger {
  readonly statements: string[] = [];

  override logQuery(query: string): void {
    this.statements.push(query);
  }

  protected override writeLog(): void {}
}

/** What the migrations of now do, as the database is asked it. */
async function schemaStatements(): Promise<string[]> {
  const database = await createTestDatabase('empty');
  const logger = new Recorder();
  const options: DataSourceOptions = { ...databaseOptions(database.url), logger };
  const db = await new DataSource(options).initialize();
  try {
    await db.runMigrations({ transaction: 'each' });
  } finally {
    await db.destroy();
    await database.drop();
  }
  return logger.statements.filter((one) => !/^\s*(SELECT|INSERT INTO "migration"|START|COMMIT)/i.test(one));
}

/** Fills an empty database with what was kept. */
export async function restore(databaseUrl: string, file: string): Promise<void> {
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  try {
    await db.query(gunzipSync(readFileSync(file)).toString());
  } finally {
    await db.destroy();
  }
}

/** How many rows each table has, and each of its columns as one hash: what stays the same when nothing is lost. */
export async function fingerprint(db: DataSource): Promise<Record<string, Record<string, string>>> {
  const tables = [...(await columnsByTable(db))].filter(([table]) => table !== 'migration');
  const prints = tables.map(async ([table, columns]) => {
    const hashes = columns.map(
      ({ name }) => `md5(string_agg("${name}"::text, '|' ORDER BY "${name}"::text)) AS "${name}"`,
    );
    const [print] = await db.query<Record<string, string>[]>(
      `SELECT count(*)::text AS "number of rows", ${hashes.join()} FROM "${table}"`,
    );
    return [table, print ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}
