/**
 * `npm test`: every test, then `N passed, N failed` alone on the last line. What is given behind
 * `npm test --` goes to Jest (a path, `-t name`).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { pinnedNode, root } from './steps/paths.mjs';
import { runShown } from './steps/run.mjs';

const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/** Counts as failed also what Jest counts apart: a file that could not even be loaded. */
function closingLine(result) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return `${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main() {
  await ensureInstalled();
  await ensureBuilt(); // some tests start the compiled programs, as `npm start` does
  const scratch = mkdtempSync(path.join(tmpdir(), 'erkend-test-'));
  const results = path.join(scratch, 'results.json');
  try {
    const code = await runShown(
      pinnedNode(),
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        jest,
        '--json',
        `--outputFile=${results}`,
        ...process.argv.slice(2),
      ],
      { env: { ...process.env, NODE_ENV: 'test' } },
    );
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
