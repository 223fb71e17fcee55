import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Act, levels, states, themes } from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Browserless } from '../support/client.js';
import type { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { walkTo } from '../support/walk.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const parts = [
  '',
  '/worksheet',
  '/revisions',
  '/revisions/1',
  '/attachments',
  '/feedback-rounds',
  '/remark-drafts',
  '/comparison',
  '/history',
  '/awaited',
  '/questions',
  '/assignments',
  '/candidates?function=assessor',
  '/interest-hints',
  '/own-recusal',
  '/assessments',
  '/study-judgements',
  '/deliberation',
  '/discussion-notes',
  '/discussion-notes/versions',
  '/advice',
  '/decision',
  '/decision-draft',
  '/letter-preview',
  '/edition',
  '/edition/preview',
];

const lists = [
  '',
  ...['newest', 'due', 'title'].map((sort) => `?sort=${sort}&limit=1`),
  ...['newest', 'due', 'title'].map((sort) => `?sort=${sort}`),
  ...states.map((state) => `?state=${state}`),
  ...levels.map((level) => `?level=${level}`),
  ...themes.map(({ id }) => `?theme=${id}`),
  '?q=Dossier',
  '?include=closedAct',
].map((query) => `/api/submissions${query}`);

const elsewhere = [
  '/api/my-work',
  '/api/recognitions',
  '/api/rounds',
  '/api/committees',
  '/api/interests',
  '/api/interests/mine',
  '/api/mail',
  '/api/usage',
];
/** Tells a member, by right, how far the assessors of dossiers judged before were apart. */
const agendas = '/api/meetings';
const inPublic = [
  '/',
  '/in-behandeling',
  '/probleem-en-aanpak',
  '/niet-langer-erkend',
  '/data/interventies.json',
  '/data/interventies.csv',
];

/** All that one person is answered, at every address. */
async function everythingSeenBy(
  client: Browserless,
  ids: readonly string[],
): Promise<Record<string, string>> {
  return answersTo(client, [...ids.flatMap(partsOf), ...lists, ...elsewhere, ...inPublic]);
}

const partsOf = (id: string): string[] => parts.map((part) => `/api/submissions/${id}${part}`);

/** What is answered word for word, but for the ids of requests. */
async function answersTo(client: Browserless, paths: readonly string[]): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const path of paths) {
    const { status, body } = await client.get(path);
    seen[path] = `${status} ${JSON.stringify(body).replace(/"traceId":"[^"]*"/g, '"traceId":"*"')}`;
  }
  return seen;
}

/** Changes rows that nothing in the system changes any more, as if they had been written otherwise. */
async function otherwise(statement: string, values: readonly unknown[] = []): Promise<void> {
  await app.db.transaction(async (em) => {
    await em.query(`SET LOCAL session_replication_role = 'replica'`);
    await em.query(statement, [...values]);
  });
}

/** Everything hidden there is, each as a change of one thing that somebody else said, wrote or chose. */
const hidden: Record<string, () => Promise<void>> = {
  'verdicts, justifications and confidential remarks of others': () =>
    otherwise(
      `UPDATE judgement SET verdict = 'not', justification = 'Helemaal anders', confidential = 'Vertrouwelijk anders'
       WHERE assessment_id IN (SELECT id FROM assessment WHERE person_id = $1)`,
      [app.ids.panel2],
    ),
  'what somebody else found of a study': () =>
    otherwise(
      `INSERT INTO study_judgement (assessment_id, study_number, checklist_version, strength, updated_at)
       SELECT id, 1, '2022', 'weak', now() FROM assessment WHERE person_id = $1 ON CONFLICT DO NOTHING`,
      [app.ids.panel2],
    ),
  'a draft of somebody else': () =>
    otherwise(
      `UPDATE judgement SET verdict = 'partly' WHERE assessment_id IN (SELECT id FROM assessment WHERE person_id = $1)`,
      [app.ids.panel3],
    ),
  'notes about interests': () =>
    otherwise(`UPDATE interest SET note = 'Ken de eigenaar van vroeger' WHERE person_id = $1`, [
      app.ids.panel2,
    ]),
  'what was said in the meeting': () =>
    otherwise(
      `INSERT INTO discussion_notes (revision_id, version, text, saved_by, saved_at)
       SELECT id, 7, 'Het panel aarzelde lang', $1, now() FROM revision WHERE kind = 'definitive'
       ON CONFLICT (revision_id) DO UPDATE SET version = 8, text = 'Heel iets anders'`,
      [app.ids.secretary],
    ),
  votes: () => otherwise(`UPDATE vote SET choice = 'against' WHERE person_id = $1`, [app.ids.panel2]),
  'an advice that was not announced': () =>
    otherwise(
      `UPDATE advice SET outcome = 'not_recognised', level = NULL, public_explanation = 'Anders', dissent = 'Twee leden'`,
    ),
  'a decision in the making': () =>
    otherwise(
      `INSERT INTO decision_draft (advice_id, version, step, content, saved_by, saved_at)
       SELECT id, 1, 'texts', '{"publicExplanation": "Geheim"}', $1, now() FROM advice ON CONFLICT DO NOTHING`,
      [app.ids.decider],
    ),
  'the dissent beside an advice': () => otherwise(`UPDATE advice SET dissent = 'Twee leden wilden meer'`),
};

