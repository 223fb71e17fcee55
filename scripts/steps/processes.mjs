import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { runShown } from './run.mjs';

const compiled = (name) => path.join(root, 'dist/apps/api/src', `${name}.js`);

/** Runs one command of the compiled command line tool to its end; a failing one throws. */
export async function runCli(args, env) {
  const code = await runShown(pinnedNode(), ['--enable-source-maps', compiled('cli'), ...args], { env });
  if (code !== 0) throw new Error(`The command "${args.join(' ')}" failed (code ${code}); see above.`);
}

/**
 * Starts the web server and the job worker, each in a process group of its own so that Ctrl-C
 * reaches them by `stopProcesses` and in order.
 */
export function startProcesses(env) {
  return ['main', 'worker']
    .filter((name) => existsSync(compiled(name)))
    .map((name) =>
      spawn(pinnedNode(), ['--enable-source-maps', compiled(name)], {
        cwd: root,
        env,
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    );
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Asks each process to end, waits for what it is doing, and insists after ten seconds. */
export async function stopProcesses(children) {
  await Promise.all(
    children.map(async (child) => {
      if (hasEnded(child)) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await gone;
      clearTimeout(insist);
    }),
  );
}
