/**
 * `npm test`: every test, then `N passed, N failed` alone on the last line. What is given behind
 * `npm test --` goes to Jest (a path, `-t name`).
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { pinnedNode, root } from './steps/paths.mjs';
import { endDatabaseIn } from './steps/postgres.mjs';
import { runWithin } from './steps/run-within.mjs';

const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/** Counts as failed also what Jest counts apart: a file that could not even be loaded. */
function closingLine(result) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return `${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Far more than all tests need: what is not done by then hangs. */
const minutes = Number(process.env.ERKEND_TEST_MINUTES ?? 45);

/** The test files that Jest was at, as its reporter noted them. */
function stillRunning(note) {
  const files = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : [];
  return files.length > 0 ? files.map((file) => path.relative(root, file)).join(', ') : 'no test file';
}

/** Runs Jest, with its database in `scratch`; a run that hangs is ended, and fails naming what it hung in. */
async function runJest(scratch, results) {
  const note = path.join(scratch, 'running.json');
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--reporters=default',
    `--reporters=${path.join(root, 'test/support/running-reporter.mjs')}`,
    '--json', // behind the reporters: they take what follows them, up to the next option
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ];
  const env = { ...process.env, NODE_ENV: 'test', ERKEND_TEST_SCRATCH: scratch, ERKEND_TEST_RUNNING: note };
  const code = await runWithin(minutes * 60_000, pinnedNode(), args, { env });
  if (code === undefined) {
    endDatabaseIn(scratch);
    throw new Error(`\nStill running after ${minutes} minutes, so ended: ${stillRunning(note)}`);
  }
  return code;
}

async function main() {
  await ensureInstalled();
  await ensureBuilt(); // some tests start the compiled programs, as `npm start` does
  const scratch = mkdtempSync(path.join(tmpdir(), 'erkend-test-'));
  chmodSync(scratch, 0o711); // root's PostgreSQL runs as another account, which must get through
  const results = path.join(scratch, 'results.json');
  try {
    const code = await runJest(scratch, results);
    if (!existsSync(results)) throw new Error('Jest ended without a result.');
    const result = JSON.parse(readFileSync(results, 'utf8'));
    console.log(`\n${closingLine(result)}`);
    return code === 0 && !result.success ? 1 : code;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message);
    console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
  },
);