/** What stays hidden from the developer's side and not from the committee: who its people are and how it works. */
const hiddenFromDeveloper: Record<string, () => Promise<void>> = {
  'who assesses': async () => {
    for (const table of ['assignment', 'assessment', 'interest', 'attendance'])
      await otherwise(`UPDATE ${table} SET person_id = $1 WHERE person_id = $2`, [
        app.ids.member1,
        app.ids.panel3,
      ]);
  },
  'who stepped back': () =>
    otherwise(`UPDATE assignment SET status = 'recused' WHERE person_id = $1`, [app.ids.panel2]),
  'who did what behind the door': () =>
    otherwise(
      `UPDATE history SET by_id = $1 WHERE NOT audience && ARRAY['public', 'developer'] OR
         from_state IN ('composing', 'assessment', 'scheduled', 'deliberation', 'advised', 'decided')`,
      [app.ids.member2],
    ),
  'side positions and declarations of others': async () => {
    await otherwise(
      `INSERT INTO side_position (position_id, number, person_id, organisation, role, from_on, written_by, written_at)
       VALUES (gen_random_uuid(), 1, $1, 'Organisatie A', 'Toezicht', '2020-01-01', $1, now())`,
      [app.ids.panel2],
    );
    await otherwise(
      `INSERT INTO interests_declaration (id, person_id, remarks, declared_at)
       VALUES (gen_random_uuid(), $1, 'Mijn zus werkt daar', now())`,
      [app.ids.panel2],
    );
  },
  'whom the secretary reminded': () =>
    otherwise(
      `INSERT INTO reminder (id, submission_id, person_id, waits_for, text, sent_by, sent_on, sent_at)
       SELECT gen_random_uuid(), id, $1, 'hand_in_assessment', 'Graag deze week', $2, '2026-01-01', now() FROM submission
       ON CONFLICT DO NOTHING`,
      [app.ids.panel2, app.ids.secretary],
    ),
  'what the history keeps for the committee': () =>
    otherwise(
      `UPDATE history SET data = '{"geheim": true}' WHERE NOT audience && ARRAY['public', 'developer']`,
    ),
  'when something is due behind the door': () =>
    otherwise(
      `UPDATE submission SET due_on = '2030-01-01'::date - (row_number)::int, meeting_on = '2031-01-01',
         state_since = '2029-01-01'
       FROM (SELECT id AS known, row_number() OVER (ORDER BY id) FROM submission) numbered
       WHERE id = known AND state IN ('composing', 'assessment', 'scheduled', 'deliberation', 'advised')`,
    ),
};

/** Every viewer is answered the same before and after the changes; what differs is named by its address. */
async function expectSameFor(
  viewers: readonly (CastName | null)[],
  ids: readonly string[],
  changes: Record<string, () => Promise<void>>,
  more: readonly string[] = [agendas],
): Promise<void> {
  await mailIsOut(app);
  const before = await whatIsSeenBy(viewers, ids, more);
  for (const change of Object.values(changes)) await change();
  expect(differences(before, await whatIsSeenBy(viewers, ids, more))).toEqual([]);
}

