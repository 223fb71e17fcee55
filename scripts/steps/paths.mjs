import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the command was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything lives that must outlast a restart: ERKEND_DATA, or the git-ignored `.data`. */
export const dataDir = path.resolve(root, process.env.ERKEND_DATA ?? '.data');

/**
 * The Node the project is pinned to (the npm dependency `node`), so that a machine's older Node
 * only has to get as far as installing it.
 */
export function pinnedNode() {
  const pinned = path.join(root, 'node_modules/node/bin/node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** PATH without the project's own binaries: for `npm ci`, which deletes them while it runs. */
export function machinePath() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(path.delimiter);
}
