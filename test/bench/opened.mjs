import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../dist/libs/platform/src/index.js';
import { fill } from '../support/fill/fill.mjs';
import { openApplication, signIn } from './capture.mjs';
import { startServer } from './servers.mjs';
import { targets } from './targets.mjs';

const main = path.resolve(import.meta.dirname, '../../dist/apps/api/src/main.js');
const bareServer = path.join(import.meta.dirname, 'bare-server.mjs');

async function fillDatabase(url, count, people) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await fill(client, { count, people });
  await client.end();
}

/** The statements and bytes of every target, and whom to ask as. */
async function captureTargets(application) {
  const routes = {};
  const headers = {};
  for (const { name, path: address, as } of targets) {
    headers[name] = as ? { cookie: await signIn(application.url, `${as}@bench.example`) } : {};
    routes[bareAddress(name)] = await application.capture(application.url + address, headers[name]);
  }
  return { routes, headers };
}

/** Where the bare server answers a target; two may have the same address in ours, asked by others. */
export const bareAddress = (name) => `/${encodeURIComponent(name)}`;

/** A filled database of this size with both servers on it. */
export async function openSize(server, folder, count) {
  const database = `bench_${count}`;
  await server.query(`CREATE DATABASE ${database}`);
  const url = new URL(server.connectionString);
  url.pathname = `/${database}`;
  const env = {
    DATABASE_URL: url.href,
    SESSION_SECRET: 'bench',
    NODE_ENV: 'production',
    ERKEND_DEMO: '0',
    ERKEND_WORKER: 'separate',
  };
  await migrate(url.href);
  const application = await openApplication(env);
  await fillDatabase(url.href, count, await application.addPeople());
  return startBoth(application, { env, count, file: path.join(folder, `${database}.json`) });
}

/** Learns what each target costs from the application, closes it, and starts it anew beside the bare server. */
export async function startBoth(application, { env, count, file }) {
  const { routes, headers } = await captureTargets(application);
  await application.close();
  writeFileSync(file, JSON.stringify(routes));
  const ours = await startServer(main, env);
  const bare = await startServer(bareServer, { ...env, BARE_ROUTES: file });
  return { count, routes, headers, ours, bare };
}
