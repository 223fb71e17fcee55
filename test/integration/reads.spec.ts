import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databaseOptions, Reads } from '#platform';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const byKey = 'SELECT name FROM organisation WHERE name = $1';

describe('reading statements', () => {
  let database: TestDatabase;
  let db: DataSource;
  let reads: Reads;
  beforeAll(async () => {
    database = await createTestDatabase();
    const oneConnection = Object.assign(databaseOptions(database.url), { poolSize: 1, logging: false });
    db = await new DataSource(oneConnection).initialize();
    reads = new Reads(db);
    await db.query(
      `INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), 'Een'), (gen_random_uuid(), 'Twee')`,
    );
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  const planned = async (): Promise<string[]> => {
    const rows = await db.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements');
    return rows.map(({ statement }) => statement);
  };

  it('by a key are planned once for a connection, and answer for each value', async () => {
    expect(await reads.askByKey(byKey, ['Een'])).toEqual([{ name: 'Een' }]);
    expect(await reads.askByKey(byKey, ['Twee'])).toEqual([{ name: 'Twee' }]);
    expect(await planned()).toEqual([byKey]);
  });

  it('by anything else are planned for the values at hand', async () => {
    expect(await reads.ask('SELECT name FROM organisation WHERE name LIKE $1', ['T%'])).toEqual([
      { name: 'Twee' },
    ]);
    expect(await planned()).toEqual([byKey]);
  });

  it('that are wrong say so', async () => {
    await expect(reads.ask('SELECT nothing FROM nowhere')).rejects.toThrow(/nowhere/);
  });
});
