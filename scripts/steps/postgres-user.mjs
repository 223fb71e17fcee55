import { execFileSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { userInfo } from 'node:os';

const idsOf = (name) => ({
  uid: Number(execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
  gid: Number(execFileSync('id', ['-g', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
});

/**
 * PostgreSQL refuses to run as root. For root this answers the account to run it under, made when
 * the machine has none; for anybody else nothing, since they run it as themselves.
 */
export function postgresAccount() {
  if (userInfo().uid !== 0) return undefined;
  try {
    return idsOf('postgres');
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return idsOf('postgres');
  }
}

/** True when every folder on the way lets others through, as /root does not. */
function othersCanReach(place) {
  for (let folder = place; ; folder = path.dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** A folder of its own outside root's home; the name is random, so that clones do not meet. */
function refuge() {
  mkdirSync('/var/lib', { recursive: true });
  const folder = mkdtempSync('/var/lib/erkend-');
  execFileSync('chmod', ['755', folder]);
  return folder;
}

/**
 * Makes the database's folder, owned by the account. When the project lies where that account may
 * not come (a clone in /root), the data lie in /var/lib and `wanted` is a link to them.
 */
export function ownedDataFolder(wanted, account) {
  if (!existsSync(wanted)) {
    mkdirSync(path.dirname(wanted), { recursive: true });
    if (account && !othersCanReach(path.dirname(wanted))) symlinkSync(mkdataFolder(refuge()), wanted);
    else mkdirSync(wanted, { mode: 0o700 });
  }
  const real = realpathSync(wanted);
  if (account) chownSync(real, account.uid, account.gid);
  return real;
}

function mkdataFolder(parent) {
  const folder = path.join(parent, 'postgres');
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** The folder with PostgreSQL's programs, copied beside the data when the account cannot reach it. */
export function reachableBinaries(native, dataFolder, account) {
  if (!account || othersCanReach(native)) return native;
  const copy = path.join(path.dirname(dataFolder), 'native');
  if (!existsSync(path.join(copy, 'bin/postgres')) || lstatSync(copy).mtimeMs < statSync(native).mtimeMs) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
  }
  return copy;
}
