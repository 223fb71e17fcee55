/**
 * How much the whole application costs on top of the same SQL through a bare node:http server, at
 * two sizes. Traffic goes to 127.0.0.1 only and every run is bounded in time and connections.
 *
 * Both servers at both sizes run side by side and are asked in turns of a second, so that whatever
 * else the machine does meets all four alike; each figure is the median of its turns. Fails when an
 * answer comes at less than half of the bare server's rate, or the larger size is more than 1.5
 * times slower. BENCH_SECONDS (default 5) is the number of turns.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../scripts/steps/postgres.mjs';
import { measure, show } from './measure.mjs';
import { openSize } from './opened.mjs';
import { targets } from './targets.mjs';

const sizes = [1_000, 100_000];

const dataDir = mkdtempSync(path.join(tmpdir(), 'erkend-bench-'));
chmodSync(dataDir, 0o711); // root's PostgreSQL runs as another account, which must get through
const postgres = await startPostgres({ dataDir, say: () => {}, settings: { shared_buffers: '512MB' } });
const admin = new pg.Client({ connectionString: postgres.url });
await admin.connect();
admin.connectionString = postgres.url;
const opened = [];
let passed = true;
try {
  for (const count of sizes) {
    console.log(`Filling a database with ${count.toLocaleString('en')} submissions`);
    opened.push(await openSize(admin, dataDir, count));
  }
  console.log(`\nAt ${sizes.map((count) => count.toLocaleString('en')).join(' and at ')} submissions`);
  for (const target of targets) passed = show(target, await measure(target, opened), opened) && passed;
} finally {
  await pause(1000); // answers of the last turn may still be on their way
  await Promise.all(opened.flatMap(({ ours, bare }) => [ours.stop(), bare.stop()]));
  await admin.end();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(passed ? 0 : 1);
