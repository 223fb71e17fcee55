/**
 * `npm start`: from a fresh clone to a running Erkend, and quickly so the next time.
 *
 * PORT (default 3000) is where it listens; DATABASE_URL names a PostgreSQL of your own, which gets
 * no demonstration unless ERKEND_DEMO=1 and which must be empty for that; ERKEND_DATA is where the
 * data lie (default `.data`).
 */
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { dataDir } from './steps/paths.mjs';
import { keptSecret } from './steps/secret.mjs';
import { startPostgres } from './steps/postgres.mjs';
import { hasEnded, runCli, startServer, stopProcess } from './steps/processes.mjs';
import { endLeftBehind, forgetRunning, readRunning, writeRunning } from './steps/running.mjs';
import { say, saying } from './steps/say.mjs';

const port = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${port}`;
const local = `http://127.0.0.1:${port}`;

let database;
let server;
let stopping = false;

/** Stops in the order that loses nothing: first those who write, then the database. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  say('Stopping; the data stay');
  if (server) await stopProcess(server);
  await database?.stop();
  forgetRunning();
  say('Stopped');
  process.exit(code);
}

async function portIsFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Waits until the port is free: a server that was just told to stop may take a moment. */
async function claimPort() {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await portIsFree()) return;
    await pause(250);
  }
  throw new Error(`Port ${port} is taken by another program. Choose another: PORT=3001 npm start`);
}

async function openDatabase() {
  if (process.env.DATABASE_URL) {
    say('Using the database of DATABASE_URL');
    return { url: process.env.DATABASE_URL, stop: async () => {}, ended: new Promise(() => {}) };
  }
  return saying('Starting PostgreSQL', () => startPostgres({ dataDir, say }));
}

/** Answers once the site is ready, or throws when the server ended before it was. */
async function untilReady() {
  for (;;) {
    if (hasEnded(server)) throw new Error('The server ended while starting; see above.');
    const ready = await fetch(`${local}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
}

function announce(demo) {
  say(`Erkend is ready at ${address}`);
  console.log(`
            catalogue  ${address}/
            workspace  ${address}/admin
            API        ${address}/api        (description: ${address}/api/openapi.json)
            health     ${address}/healthz    ${address}/readyz
${demo ? '\n            Demonstration with invented data: sign in with one click at /admin.\n' : ''}
            Ctrl-C stops everything and keeps the data.
`);
}

async function main() {
  const running = readRunning();
  if (running) throw new Error(`Erkend already runs at ${running.address}; stop that one first.`);
  await ensureInstalled();
  await ensureBuilt();
  endLeftBehind(say);
  await claimPort();

  database = await openDatabase();
  const demo = process.env.ERKEND_DEMO ?? (process.env.DATABASE_URL ? '0' : '1');
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    PORT: String(port),
    ERKEND_DEMO: demo,
    SESSION_SECRET: process.env.SESSION_SECRET ?? keptSecret('session-secret'),
  };
  writeRunning({ address, databaseUrl: database.url });
  await saying('Bringing the database up to date', () =>
    runCli(demo === '1' ? ['migrate', '--demo'] : ['migrate'], env),
  );

  say('Starting the server');
  server = startServer(env);
  writeRunning({ address, databaseUrl: database.url, server: server.pid });
  await untilReady();
  announce(demo === '1');

  server.on('exit', (code) => {
    if (stopping) return;
    say(`The server ended unexpectedly (code ${code})`);
    void stop(1);
  });
  void database.ended.then(() => {
    if (stopping) return;
    say('The database ended unexpectedly');
    void stop(1);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

main().catch(async (error) => {
  if (stopping) return; // Ctrl-C while starting: what it interrupted is no news
  console.error(`\n${error.message}\n`);
  await stop(1);
});
