import pg from 'pg';

/** The database is not one that this may be done to. */
export class RefusedError extends Error {}

/** Opens one connection for `work` and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The demonstration, with its one-click sign-in, never goes beside people who are real.
 * @throws RefusedError when the database holds anybody who is not invented.
 */
export async function refuseBesideRealPeople(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM person WHERE NOT demo LIMIT 1');
  if (rowCount) {
    throw new RefusedError('This database holds people who are not invented: no demonstration beside them.');
  }
}