async function whatIsSeenBy(
  viewers: readonly (CastName | null)[],
  ids: readonly string[],
  more: readonly string[] = [agendas],
): Promise<Seen> {
  const seen: Seen = {};
  for (const name of viewers) {
    const client = name ? await app.as(name) : app.anonymous();
    seen[name ?? 'public'] = { ...(await everythingSeenBy(client, ids)), ...(await answersTo(client, more)) };
  }
  return seen;
}

type Seen = Record<string, Record<string, string>>;

/** Whose answer differs at which address, with both answers from a little before the place where they part. */
function differences(before: Seen, after: Seen): string[] {
  return Object.entries(before).flatMap(([viewer, answers]) =>
    Object.entries(answers).flatMap(([address, was]) => {
      const is = after[viewer]?.[address] ?? '';
      if (is === was) return [];
      const parts = [...was].findIndex((character, index) => character !== is[index]);
      const excerpt = (text: string): string => text.slice(Math.max(0, parts - 80), parts + 120);
      return [`${viewer} ${address}\n  was ${excerpt(was)}\n  is  ${excerpt(is)}`];
    }),
  );
}

/** Everything the committee and the institute do between the round and the announcement, one act after the other. */
async function* behindTheDoor(dossier: Dossier): AsyncGenerator<string> {
  const names = [...dossier.panel, 'chair' as const];
  const personId = (name: CastName): string => app.ids[name];
  const asks = names.map((name) => ({ personId: personId(name), function: seatOf(name) }));
  for (const ask of asks) yield* done('secretary', 'invite_assessor', ask);
  for (const name of names) yield* done(name, 'answer_interest', { interest: 'none' });
  yield* done('secretary', 'start_assessment');
  for (const name of dossier.panel)
    yield await dossier.judge(name).then(() => `hand_in_assessment by ${name}`);
  yield* done('secretary', 'schedule_meeting', { meetingOn: '2026-09-01' });
  yield* done('chair', 'record_attendance', { presentIds: names.map(personId) });
  yield* done('chair', 'open_item');
  yield await writeNotes(dossier.id).then(() => 'notes by secretary');
  for (const choice of ['against', 'for']) {
    yield* done('chair', 'open_ballot', proposal);
    for (const name of names) yield* done(name, 'cast_vote', { choice });
    yield* done('chair', 'close_ballot');
  }
  yield* done('chair', 'adopt_advice', texts);
  yield* done('decider', 'decide', { ...proposal, ...texts });

  async function* done(name: CastName, act: Act, input = {}): AsyncGenerator<string> {
    await dossier.act(name, act, input);
    yield `${act} by ${name}`;
  }
}

async function writeNotes(id: string): Promise<void> {
  const secretary = await app.as('secretary');
  const body = { text: 'Het panel aarzelde.', version: 0 };
  const { status } = await secretary.put(`/api/submissions/${id}/discussion-notes`, body);
  expect(status).toBe(200);
}

/** What is left of a dossier for its owner, but for its name and the hours at which things happened. */
async function tracesFor(dossier: Dossier): Promise<unknown> {
  const page = await dossier.read<Record<string, unknown>>('developer');
  const history = await dossier.read<Record<string, unknown>[]>('developer', '/history');
  const answers = parts.map(async (part) => [part, (await dossier.read('developer', part)).status]);
  const { id: _id, interventionId: _of, title: _title, slug: _slug, stateSince: _since, ...left } = page.body;
  const events = history.body.map(({ id: _event, at: _at, ...event }) => event);
  return { left, events, statuses: await Promise.all(answers) };
}

const seatOf = (name: CastName): string => (name === 'chair' ? 'chair' : 'assessor');
const proposal = { outcome: 'recognised', level: 'well_described', reservation: false, conditions: [] };
const texts = { publicExplanation: 'Helder.', improvementAdvice: 'Meer voorbeelden.' };

