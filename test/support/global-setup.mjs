import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../scripts/steps/postgres.mjs';

/** One throw-away server for the whole run; each test file takes a database of its own from a template. */
export default async function globalSetup() {
  if (process.env.TEST_POSTGRES_URL) return;
  const dataDir = mkdtempSync(path.join(process.env.ERKEND_TEST_SCRATCH ?? tmpdir(), 'erkend-postgres-'));
  chmodSync(dataDir, 0o711); // root's PostgreSQL runs as another account, which must get through
  const database = await startPostgres({
    dataDir,
    say: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  process.env.TEST_POSTGRES_URL = database.url;
  globalThis.__erkendPostgres = { database, dataDir };
}
