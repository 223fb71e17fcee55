import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { criteriaFor, questionsOf, states, themes, worksheetForm } from '#domain';
import { doctorReport, examine } from '../../apps/api/src/doctor/index.js';
import { describeApi } from '../../apps/api/src/openapi.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { castNames } from '../support/cast.js';
import type { Browserless } from '../support/client.js';
import { type GeneratedRequest, type Known, RequestGenerator, seeded } from '../support/requests.js';
import { walkTo } from '../support/walk.js';

const requests = Number(process.env.FUZZ_REQUESTS ?? 5000);
const atOnce = 6;
const seed = Number(process.env.FUZZ_SEED ?? 20_260_601);

/** Signing in is limited and signing out would end the fuzz; sessions have tests of their own. */
const skipped = ['POST /api/session', 'DELETE /api/session'];

/** Rows that may only change together with a history row, in the same transaction. */
const tracked = [
  'submission',
  'revision',
  'feedback_round',
  'assignment',
  'interest',
  'developer_question',
  'attendance',
  'ballot',
  'vote',
  'advice',
  'decision',
  'objection',
  'recognition',
];

interface Refused {
  request: GeneratedRequest;
  by: string;
  status: number;
  answer: string;
}

describe(`${requests} requests made from the API's own description, over all roles`, () => {
  let app: TestApp;
  const faults: Refused[] = [];
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    app = await startTestApp();
    for (const state of states) await walkTo(app, state);
    await watchRows();
    const generator = new RequestGenerator(describeApi(app.app), await known(), seeded(seed), skipped);
    expect(generator.size).toBeGreaterThan(60);
    await Promise.all(Array.from({ length: atOnce }, (_, lane) => fuzz(generator, lane)));
  }, 600_000);

  afterAll(() => app.close());

  /** Notes for each transaction which of the tracked tables it changed, and whether it wrote history. */
  async function watchRows(): Promise<void> {
    await app.db.query('CREATE TABLE touched (transaction bigint, name text)');
    await app.db.query(`CREATE FUNCTION note_touched() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO touched VALUES (txid_current(), TG_TABLE_NAME); RETURN NULL; END $$`);
    for (const table of [...tracked, 'history']) {
      await app.db.query(`CREATE TRIGGER note_touched AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION note_touched()`);
    }
  }

  async function known(): Promise<Known> {
    const ids = async (table: string): Promise<unknown[]> =>
      (await app.db.query<{ id: string }[]>(`SELECT id FROM ${table} LIMIT 50`)).map(({ id }) => id);
    const submissions = await ids('submission');
    const people = await ids('person');
    return {
      id: submissions,
      submissions,
      people,
      recognitions: await ids('recognition'),
      personId: people,
      adviserId: [app.ids.adviser],
      presentId: people,
      roundId: await ids('round'),
      committeeId: await ids('committee'),
      attachmentId: await ids('attachment'),
      remarkId: await ids('remark'),
      number: [1, 2, 3],
      version: Array.from({ length: 40 }, (_, index) => index + 1),
      questionId: questionsOf(worksheetForm('2015')).map(({ id }) => id),
      criterionId: criteriaFor('2015-2018', 'well_described').map(({ id }) => id),
      theme: themes.map(({ id }) => id),
      state: states,
      limit: [1, 25, 1000],
    };
  }

  async function fuzz(generator: RequestGenerator, lane: number): Promise<void> {
    for (let count = lane; count < requests; count += atOnce) {
      const by = castNames[count % castNames.length] ?? 'developer';
      const client = count % 17 === 0 ? app.anonymous() : await app.as(by);
      await send(
        client,
        count % 17 === 0 ? 'nobody' : by,
        await withVersion(client, generator.next(), count),
      );
    }
  }

  /** Half of the acts get the present version, so that they come further than the version check. */
  async function withVersion(
    client: Browserless,
    request: GeneratedRequest,
    count: number,
  ): Promise<GeneratedRequest> {
    const id = /submissions\/([0-9a-f-]{36})\/acts/.exec(request.path)?.[1];
    const { body } = request;
    if (!id || count % 2 === 0 || typeof body !== 'object' || body === null || Array.isArray(body))
      return request;
    const { version } = (await client.get<{ version?: number }>(`/api/submissions/${id}`)).body;
    return version === undefined ? request : { ...request, body: { ...body, version } };
  }

  async function send(client: Browserless, by: string, request: GeneratedRequest): Promise<void> {
    const asked = client.request<unknown>(request.method, request.path, request.body);
    const answered = await Promise.race([asked, pause(20_000, undefined, { ref: false })]);
    if (!answered) {
      faults.push({ request, by, status: 0, answer: 'no answer within twenty seconds' });
      return;
    }
    const { status, body, headers } = answered;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const answer = typeof body === 'string' ? body : JSON.stringify(body);
    const isProblem = /problem\+json/.test(headers.get('content-type') ?? '');
    const leaks =
      status >= 400 && /node_modules|\.[jt]s:\d+|\bat \w+.*:\d+:\d+|SELECT |QueryFailed/.test(answer);
    if (status >= 500 || leaks || (status >= 400 && !isProblem)) {
      faults.push({ request, by, status, answer: answer.slice(0, 300) });
    }
  }

  it('is never answered by a fault of the server, a stack or something else than a problem', () => {
    const distinct = new Map(faults.map((fault) => [`${fault.request.operation} ${fault.status}`, fault]));
    expect([...distinct.values()].slice(0, 10)).toEqual([]);
  });

  it('came through as well as was refused, in every way there is', () => {
    for (const status of [200, 400, 401, 403, 404, 409, 422]) {
      expect([status, statuses.get(status) ?? 0]).toEqual([status, expect.any(Number)]);
      expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
    }
  });

  it('changed no row without a history row', async () => {
    const silent = await app.db.query(
      `SELECT name, count(*)::int FROM touched t WHERE name <> 'history'
       AND NOT EXISTS (SELECT 1 FROM touched h WHERE h.transaction = t.transaction AND h.name = 'history')
       GROUP BY name`,
    );
    expect(silent).toEqual([]);
  });

  it('left everything whole', async () => {
    expect(doctorReport(await examine(app.db))).toMatch(/^All \d+ invariants hold\.$/);
  });
});
