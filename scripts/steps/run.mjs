import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command to its end without showing its output, which is only wanted when it fails:
 * then the error carries the last part of it.
 */
export function runQuietly(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
