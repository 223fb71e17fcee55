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
import { hasEnded, startServer, stopProcess } from './steps/processes.mjs';
import { endCommands } from './steps/run.mjs';
import { endLeftBehind, forgetRunning, readRunning, writeRunning } from './steps/running.mjs';
import { say, saying } from './steps/say.mjs';

const port = Number(process.env.PORT ?? 3000);
const address = `http://localhost:${port}`;
const local = `http://127.0.0.1:${port}`;

let opening;
let server;
let stopping = false;

/** Stops in the order that loses nothing: first those who write, then the database. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (opening) say('Stopping; the data stay');
  await endCommands();
  if (server) await stopProcess(server);
  // It may still be opening: only then is it known how to close it.
  await opening?.then((database) => database.stop()).catch(() => {});
  forgetRunning();
  if (opening) say('Stopped');
  process.exit(code);
}

async function portIsFree() {
  if (!(port > 0 && port < 65_536))
    throw new Error(`PORT must be a number up to 65535, not "${process.env.PORT}".`);
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

/** The settings of the server: those of this process, and what a start adds to them. */
function serverSettings(databaseUrl) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    ERKEND_DEMO: process.env.ERKEND_DEMO ?? (process.env.DATABASE_URL ? '0' : '1'),
    SESSION_SECRET: process.env.SESSION_SECRET ?? keptSecret('session-secret'),
  };
}

/** Stops everything when the server or the database ends by itself. */
function standBy(database) {
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

async function main() {
  const running = readRunning();
  if (running) throw new Error(`Erkend already runs at ${running.address}; stop that one first.`);
  endLeftBehind(say);
  await claimPort();
  await ensureInstalled();
  if (stopping) return;
  opening = openDatabase(); // while the sources are compared with what was built
  const [database] = await Promise.all([opening, ensureBuilt()]);
  if (stopping) return;

  const env = serverSettings(database.url);
  writeRunning({ address, databaseUrl: database.url });
  await saying('Bringing the database up to date and starting the server', async () => {
    server = startServer(env);
    writeRunning({ address, databaseUrl: database.url, server: server.pid });
    await untilReady();
  });
  announce(env.ERKEND_DEMO === '1');
  standBy(database);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

main().catch(async (error) => {
  if (stopping) return; // Ctrl-C while starting: what it interrupted is no news
  console.error(`\n${error.message}\n`);
  await stop(1);
});
