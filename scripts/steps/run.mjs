import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** What runs now, so that a stop can end it too: not every stop is a Ctrl-C that the terminal sends to all. */
const underWay = new Set();

function follow(child) {
  underWay.add(child);
  child.on('close', () => underWay.delete(child));
  return child;
}

/** Asks every command that runs to end, and waits until it has. */
export async function endCommands() {
  await Promise.all(
    [...underWay].map((child) => {
      child.kill('SIGTERM');
      return new Promise((resolve) => child.once('close', resolve));
    }),
  );
}

/**
 * Runs a command to its end without showing its output, which is only wanted when it fails:
 * then the error carries the last part of it.
 */
export function runQuietly(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = follow(spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(output);
      reject(new Error(`${command} ${args.join(' ')} ended with code ${code}\n${output}`));
    });
  });
}

/** Runs a command with its output shown; resolves to its exit code (1 when a signal ended it). */
export function runShown(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = follow(spawn(command, args, { cwd, env, stdio: 'inherit' }));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
