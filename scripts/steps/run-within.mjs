import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command with its output shown, for so many milliseconds at most; then it is ended with everything it started.
 * Resolves to its exit code (1 when a signal ended it), or to undefined when its time was up. What stops this process
 * stops the command.
 */
export function runWithin(milliseconds, command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const signalAll = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It ended just now.
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signalAll(signal));
    let timeIsUp = false;
    const limit = setTimeout(() => {
      timeIsUp = true;
      signalAll('SIGKILL');
    }, milliseconds);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(timeIsUp ? undefined : (code ?? 1));
    });
  });
}
