/**
 * How much the whole application costs on top of the same SQL through a bare node:http server, at
 * two sizes. Traffic goes to 127.0.0.1 only and every run is bounded in time and connections.
 *
 * Fails when an answer comes at less than half of the bare server's rate, or the larger size is
 * more than 1.5 times slower. BENCH_SECONDS (default 5) is the length of one measurement.
 */
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { migrate } from '../../dist/libs/platform/src/index.js';
import { startPostgres } from '../../scripts/steps/postgres.mjs';
import { openApplication, signIn } from './capture.mjs';
import { fill } from './fill.mjs';

const sizes = [1_000, 100_000];
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const targets = [
  { name: 'work queue, secretary', path: '/api/submissions?limit=25', as: 'secretary' },
  { name: 'work queue, assessor', path: '/api/submissions?limit=25', as: 'member' },
  { name: 'catalogue list', path: '/?q=eenzaamheid' },
  { name: 'public page', path: '/interventies/bench-400' },
];
const root = path.resolve(import.meta.dirname, '../..');

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startProcess(file, env) {
  const port = await freePort();
  const child = fork(file, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, stop: () => child.kill('SIGTERM') };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${file} does not answer`);
}

/** Requests per second; the first second warms up and does not count. */
async function rate(url, headers) {
  await autocannon({ url, headers, connections: 10, duration: 1 });
  const result = await autocannon({ url, headers, connections: 10, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return result.requests.average;
}

/** Both servers on a database of this size; answers requests per second by target. */
async function measure(server, count) {
  const database = `bench_${count}`;
  await server.query(`CREATE DATABASE ${database}`);
  const url = new URL(server.connectionString);
  url.pathname = `/${database}`;
  const env = { DATABASE_URL: url.href, SESSION_SECRET: 'bench', NODE_ENV: 'production', ERKEND_DEMO: '0' };
  await migrate(url.href);

  const application = await openApplication({ ...env, ERKEND_WORKER: 'separate' });
  const people = await application.addPeople();
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await fill(client, { count, people });
  await client.end();

  const cookies = {};
  for (const name of ['secretary', 'member'])
    cookies[name] = await signIn(application.url, `${name}@bench.example`);
  const headersOf = (target) => (target.as ? { cookie: cookies[target.as] } : {});
  const captured = [];
  for (const target of targets)
    captured.push(await application.capture(application.url + target.path, headersOf(target)));
  await application.close();

  const ours = await startProcess(path.join(root, 'dist/apps/api/src/main.js'), env);
  const results = {};
  for (const [index, target] of targets.entries()) {
    const bare = await startProcess(path.join(import.meta.dirname, 'bare-server.mjs'), {
      DATABASE_URL: url.href,
      BARE_ROUTES: JSON.stringify({ [target.path]: captured[index] }),
    });
    results[target.name] = {
      statements: captured[index].statements.length,
      bare: await rate(bare.url + target.path, {}),
      ours: await rate(ours.url + target.path, headersOf(target)),
    };
    bare.stop();
  }
  ours.stop();
  return results;
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'erkend-bench-'));
chmodSync(dataDir, 0o711); // root's PostgreSQL runs as another account, which must get through
const postgres = await startPostgres({ dataDir, say: () => {}, settings: { shared_buffers: '512MB' } });
const admin = new pg.Client({ connectionString: postgres.url });
await admin.connect();
admin.connectionString = postgres.url;
let failed = false;
try {
  const bySize = [];
  for (const count of sizes) {
    console.log(`\n${count.toLocaleString('en')} submissions`);
    const results = await measure(admin, count);
    bySize.push(results);
    for (const [name, { statements, bare, ours }] of Object.entries(results)) {
      const share = ours / bare;
      if (share < 0.5) failed = true;
      console.log(
        `  ${name.padEnd(24)} bare ${bare.toFixed(0).padStart(6)}/s   ours ${ours.toFixed(0).padStart(6)}/s   share ${share.toFixed(2)} ${share < 0.5 ? 'BELOW 0.5' : ''}   (${statements} statements)`,
      );
    }
  }
  console.log('\nSlower at the larger size by');
  for (const { name } of targets) {
    const factor = bySize[0][name].ours / bySize[1][name].ours;
    if (factor > 1.5) failed = true;
    console.log(`  ${name.padEnd(24)} ${factor.toFixed(2)} ${factor > 1.5 ? 'ABOVE 1.5' : ''}`);
  }
} finally {
  await admin.end();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
