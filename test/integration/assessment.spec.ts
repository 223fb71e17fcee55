import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { termEndsOn } from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Assessments {
  own: { judgements: Record<string, { version: number }> } | null;
  others: { by: string; judgements: Record<string, { confidential: string }> }[];
  handedIn: number;
}

describe('two at once', () => {
  it('lets one of two deciders win and tells the other what happened', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Twee Besluiten');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.ballot();
    await dossier.adopt();
    const version = await dossier.version('decider');
    const input = {
      version,
      outcome: 'recognised',
      level: 'well_described',
      reservation: false,
      conditions: [],
      publicExplanation: 'Volledig.',
      improvementAdvice: '',
    };
    const answers = await Promise.all([
      dossier.try('decider', 'decide', input),
      dossier.try('decider2', 'decide', input),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: 'version_conflict',
      current: { state: 'decided', version: version + 1 },
    });
    expect(await count('decision', dossier.id)).toBe(1);
  });

  it('does one act for a double click', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Dubbelklik');
    await dossier.toGuidance();
    await dossier.toComposing();
    const input = {
      version: await dossier.version('secretary'),
      commandId: randomUUID(),
      personId: app.ids.panel1,
      function: 'assessor',
    };
    const answers = await Promise.all([
      dossier.try('secretary', 'invite_assessor', input),
      dossier.try('secretary', 'invite_assessor', input),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await count('assignment', dossier.id)).toBe(1);
  });

  it('keeps a judgement of another tab and answers what it is', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Twee Tabbladen');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    const client = await app.as('panel1');
    const path = `/api/submissions/${dossier.id}/assessments/mine/judgements`;
    const { body } = await dossier.read<{ criteria: string[] }>('panel1', '/assessments');
    const one = `${path}/${body.criteria[0]}`;
    const judgement = { verdict: 'met', justification: 'Eerste.', confidential: '', version: 0 };
    const answers = await Promise.all([
      client.put(one, judgement),
      client.put(one, { ...judgement, justification: 'Tweede.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = answers.findIndex(({ status }) => status === 200);
    const present = {
      verdict: 'met',
      justification: ['Eerste.', 'Tweede.'][kept],
      confidential: '',
      version: 1,
    };
    expect(answers[1 - kept]?.body).toMatchObject({
      code: 'version_conflict',
      current: { version: 1, judgement: present },
    });
    expect((await client.put(`${path}/unknown`, { ...judgement, version: 1 })).status).toBe(404);
    expect((await (await app.as('panel1')).put(one, { ...judgement, verdict: 'bad' })).status).toBe(400);
    expect((await (await app.as('member1')).put(one, judgement)).status).toBe(404);
  });
});

describe('what a decision leaves to do', () => {
  /** On which day an act of somebody is due, by the list of what waits for them. */
  const dueOn = async (name: CastName, id: string, act: string): Promise<string | null | undefined> => {
    const work = await (await app.as(name)).get<{ waiting: Record<string, string | null>[] }>('/api/my-work');
    return work.body.waiting.find((item) => item.submissionId === id && item.act === act)?.dueOn;
  };

  it('has a day: to make it known in a week, to start editing or to resume after that', async () => {
    const [recognised, heldOver] = [await walkTo(app, 'decided'), await walkTo(app, 'held_over')];
    const today = app.clock.today();
    expect(await dueOn('secretary', recognised.id, 'announce')).toBe(termEndsOn('decided', today));
    await recognised.act('secretary', 'announce');
    expect(await dueOn('editor', recognised.id, 'start_editing')).toBe(termEndsOn('recognised', today));
    expect(await dueOn('developer', heldOver.id, 'resume')).toBe(termEndsOn('held_over', today));
    expect(termEndsOn('decided', today)).not.toBeNull();
  });
});

describe('two windows of one assessor', () => {
  it('judge different criteria side by side; each judgement has its own version', async () => {
    const { id } = await walkTo(app, 'assessment');
    const client = await app.as('panel1');
    const page = `/api/submissions/${id}/assessments`;
    const { criteria } = (await client.get<{ criteria: string[] }>(page)).body;
    const judge = (criterion: number, version: number, justification = 'Helder.') =>
      client.put<{ version: number }>(`${page}/mine/judgements/${criteria[criterion]}`, {
        verdict: 'met',
        justification,
        version,
      });
    const side = await Promise.all([judge(0, 0), judge(1, 0), judge(2, 0)]);
    expect(side.map(({ status, body }) => [status, body.version])).toEqual(Array(3).fill([200, 1]));
    expect((await judge(0, 1, 'Helderder.')).body.version).toBe(2);
    const { own } = (await client.get<Assessments>(page)).body;
    expect(
      Object.values(own!.judgements)
        .map(({ version }) => version)
        .sort(),
    ).toEqual([1, 1, 2]);
  });

  it('refuses what is based on a judgement that is gone or never was', async () => {
    const { id } = await walkTo(app, 'assessment');
    const client = await app.as('panel1');
    const page = `/api/submissions/${id}/assessments`;
    const { criteria } = (await client.get<{ criteria: string[] }>(page)).body;
    const answer = await client.put(`${page}/mine/judgements/${criteria[0]}`, {
      verdict: 'met',
      justification: '',
      version: 3,
    });
    expect(answer.body).toMatchObject({ status: 409, current: { version: 0, judgement: null } });
  });
});

describe('what stays hidden', () => {
  it('shows others’ assessments only to who handed in their own, and never a draft', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Eerst Zelf');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.judge('panel1');
    const before = await dossier.read<Assessments>('panel2', '/assessments');
    expect(before.body).toMatchObject({ others: [], handedIn: 1, own: { judgements: {} } });
    expect(JSON.stringify(before.body)).not.toContain('Geheim');
    await dossier.judge('panel2');
    const after = await dossier.read<Assessments>('panel2', '/assessments');
    expect(after.body.others).toHaveLength(1);
    expect(JSON.stringify(after.body.others)).toContain('Geheim van panel1');
    for (const name of ['developer', 'coauthor', 'outsider', 'editor', 'admin'] as const) {
      expect([name, (await dossier.read(name, '/assessments')).status]).toEqual([name, 404]);
    }
  });

  it('answers 404 to who declared a conflict, and leaves the dossier out of every list', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Met Belang');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.act('secretary', 'invite_assessor', { personId: app.ids.panel3, function: 'assessor' });
    expect((await dossier.read('panel3')).status).toBe(200);
    expect((await dossier.read('panel3', '/worksheet')).status).toBe(404);
    await dossier.act('panel3', 'answer_interest', { interest: 'conflict', note: 'Mijn zus werkt er.' });
    for (const part of [
      '',
      '/worksheet',
      '/assignments',
      '/assessments',
      '/deliberation',
      '/history',
      '/questions',
    ]) {
      expect([part, (await dossier.read('panel3', part)).status]).toEqual([part, 404]);
    }
    expect((await dossier.try('panel3', 'answer_interest', { interest: 'none' })).status).toBe(404);
    const panel3 = await app.as('panel3');
    const lists = await Promise.all([
      panel3.get('/api/submissions?q=Met+Belang'),
      panel3.get('/api/my-work'),
    ]);
    expect(JSON.stringify(lists.map(({ body }) => body))).not.toContain(dossier.id);
    const again = await dossier.try('secretary', 'invite_assessor', {
      personId: app.ids.panel3,
      function: 'assessor',
    });
    expect(again.status).toBe(422);
  });

  it('closes the dossier to who steps back, and counts the quorum without them', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Verschoond');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.act('panel2', 'recuse', { reason: 'Ik ken een auteur.' });
    expect((await dossier.read('panel2', '/deliberation')).status).toBe(404);
    const { body } = await dossier.read<{ members: { name: string; recused: boolean }[]; quorum: unknown }>(
      'chair',
      '/deliberation',
    );
    expect(body.quorum).toEqual({ present: 3, needed: 2, met: true });
    expect(body.members.filter(({ recused }) => recused)).toHaveLength(1);
  });

  it('refuses everybody who is no member or has lost the seat', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Zetel Kwijt');
    await dossier.toGuidance();
    await dossier.toComposing();
    const stranger = await dossier.try('secretary', 'invite_assessor', {
      personId: app.ids.member1,
      function: 'assessor',
    });
    expect(stranger.body).toMatchObject({ reasons: [{ code: 'not_a_member_of_committee' }] });
    await dossier.toAssessment();
    const seat = `UPDATE membership SET until_on = $2 WHERE person_id = $1`;
    await app.db.query(seat, [app.ids.panel1, '2026-05-01']);
    expect((await dossier.read('panel1')).status).toBe(404);
    await app.db.query(seat, [app.ids.panel1, '2032-01-01']);
  });
});

describe('the letter', () => {
  it('warns for the name of a judge and is for those who prepare it only', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'De Brief');
    await dossier.toGuidance();
    await dossier.toComposing();
    await dossier.toAssessment();
    await dossier.toDeliberation();
    await dossier.ballot();
    await dossier.adopt();
    const path = `/api/submissions/${dossier.id}/letter-preview`;
    const draft = {
      outcome: 'recognised',
      level: 'well_described',
      reservation: false,
      conditions: [],
      publicExplanation: 'Zoals Panel1 opmerkte.',
      improvementAdvice: '',
    };
    const shown = await (await app.as('decider')).post<{ namesFound: string[]; text: string }>(path, draft);
    expect(shown.body.namesFound).toEqual(['Panel1']);
    expect(shown.body.text).toContain('is erkend als Goed beschreven');
    expect((await (await app.as('panel1')).get(path)).status).toBe(404);
    expect((await (await app.as('developer')).get(path)).status).toBe(404);
  });
});

async function count(table: 'decision' | 'assignment', submissionId: string): Promise<number> {
  const [row] = await app.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table} WHERE submission_id = $1`,
    [submissionId],
  );
  return row?.count ?? 0;
}
