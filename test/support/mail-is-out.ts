import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from './app.js';

/** Waits until everybody was told what happened until now: mail goes out by jobs of its own time. */
export async function mailIsOut({ db }: TestApp): Promise<void> {
  for (let attempt = 0; attempt < 1800; attempt += 1) {
    const [row] = await db.query<{ waiting: number }[]>(
      `SELECT count(*)::int AS waiting FROM pgboss.job WHERE name = 'notify' AND state IN ('created', 'active', 'retry')`,
    );
    if (row?.waiting === 0) return;
    await pause(100);
  }
  throw new Error('The mail did not go out within three minutes.');
}
