import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { doctorReport, examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { askedDuring } from '../support/plans.js';
import { roundFor } from '../support/round.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(300_000);

interface Item {
  submissionId: string;
  number: number;
  state: string;
  movable: boolean;
  open: boolean;
  divided: number | null;
  attendance: { present: number | null; counted: number; needed: number; recused: string[] } | null;
  conclusion: {
    outcome: string | null;
    level: string | null;
    announced: boolean;
    againIn: string | null;
  } | null;
}

interface Meeting {
  id: string;
  version: string;
  items: Item[];
}

let app: TestApp;
let roundId: string;
let dossiers: [Dossier, Dossier, Dossier];
beforeAll(async () => {
  app = await startTestApp();
  const first = await walkTo(app, 'scheduled');
  dossiers = [first, await walkTo(app, 'scheduled'), await walkTo(app, 'scheduled')];
  roundId = await roundFor(app, 'well_described');
});
afterAll(() => app?.close());

const read = async (name: CastName) => (await app.as(name)).get<Meeting>(`/api/meetings/${roundId}`);
const meetings = async (name: CastName) => (await app.as(name)).get<Meeting[]>('/api/meetings');
const orderFor = async (name: CastName) =>
  (await read(name)).body.items.map(({ submissionId }) => submissionId);
const move = async (name: CastName, of: Dossier, before: Dossier | null, version?: string) =>
  (await app.as(name)).post<Meeting & { current: Meeting; reasons: { code: string }[] }>(
    `/api/meetings/${roundId}/order`,
    {
      submissionId: of.id,
      before: before?.id ?? null,
      version: version ?? (await read('secretary')).body.version,
    },
  );
const ids = (...some: Dossier[]): string[] => some.map(({ id }) => id);

describe('the agenda of a meeting', () => {
  it('is ordered by nobody but secretary and chair', async () => {
    const [a, b] = dossiers;
    const before = await orderFor('secretary');
    const refused = [
      'developer',
      'coauthor',
      'outsider',
      'adviser',
      'panel1',
      'decider',
      'editor',
      'admin',
      'auditor',
    ];
    for (const name of refused as CastName[])
      expect([name, (await move(name, b, a)).status]).toEqual([name, 403]);
    expect(await orderFor('secretary')).toEqual(before);
  });

  it('is unknown to the developer’s side and to who has nothing to do with it', async () => {
    for (const name of [
      'developer',
      'coauthor',
      'outsider',
      'adviser',
      'member1',
      'editor',
      'admin',
    ] as const) {
      expect([name, (await read(name)).status]).toEqual([name, 404]);
      expect([name, (await meetings(name)).body]).toEqual([name, []]);
    }
  });

  it('has what is added last at its end', async () => {
    expect(await orderFor('panel1')).toEqual(ids(...dossiers));
    expect((await read('chair')).body.items.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('is moved by the chair as by the secretary, and stands in the log without a dossier', async () => {
    const [a, b, c] = dossiers;
    const moved = await move('chair', c, a);
    expect(moved.body.items.map(({ submissionId }) => submissionId)).toEqual(ids(c, a, b));
    expect((await move('secretary', c, null)).status).toBe(200);
    expect(await orderFor('panel1')).toEqual(ids(a, b, c));
    const { body: log } = await (
      await app.as('auditor')
    ).get<{ action: string; object: string }[]>('/api/audit');
    const entries = log.filter(({ action }) => action === 'order_agenda');
    expect(entries).toMatchObject([
      { object: `round ${roundId}`, data: { from: 1, to: 3 } },
      { object: `round ${roundId}`, data: { from: 3, to: 1 } },
    ]);
    expect(dossiers.filter(({ id }) => JSON.stringify(entries).includes(id))).toEqual([]);
  });

  it('leaves no trace to the developer', async () => {
    const [a, , c] = dossiers;
    const client = await app.as('developer');
    const look = async () =>
      Promise.all(
        ['', '/history'].map(async (part) => (await client.get(`/api/submissions/${c.id}${part}`)).body),
      );
    const before = await look();
    await move('secretary', c, a);
    await move('secretary', c, null);
    expect(await look()).toEqual(before);
  });

  it('is not overwritten by who read another order: of two at once one gets the agenda as it is', async () => {
    const [a, b, c] = dossiers;
    const { version } = (await read('secretary')).body;
    const answers = await Promise.all([move('secretary', c, a, version), move('chair', b, a, version)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)!;
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body.current.items.map(({ submissionId }) => submissionId)).toEqual(
      won.body.items.map(({ submissionId }) => submissionId),
    );
    expect(await orderFor('chair')).toEqual(lost.body.current.items.map(({ submissionId }) => submissionId));
  });

  it('shows who stepped back nothing of the item, in numbering or version, and moves around it unseen', async () => {
    const [a, b, c] = dossiers;
    await restoreOrder();
    await b.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    const before = (await read('panel3')).body;
    expect(before.items.map(({ number, submissionId }) => [number, submissionId])).toEqual([
      [1, a.id],
      [2, c.id],
    ]);
    await move('secretary', b, a);
    expect((await read('panel3')).body).toEqual(before);
    const item = (await read('chair')).body.items[0]!;
    expect(item.attendance).toEqual({ present: null, counted: 3, needed: 2, recused: ['Panel3'] });
    expect((await move('secretary', c, a)).body.items.map(({ submissionId }) => submissionId)).toEqual(
      ids(b, c, a),
    );
  });

  it('refuses a place that does not exist and an item of another meeting', async () => {
    const [a] = dossiers;
    expect((await move('secretary', a, a)).status).toBe(400);
    const { version } = (await read('secretary')).body;
    const elsewhere = await (
      await app.as('secretary')
    ).post(`/api/meetings/${roundId}/order`, { submissionId: roundId, before: null, version });
    expect(elsewhere.status).toBe(404);
  });

  it('is read in as many statements however many items it has', async () => {
    const statements = (path: string) =>
      askedDuring(app.db, async () => void (await (await app.as('chair')).get(path)));
    await mailIsOut(app); // telling people asks the database as well
    const three = await statements('/api/meetings');
    const fourth = await walkTo(app, 'scheduled');
    await mailIsOut(app);
    expect((await statements('/api/meetings')).length).toBe(three.length);
    expect((await read('chair')).body.items).toHaveLength(4);
    // From here on the chair knows of three again, and cannot tell the fourth from one that is not there.
    await fourth.act('chair', 'recuse', { reason: 'Mijn zus werkt daar.' });
    expect(await orderFor('chair')).not.toContain(fourth.id);
    const { version } = (await read('chair')).body;
    expect((await move('chair', fourth, null, version)).status).toBe(404);
    expect((await move('chair', dossiers[2], fourth, version)).status).toBe(400);
    await fourth.act('developer', 'withdraw', { reason: 'Wij stoppen.' });
    expect(await orderFor('secretary')).not.toContain(fourth.id);
  });
});

describe('what was done at a meeting', () => {
  it('stays on the agenda at its place, with what the meeting came to', async () => {
    const [a, b, c] = dossiers;
    await restoreOrder();
    await advise(a, { outcome: 'held_over' });
    const items = (await read('panel1')).body.items;
    expect(items.map(({ submissionId }) => submissionId).slice(0, 3)).toEqual(ids(a, b, c));
    expect(items[0]).toMatchObject({
      state: 'advised',
      movable: false,
      conclusion: { outcome: 'held_over', announced: false, againIn: null },
    });
    expect(items.slice(1).map(({ conclusion, divided }) => [conclusion, divided])).toEqual(
      items.slice(1).map(() => [null, 0]),
    );
    const refused = await move('chair', a, null);
    expect([refused.status, refused.body.reasons[0]?.code]).toEqual([422, 'wrong_state']);
    expect((await move('chair', c, a)).status).toBe(400);
  });

  it('tells the secretary in which round what was held over comes back, and nobody of the first panel', async () => {
    const [a] = dossiers;
    await a.decide({ outcome: 'held_over' });
    expect((await read('panel1')).body.items[0]).toMatchObject({ conclusion: { announced: false } });
    await a.act('secretary', 'announce');
    expect((await read('panel1')).body.items[0]).toMatchObject({
      submissionId: a.id,
      conclusion: { outcome: 'held_over', announced: true },
    });
    await a.act('developer', 'resume');
    expect((await read('secretary')).body.items[0]).toMatchObject({
      state: 'guidance',
      open: false,
      conclusion: { outcome: 'held_over', announced: true, againIn: null },
    });
    expect(await orderFor('panel1')).not.toContain(a.id);
    await a.act('adviser', 'give_feedback', { letter: 'Nog een keer.', remarks: [] });
    await a.act('developer', 'hand_in_definitive');
    const again = await laterRound();
    await a.act('secretary', 'place_in_round', { roundId: again.id });
    const againIn = { conclusion: { outcome: 'held_over', againIn: again.name } };
    expect((await read('secretary')).body.items[0]).toMatchObject(againIn);
    await a.toAssessment();
    for (const name of a.panel) await a.judge(name);
    await a.act('secretary', 'schedule_meeting', { meetingOn: '2026-12-01' });
    expect((await read('secretary')).body.items[0]).toMatchObject(againIn);
    const [latest] = (await meetings('panel1')).body;
    expect([latest?.id, latest?.items.map(({ submissionId }) => submissionId)]).toEqual([again.id, [a.id]]);
    expect(await orderFor('panel1')).not.toContain(a.id);
    await advise(a, { outcome: 'recognised' });
    expect((await read('secretary')).body.items[0]).toMatchObject(againIn);
    expect((await meetings('panel1')).body[0]?.items[0]).toMatchObject({
      conclusion: { outcome: 'recognised', announced: false, againIn: null },
    });
    expect(doctorReport(await examine(app.db))).toMatch(/^All \d+ invariants hold\.$/);
  });
});

async function restoreOrder(): Promise<void> {
  const [a, b, c] = dossiers;
  await move('secretary', b, c);
  await move('secretary', a, b);
  expect((await orderFor('secretary')).slice(0, 3)).toEqual(ids(a, b, c));
}

async function advise(dossier: Dossier, proposal: { outcome: string }): Promise<void> {
  const presentIds = [...dossier.panel, 'chair' as const].map((name) => app.ids[name]);
  await dossier.act('chair', 'record_attendance', { presentIds });
  await dossier.act('chair', 'open_item');
  await dossier.ballot(proposal);
  await dossier.adopt();
}

async function laterRound(): Promise<{ id: string; name: string }> {
  const [committee] = await app.db.query<{ id: string }[]>(
    `SELECT id FROM committee WHERE kind = 'practice_panel'`,
  );
  const name = 'Najaar';
  const { body } = await (
    await app.as('secretary')
  ).post<{ id: string }>('/api/rounds', {
    name,
    committeeId: committee?.id,
    deliveryOn: '2026-09-01',
    assessorsKnownOn: '2026-09-15',
    assessmentsDueOn: '2026-11-01',
    meetingOn: '2026-12-01',
  });
  return { id: body.id, name };
}
