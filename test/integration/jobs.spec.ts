import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';

interface Row {
  readonly data: { historyIds: string[] };
  readonly state: string;
  readonly startedOn: string | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const rows = (): Promise<Row[]> =>
  app.db.query(
    `SELECT data, state, started_on::text AS "startedOn" FROM pgboss.job WHERE name = 'notify' ORDER BY created_on`,
  );

/** Enqueues jobs in one transaction, and waits until each of them was tried. */
async function triedOnce(histories: readonly string[][]): Promise<Row[]> {
  await app.db.transaction(async (em) => {
    for (const historyIds of histories) await app.app.get(Jobs).enqueue(em, 'notify', { historyIds });
  });
  for (;;) {
    const all = await rows();
    if (all.every(({ state }) => ['completed', 'retry', 'failed'].includes(state))) return all;
    await pause(50);
  }
}

describe('jobs that wait', () => {
  it('are there with the act that asked for them, and gone when it is rolled back', async () => {
    const before = (await rows()).length;
    const undone = app.db.transaction(async (em) => {
      await app.app.get(Jobs).enqueue(em, 'notify', { historyIds: [] });
      expect(await rows()).toHaveLength(before); // nobody else sees it yet
      throw new Error('Undone');
    });
    await expect(undone).rejects.toThrow('Undone');
    expect(await rows()).toHaveLength(before);
  });

  it('are refused when nobody would take them', async () => {
    const asked = app.app.get(Jobs).enqueue(app.db.manager, 'unknown', {});
    await expect(asked).rejects.toThrow('Nobody handles jobs named unknown.');
  });

  it('are taken together, and one that fails is tried again without the others', async () => {
    const tried = await triedOnce([[], ['no id at all'], [], [], []]);
    expect(new Set(tried.map(({ startedOn }) => startedOn)).size).toBe(1);
    const failed = tried.filter(({ state }) => state !== 'completed');
    expect(failed.map(({ data, state }) => [data.historyIds, state])).toEqual([[['no id at all'], 'retry']]);
  }, 60_000);

  it('are taken again when the process that took them is gone', async () => {
    await app.db.transaction(async (em) => {
      await app.app.get(Jobs).enqueue(em, 'notify', { historyIds: [] });
      await em.query(
        `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '25 s', heartbeat_on = now() - interval '25 s'
         WHERE name = 'notify' AND state = 'created'`,
      );
    });
    // Within a minute, and a busy machine may take its time; without the heartbeat it is a quarter of an hour.
    while ((await rows()).at(-1)?.state !== 'completed') await pause(250);
  }, 240_000);
});

describe('jobs that run by themselves', () => {
  it('stand in the schedule, and are taken again when their process is gone', async () => {
    const scheduled = await app.db.query(
      `SELECT name, cron, options -> 'heartbeatSeconds' AS heartbeat FROM pgboss.schedule ORDER BY name`,
    );
    expect(scheduled).toEqual([
      { name: 'planned_releases', cron: '* * * * *', heartbeat: 20 },
      { name: 'validity', cron: '15 1 * * *', heartbeat: 20 },
    ]);
  });
});
