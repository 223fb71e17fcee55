import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuseBesideRealPeople, RefusedError, withClient } from '../../apps/api/src/demo-guard.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const personQuery = `INSERT INTO person (id, email, name, password_hash, demo, created_at)
  VALUES (gen_random_uuid(), $1, 'Iemand', '-', $2, now())`;

describe('the demonstration', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('starts on an empty database and beside invented people, never beside a real one', async () => {
    await withClient(database.url, async (client) => {
      await expect(refuseBesideRealPeople(client)).resolves.toBeUndefined();
      await client.query(personQuery, ['invented@demo.example', true]);
      await expect(refuseBesideRealPeople(client)).resolves.toBeUndefined();
      await client.query(personQuery, ['someone@real.example', false]);
      await expect(refuseBesideRealPeople(client)).rejects.toThrow(RefusedError);
    });
  });
});