describe('what is done behind the committee’s door', () => {
  const parties = [
    { email: 'coauthor@demo.example', relation: 'author' },
    { email: 'outsider@demo.example', relation: 'reader' },
  ] as const;

  it('changes no answer to owner, author, reader or the public, whichever act it is', async () => {
    const dossier = await walkTo(app, 'composing', { parties });
    await walkTo(app, 'composing', { parties });
    const everybody = ['developer', 'coauthor', 'outsider', null] as const;
    const listed = [
      '/api/submissions?include=closedAct',
      '/api/submissions?sort=due',
      '/api/my-work',
      agendas,
    ];
    const atHand = [...partsOf(dossier.id), ...listed];
    const look = async () => ({ developer: await answersTo(await app.as('developer'), atHand) });
    await mailIsOut(app);
    const [before, atFirst] = [await whatIsSeenBy(everybody, [dossier.id]), await look()];
    for await (const act of behindTheDoor(dossier)) {
      app.clock.set(new Date(app.clock.now().getTime() + 600_000));
      expect({ act, changed: differences(atFirst, await look()) }).toEqual({ act, changed: [] });
    }
    await mailIsOut(app);
    expect(differences(before, await whatIsSeenBy(everybody, [dossier.id]))).toEqual([]);
  }, 600_000);

  it('does not collide with what the developer does, nor change what that answers', async () => {
    const [composing, decided] = [await walkTo(app, 'composing'), await walkTo(app, 'decided')];
    const version = await composing.version('developer');
    for (const dossier of [composing, decided]) {
      const answer = await dossier.try('developer', 'withdraw', { version, reason: 'Andere plannen.' });
      expect(answer).toMatchObject({ status: 200, body: { state: 'withdrawn', version: version + 1 } });
    }
    const traces = await Promise.all([composing, decided].map(tracesFor));
    expect(traces[0]).toEqual(traces[1]);
  }, 600_000);
});

describe('what is hidden changes no answer', () => {
  it('to an assessor who has not handed in', async () => {
    const { id } = await walkTo(app, 'assessment', { handedIn: ['panel2'] });
    const changes = {
      'verdicts of others': hidden['verdicts, justifications and confidential remarks of others']!,
      'what somebody else found of a study': hidden['what somebody else found of a study']!,
      'notes about interests': hidden['notes about interests']!,
    };
    await expectSameFor(['panel1'], [id], changes, []);
  }, 600_000);

  it('to a member who stepped back, of whom the dossier asks nothing any more', async () => {
    const dossier = await walkTo(app, 'deliberation');
    await dossier.act('panel3', 'recuse', { reason: 'Mijn zus werkt daar.' });
    await mailIsOut(app);
    const look = () => whatIsSeenBy(['panel3'], [dossier.id]);
    const lookAt = async (id: string) => ({ panel3: await answersTo(await app.as('panel3'), partsOf(id)) });
    const [before, ofDossier] = [await look(), await lookAt(dossier.id)];
    const voters = ['panel1', 'panel2', 'chair'] as const;
    await dossier.act('chair', 'record_attendance', { presentIds: voters.map((name) => app.ids[name]) });
    await dossier.act('chair', 'open_ballot', proposal);
    for (const name of voters) await dossier.act(name, 'cast_vote', { choice: 'for' });
    await dossier.act('chair', 'close_ballot');
    await dossier.adopt();
    await dossier.decide();
    await mailIsOut(app);
    expect(differences(before, await look())).toEqual([]);
    const { 'who assesses': _, ...others } = hiddenFromDeveloper;
    for (const change of Object.values({ ...hidden, ...others })) await change();
    expect(differences(ofDossier, await lookAt(dossier.id))).toEqual([]);
  }, 600_000);

  it('to the developer’s side, an outsider and the public while the committee has it', async () => {
    const ids: string[] = [];
    for (const state of ['assessment', 'advised'] as const)
      ids.push((await walkTo(app, state, { handedIn: ['panel2'] })).id);
    await expectSameFor(['developer', 'coauthor', 'outsider', null], ids, {
      ...hidden,
      ...hiddenFromDeveloper,
    });
  }, 600_000);

  it('to the developer’s side, an outsider and the public when it is over', async () => {
    const { id } = await walkTo(app, 'published');
    await expectSameFor(['developer', 'outsider', null], [id], { ...hidden, ...hiddenFromDeveloper });
  }, 600_000);
});
