import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';
import { commandLine, isAlive } from './postgres.mjs';

/**
 * A note of what runs now, so that a second `npm start` does not collide with the first, and so
 * that `npm run cli` finds the database that `npm start` has open.
 */
const file = path.join(dataDir, 'running.json');

const ours = (pid, word) => isAlive(pid) && commandLine(pid).includes(word);

/** The note of an `npm start` that is alive now, or undefined. */
export function readRunning() {
  if (!existsSync(file)) return undefined;
  const note = JSON.parse(readFileSync(file, 'utf8'));
  return ours(note.pid, 'start.mjs') ? note : undefined;
}

/** Ends the server that an `npm start` which was killed left behind; it would keep the port. */
export function endLeftBehind(say) {
  if (!existsSync(file)) return;
  const { server } = JSON.parse(readFileSync(file, 'utf8'));
  if (server && ours(server, 'dist/apps/api/src')) {
    say('Stopping a server that an earlier start left behind');
    process.kill(server, 'SIGTERM');
  }
  rmSync(file, { force: true });
}

export function writeRunning(note) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...note }), { mode: 0o600 });
}

/** Takes the note away; that of another `npm start` stays. */
export function forgetRunning() {
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).pid === process.pid) rmSync(file);
}
