import { spawn } from 'node:child_process';
import path from 'node:path';
import { pinnedNode, root } from './paths.mjs';

/** Compiled code is kept between starts: the second one is a good deal quicker for it. */
const withCache = (env) => ({ NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled'), ...env });

/**
 * Brings the database up to date and starts the server, which also handles the jobs: one process, because reading the
 * code is most of what a start costs. In a process group of its own, so that Ctrl-C reaches it by `stopProcess`:
 * before the database.
 */
export function startServer(env) {
  const demo = env.ERKEND_DEMO === '1' ? ['--demo'] : [];
  const program = path.join(root, 'dist/apps/api/src/cli.js');
  return spawn(pinnedNode(), ['--enable-source-maps', program, 'serve', ...demo], {
    cwd: root,
    env: withCache(env),
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** True when a process has ended, by itself or by a signal. */
export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Asks a process to end, waits for what it is doing, and insists after ten seconds. */
export async function stopProcess(child) {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(insist);
}
