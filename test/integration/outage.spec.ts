import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { cast } from '../support/cast.js';
import type { Browserless } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';

/** Stands between the system and its database and can be pulled out. */
class Cable {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  async plugIn(): Promise<void> {
    this.server = createServer((client) => {
      const upstream = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [client, upstream]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.sockets.delete(socket));
      }
      client.pipe(upstream).pipe(client);
    });
    const server = this.server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  async pullOut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

/** Dossiers that are handed in, four at a time, before, during and after the outage. */
const count = 12;
const lanes = 4;
const awayFor = 30_000;

/** What may be framed while the database is away: a card says so in its frame, a page nowhere else. */
const framesMeanwhile = [
  ['/interventies/stoel-9ee337eb/kaart', 503, 'frame-ancestors *', null],
  ['/themas/loneliness/kaart', 503, 'frame-ancestors *', null],
  ['/opnemen', 503, "frame-ancestors 'none'", 'SAMEORIGIN'],
  ['/', 503, "frame-ancestors 'none'", 'SAMEORIGIN'],
];

const framesOf = (client: Browserless): Promise<unknown[]> =>
  Promise.all(
    framesMeanwhile.map(async ([path]) => {
      const { status, headers, body } = await client.get<string>(String(path));
      expect(body).toContain('De databank is even niet bereikbaar');
      const [ancestors] = /frame-ancestors [^;]+/.exec(headers.get('content-security-policy') ?? '') ?? [];
      return [path, status, ancestors, headers.get('x-frame-options')];
    }),
  );

describe('the database going away for thirty seconds and coming back', () => {
  let database: TestDatabase;
  let cable: Cable;
  let app: TestApp;
  /** What every attempt to hand in was answered, by dossier. */
  const answers = new Map<string, number[]>();
  const lastTold = (status: number): number =>
    [...answers.values()].filter((all) => all.at(-1) === status).length;
  const handedIn = (): number => lastTold(200);

  beforeAll(async () => {
    database = await createTestDatabase(cast);
    const url = new URL(database.url);
    cable = new Cable(new URL(database.url));
    await cable.plugIn();
    url.port = String(cable.port);
    app = await startTestApp({ on: { url: url.toString(), drop: () => database.drop() } });
  });
  afterAll(async () => {
    await app.close();
    await cable.pullOut();
  });

  /** As a screen does: asks the same command until it is answered. */
  async function insist({ id }: Dossier): Promise<void> {
    const developer = await app.as('developer');
    const command = { version: 1, commandId: randomUUID() };
    const statuses: number[] = [];
    answers.set(id, statuses);
    while (statuses.at(-1) !== 200) {
      if (statuses.length > 0) await pause(500);
      statuses.push((await developer.act(id, 'submit', command)).status);
    }
  }

  it('ends a list whose page and total are both on their way with 503, and nothing else with it', async () => {
    const developer = await app.as('developer');
    const hand = new pg.Client({ connectionString: database.url });
    await hand.connect();
    await hand.query('BEGIN; LOCK TABLE submission');
    const asked = developer.get('/api/submissions');
    const waiting = `FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
      WHERE l.relation = 'submission'::regclass AND NOT l.granted`;
    while ((await hand.query(`SELECT 1 ${waiting}`)).rowCount !== 2) await pause(5);
    // Were one of the two left to fail with nobody to hear it, this test would fail by that, as a server would end.
    await hand.query(`SELECT pg_terminate_backend(l.pid) ${waiting}`);
    expect((await asked).status).toBe(503);
    await hand.end();
    expect((await developer.get('/api/submissions')).status).toBe(200);
  }, 20_000);

  it('answers 503 meanwhile, and no act is lost or done twice, without a restart', async () => {
    const dossiers: Dossier[] = [];
    for (let index = 0; index < count; index += 1)
      dossiers.push(await Dossier.start(app, 'well_described', `Storing ${index}`));
    const waiting = [...dossiers];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await insist(next);
    };
    const work = Promise.all(Array.from({ length: lanes }, lane));
    work.catch(() => {}); // heard of below, or it ends for the reason for which this fails before
    while (handedIn() < lanes) await pause(1);

    await cable.pullOut();
    const since = Date.now();
    // What was done just before the cut is still being told.
    while (lastTold(503) < Math.min(lanes, count - handedIn())) await pause(5);
    const before = handedIn();
    const developer = await app.as('developer');
    while (Date.now() - since < awayFor) {
      const asked = ['/readyz', '/api/submissions', '/', '/healthz'].map((path) => developer.get(path));
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([503, 503, 503, 200]);
      await pause(2000);
    }
    expect(handedIn()).toBe(before);
    expect(await framesOf(developer)).toEqual(framesMeanwhile);
    await cable.plugIn();
    await work;

    // Nothing but "not now" and, once, "done".
    expect(new Set([...answers.values()].flat())).toEqual(new Set([200, 503]));
    const rows = await app.db.query<{ state: string; version: number; times: number }[]>(
      `SELECT s.state, s.version, (SELECT count(*)::int FROM history h WHERE h.submission_id = s.id AND h.kind = 'submit') AS times
       FROM submission s`,
    );
    expect(rows).toEqual(dossiers.map(() => ({ state: 'submitted', version: 2, times: 1 })));
    expect(await examine(app.db)).toEqual([]);
  }, 180_000);

  it('tells people of it afterwards, each once', async () => {
    await mailIsOut(app);
    const [mail] = await app.db.query<{ sent: number; dossiers: number }[]>(
      `SELECT count(*)::int AS sent, count(DISTINCT h.submission_id)::int AS dossiers
       FROM mail m JOIN history h ON h.id = m.history_id WHERE h.kind = 'submit' AND m.person_id = $1`,
      [app.ids.secretary],
    );
    expect(mail).toEqual({ sent: count, dossiers: count });
  }, 240_000);
});
