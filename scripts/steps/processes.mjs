import { spawn } from 'node:child_process';
import path from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { runShown } from './run.mjs';

/** Compiled code is kept between starts: the second one is a good deal quicker for it. */
const withCache = (env) => ({ NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled'), ...env });

const compiled = (name) => path.join(root, 'dist/apps/api/src', `${name}.js`);

/** Runs one command of the compiled command line tool to its end; a failing one throws. */
export async function runCli(args, env) {
  const code = await runShown(pinnedNode(), ['--enable-source-maps', compiled('cli'), ...args], {
    env: withCache(env),
  });
  if (code !== 0) throw new Error(`The command "${args.join(' ')}" failed (code ${code}); see above.`);
}

/**
 * Starts the server, which also handles the jobs, in a process group of its own so that Ctrl-C
 * reaches it by `stopProcess`: before the database.
 */
export function startServer(env) {
  return spawn(pinnedNode(), ['--enable-source-maps', compiled('main')], {
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
