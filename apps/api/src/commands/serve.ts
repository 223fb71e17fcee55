import { flushCompileCache } from 'node:module';
import { migrateCommand } from './migrate.js';

/** Brings the database up to date as `migrate` does, and serves in the same process until a signal ends it. */
export async function serveCommand(args: string[]): Promise<boolean> {
  await migrateCommand(args);
  await import('../main.js');
  flushCompileCache(); // a signal ends the process without
  return new Promise(() => {});
}
