import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

interface Place {
  id: string;
  meetingAt?: string | null;
  meetingPlace?: string | null;
  placeVersion?: number;
}

let app: TestApp;
let dossier: Dossier;
let round: string;

beforeAll(async () => {
  app = await startTestApp();
  dossier = await walkTo(app, 'scheduled');
  const [row] = await app.db.query<{ id: string }[]>('SELECT round_id AS id FROM submission WHERE id = $1', [
    dossier.id,
  ]);
  round = row?.id ?? '';
  await app.db.query(
    `UPDATE submission SET meeting_on = round.meeting_on FROM round WHERE round.id = round_id AND submission.id = $1`,
    [dossier.id],
  );
});
afterAll(() => app?.close());

const versionNow = async (): Promise<number> => {
  const { body } = await (await app.as('secretary')).get<{ items: Place[] }>('/api/rounds');
  return body.items.find(({ id }) => id === round)?.placeVersion ?? 0;
};

const plan = async (name: CastName, body: object, id = round) =>
  (await app.as(name)).put<{ code?: string; fields?: { path: string }[] }>(`/api/rounds/${id}/meeting`, {
    version: await versionNow(),
    ...body,
  });

/** Lets several writes begin before any of them can end. */
async function whileHeld<T>(writes: () => Promise<T>[]): Promise<T[]> {
  const runner = app.db.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('SELECT 1 FROM round WHERE id = $1 FOR UPDATE', [round]);
    const begun = writes();
    for (let waiting = 0; waiting < begun.length;) {
      const [row] = await app.db.query<[{ waiting: number }]>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waiting = row.waiting;
    }
    await runner.commitTransaction();
    return await Promise.all(begun);
  } finally {
    await runner.release();
  }
}

const placeOf = (row: Place | undefined): unknown => row && [row.meetingAt, row.meetingPlace];

async function toldTo(name: CastName): Promise<Record<'rounds' | 'meetings' | 'dossier', unknown>> {
  const client = await app.as(name);
  const rounds = await client.get<{ items: Place[] }>('/api/rounds');
  const meetings = await client.get<Place[]>('/api/meetings');
  const page = await client.get<Place>(`/api/submissions/${dossier.id}`);
  return {
    rounds: placeOf(rounds.body.items.find(({ id }) => id === round)),
    meetings: placeOf(meetings.body.find(({ id }) => id === round)),
    dossier: page.status === 200 ? placeOf(page.body) : undefined,
  };
}

const there = ['13:30', 'Zaal 2, Utrecht'];
const nothing = [undefined, undefined];

describe('the hour and place of a meeting', () => {
  it('are told to who comes to it, and to nobody else', async () => {
    expect((await plan('secretary', { meetingAt: ' 13:30', meetingPlace: ' Zaal 2, Utrecht ' })).status).toBe(
      204,
    );
    for (const name of ['developer', 'coauthor', 'adviser'] as const)
      expect([name, await toldTo(name)]).toEqual([
        name,
        { rounds: nothing, meetings: undefined, dossier: nothing },
      ]);
    const { body: unknown } = await (await app.as('developer')).get<{ items: Place[] }>('/api/rounds');
    expect(unknown.items.map(({ placeVersion }) => placeVersion)).toEqual(unknown.items.map(() => undefined));
    for (const name of ['editor', 'member1', 'outsider'] as const)
      expect([name, await toldTo(name)]).toEqual([
        name,
        { rounds: nothing, meetings: undefined, dossier: undefined },
      ]);
    for (const name of ['secretary', 'panel1', 'chair'] as const)
      expect([name, await toldTo(name)]).toEqual([name, { rounds: there, meetings: there, dossier: there }]);
  });

  it('are the secretary’s to set', async () => {
    for (const name of ['developer', 'chair', 'panel1', 'adviser', 'admin'] as const)
      expect([name, (await plan(name, { meetingAt: '09:00' })).status]).toEqual([name, 403]);
    expect((await plan('secretary', {}, randomUUID())).status).toBe(404);
  });

  it.each([
    ['meetingAt', '24:00'],
    ['meetingAt', '9:30'],
    ['meetingAt', 'half twee'],
    ['meetingPlace', 'x'.repeat(121)],
    ['meetingPlace', 7],
    ['version', 0],
  ])('are refused when they cannot be: %s %s', async (path, value) => {
    const { status, body } = await plan('secretary', { [path]: value });
    expect([status, body.fields?.[0]?.path]).toEqual([400, path]);
    expect(await toldTo('secretary')).toMatchObject({ rounds: there });
  });

  it('are not lost to who sets them at the same moment, and are told to who comes second', async () => {
    const version = await versionNow();
    const answers = await whileHeld(() => [
      plan('secretary', { meetingAt: '13:30', meetingPlace: 'Online', version }),
      plan('secretary', { meetingAt: '13:30', meetingPlace: 'Zaal 3', version }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const kept = answers[0]?.status === 204 ? 'Online' : 'Zaal 3';
    const now = { meetingAt: '13:30', meetingPlace: kept, placeVersion: version + 1 };
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_conflict',
      current: now,
    });
    const { body: meetings } = await (await app.as('chair')).get<Place[]>('/api/meetings');
    expect(meetings.find(({ id }) => id === round)).toMatchObject(now);
    await plan('secretary', { meetingAt: there[0], meetingPlace: there[1] });
    expect((await plan('secretary', { version: undefined })).body.fields?.[0]?.path).toBe('version');
  });

  it('are not said of a dossier that is dealt with on another day', async () => {
    await app.db.query('UPDATE submission SET meeting_on = meeting_on + 1 WHERE id = $1', [dossier.id]);
    expect(await toldTo('chair')).toMatchObject({ meetings: there, dossier: [null, null] });
    await app.db.query('UPDATE submission SET meeting_on = meeting_on - 1 WHERE id = $1', [dossier.id]);
  });

  it('can be left open again, and stand in the log', async () => {
    expect((await plan('secretary', { meetingAt: '', meetingPlace: null })).status).toBe(204);
    expect(await toldTo('chair')).toMatchObject({ rounds: [null, null], dossier: [null, null] });
    const rows = await app.db.query(
      `SELECT data FROM audit WHERE action = 'plan_meeting' AND object = $1 ORDER BY id`,
      [`round ${round}`],
    );
    expect(rows).toEqual([
      { data: { meetingAt: '13:30', meetingPlace: 'Zaal 2, Utrecht' } },
      { data: { meetingAt: '13:30', meetingPlace: expect.stringMatching(/^(Online|Zaal 3)$/) } },
      { data: { meetingAt: '13:30', meetingPlace: 'Zaal 2, Utrecht' } },
      { data: { meetingAt: null, meetingPlace: null } },
    ]);
  });

  it('can be given with a new round', async () => {
    const [committee] = await app.db.query<{ id: string }[]>('SELECT id FROM committee LIMIT 1');
    const day = '2035-05-01';
    const days = { deliveryOn: day, assessorsKnownOn: day, assessmentsDueOn: day, meetingOn: day };
    const secretary = await app.as('secretary');
    const { status, body } = await secretary.post<{ id: string }>('/api/rounds', {
      name: 'Verre ronde',
      committeeId: committee?.id,
      ...days,
      meetingAt: '10:00',
      meetingPlace: '',
    });
    expect(status).toBe(201);
    const { body: rounds } = await secretary.get<{ items: Place[] }>('/api/rounds');
    expect(placeOf(rounds.items.find(({ id }) => id === body.id))).toEqual(['10:00', null]);
  });
});
