import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { machinePath, root } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { saying } from './say.mjs';

const lockfile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules/.package-lock.json');
const stamp = path.join(root, 'node_modules/.erkend-installed');

const lockHash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex');

/** True when node_modules holds what package-lock.json says. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash();
  // Installed by hand with npm: trust it unless the lockfile changed afterwards.
  return statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

/** Installs the dependencies when they are missing or not those of the lockfile. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await saying('Installing packages (once; takes a minute or so)', () =>
    runQuietly('npm', ['ci', '--no-fund', '--no-audit', '--prefer-offline', '--loglevel=error'], {
      env: { ...process.env, PATH: machinePath() },
    }),
  );
  writeFileSync(stamp, lockHash());
}
