/**
 * `npm run cli -- <command>`: the compiled command line tool, with a database under it: that of
 * DATABASE_URL, else the one a running `npm start` has open, else the embedded one, for the time
 * the command takes.
 */
import path from 'node:path';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { dataDir, pinnedNode, root } from './steps/paths.mjs';
import { startPostgres } from './steps/postgres.mjs';
import { runShown } from './steps/run.mjs';
import { readRunning } from './steps/running.mjs';
import { say } from './steps/say.mjs';

const program = path.join(root, 'dist/apps/api/src/cli.js');

async function withDatabase(work) {
  const url = process.env.DATABASE_URL ?? readRunning()?.databaseUrl;
  if (url) return work(url);
  const database = await startPostgres({ dataDir, say });
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}

// The command gets Ctrl-C itself, from the terminal; this process stays to stop the database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

try {
  await ensureInstalled();
  await ensureBuilt();
  process.exitCode = await withDatabase((url) =>
    runShown(pinnedNode(), ['--enable-source-maps', program, ...process.argv.slice(2)], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...process.env, DATABASE_URL: url },
    }),
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
