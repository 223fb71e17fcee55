import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databaseOptions } from '#platform';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const submission = '00000000-0000-7000-8000-000000000001';
const intervention = '00000000-0000-7000-8000-000000000002';
const person = '00000000-0000-7000-8000-000000000003';
const other = '00000000-0000-7000-8000-000000000004';
const one = '00000000-0000-7000-8000-000000000005';
const nextId = 'gen_random_uuid()';

const people = `INSERT INTO person (id, email, name, password_hash, created_at)
  VALUES ('${person}', 'a@example.org', 'A', '', now()), ('${other}', 'b@example.org', 'B', '', now());`;

const dossier = (state: string, id = nextId): string =>
  `INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version, owner_id,
     state_since, created_at)
   VALUES (${id}, '${intervention}', '${state}', 'De Brug', 'well_described', '2015', '2015-2018', '${person}',
     now(), now());`;
const standing = (state: string): string => `UPDATE submission SET state = '${state}';`;
const advice = `INSERT INTO advice (id, submission_id, ballot_id, outcome, reservation, public_explanation,
    improvement_advice, adopted_by, adopted_at)
  VALUES ('${one}', '${submission}', ${nextId}, 'held_over', false, '', '', '${other}', now());`;
const decision = `INSERT INTO decision (id, submission_id, number, advice_id, outcome, reservation, public_explanation,
    improvement_advice, letter, decided_by, decided_at)
  SELECT ${nextId}, '${submission}', 1 + (SELECT count(*) FROM decision), '${one}', 'held_over', false, '', '', '{}',
    '${other}', now();`;
const ballot = (number: number): string =>
  `INSERT INTO ballot (id, submission_id, number, outcome, rule, rule_version, opened_by, opened_at)
   VALUES (${number === 1 ? `'${one}'` : nextId}, '${submission}', ${number}, 'held_over', 'majority', '2015',
     '${other}', now());`;
const chair = (status: string, personId = nextId): string =>
  `INSERT INTO assignment (id, submission_id, person_id, function, status, invited_by, invited_at)
   VALUES (${nextId}, '${submission}', ${personId}, 'chair', '${status}', '${other}', now());`;
const assessment = (status: string, at: string): string =>
  `INSERT INTO assessment (id, submission_id, person_id, revision_id, status, handed_in_at)
   VALUES ('${one}', '${submission}', '${other}', ${nextId}, '${status}', ${at});`;
const judgement = `INSERT INTO judgement (assessment_id, criterion_id, verdict, updated_at)
  VALUES ('${one}', 'goal', 'met', now());`;
const study = `INSERT INTO study_judgement (assessment_id, study_number, checklist_version, updated_at)
  VALUES ('${one}', 1, '2022', now());`;
const edition = (number: number, status: string, releasedBy = 'NULL'): string =>
  `INSERT INTO edition (id, intervention_id, submission_id, number, status, content, edited_by, edited_at, released_by,
     released_at, created_at)
   VALUES (${nextId}, '${intervention}', '${submission}', ${number}, '${status}', '{}', '${person}', now(), ${releasedBy},
     CASE WHEN '${status}' = 'live' THEN now() END, now());`;
const recognition = `INSERT INTO recognition (id, intervention_id, submission_id, decision_id, level, status,
    criteria_version, rule_version, from_on, until_on)
  VALUES (${nextId}, '${intervention}', '${submission}', ${nextId}, 'well_described', 'valid', '2015-2018', '2015',
    '2026-01-01', '2029-01-01');`;
const objection = `INSERT INTO objection (id, submission_id, decision_id, from_state, grounds, lodged_by, lodged_at)
  VALUES (${nextId}, '${submission}', ${nextId}, 'recognised', 'De termijn.', '${person}', now());`;
const question = `INSERT INTO developer_question (id, submission_id, text, question_ids, due_on, asked_by, asked_at)
  VALUES (${nextId}, '${submission}', 'Hoe?', '{goal.main}', '2026-08-01', '${other}', now());`;
const agendaItem = (position: number): string =>
  `INSERT INTO agenda_item (id, round_id, submission_id, meeting_on, position)
   VALUES (${nextId}, '${one}', '${submission}', '2026-09-01', ${position});`;
const vote = `INSERT INTO vote VALUES ('${one}', '${other}', 'for', now());`;
const revision = `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
  VALUES (${nextId}, '${submission}', 1, 'definitive', '{}', '${person}', now());`;
const event = `INSERT INTO history (id, submission_id, kind, at, audience)
  VALUES (${nextId}, '${submission}', 'submit', now(), '{public}');`;
const logged = `INSERT INTO audit (id, at, action, object) VALUES (${nextId}, now(), 'set_roles', 'person');`;

/** What is there, what is done to it, what is not, and by the name of which guard. */
const refusals: readonly (readonly [rule: string, there: string, done: string, guard: string])[] = [
  ['an intervention has one open submission', dossier('guidance'), dossier('draft'), 'one_open_submission'],
  ['what is decided has a decision', standing('advised'), standing('decided'), 'without a decision'],
  [
    'a decision is on what is decided',
    standing('advised') + advice,
    decision,
    'decision on an undecided submission',
  ],
  ['an advice has one decision', decision, decision, 'one_decision_an_advice'],
  ['a dossier has one chair', chair('accepted'), chair('invited'), 'one_chair'],
  ['one proposal is voted on at a time', ballot(1), ballot(2), 'one_open_ballot'],
  ['questions are out once at a time', question, question, 'one_open_question'],
  ['an objection is settled before the next', objection, objection, 'one_open_objection'],
  ['a dossier is on one agenda', agendaItem(1), agendaItem(2), 'one_open_agenda_item'],
  [
    'an intervention has one public page',
    edition(1, 'live', `'${other}'`),
    edition(2, 'live', `'${other}'`),
    'one_live_edition',
  ],
  ['an intervention has one next edition', edition(1, 'editing'), edition(2, 'proof'), 'one_next_edition'],
  ['an intervention has one recognition', recognition, recognition, 'one_current_recognition'],
  [
    'who released is not who edited',
    edition(1, 'awaiting_release'),
    `UPDATE edition SET released_by = edited_by`,
    'four_eyes',
  ],
  [
    'who plans a release is not who edited',
    edition(1, 'awaiting_release'),
    `UPDATE edition SET release_planned_at = now(), release_planned_by = edited_by`,
    'four_eyes_on_planned',
  ],
  [
    'a release is planned by somebody',
    edition(1, 'awaiting_release'),
    `UPDATE edition SET release_planned_at = now()`,
    'release_planned_by_somebody',
  ],
  [
    'a release is planned only while it is awaited',
    edition(1, 'proof'),
    `UPDATE edition SET release_planned_at = now(), release_planned_by = gen_random_uuid()`,
    'release_planned_while_awaited',
  ],
  ['what is public was released by somebody', '', edition(1, 'live'), 'edition_check'],
  [
    'a judgement does not come after handing in',
    assessment('handed_in', 'now()'),
    judgement,
    'assessment is handed in',
  ],
  [
    'a judgement does not change after handing in',
    assessment('handed_in', 'now()') + judgement,
    `UPDATE judgement SET verdict = 'not'`,
    'assessment is handed in',
  ],
  [
    'a strength does not come after handing in',
    assessment('handed_in', 'now()'),
    study,
    'assessment is handed in',
  ],
  ['a vote stands', vote, `UPDATE vote SET choice = 'against'`, 'vote rows are immutable'],
  ['a vote is not taken back', vote, 'DELETE FROM vote', 'vote rows are immutable'],
  [
    'what was handed in stands',
    revision,
    `UPDATE revision SET answers = '{"goal.main": ""}'`,
    'revision rows are immutable',
  ],
  ['what was handed in is not taken back', revision, 'DELETE FROM revision', 'revision rows are immutable'],
  [
    'what happened stands',
    event,
    `UPDATE history SET audience = '{committee}'`,
    'history rows are immutable',
  ],
  ['what happened is not forgotten', event, 'DELETE FROM history', 'history rows are immutable'],
  ['the log stands', logged, `UPDATE audit SET action = 'nothing'`, 'audit rows are immutable'],
  ['the log is not shortened', logged, 'DELETE FROM audit', 'audit rows are immutable'],
];

/** The same with nothing in the way: each must go well, or the refusals above would prove little. */
const allowed: readonly (readonly [what: string, there: string, done: string])[] = [
  ['a submission anew after one that ended', dossier('withdrawn') + dossier('published'), dossier('draft')],
  ['a chair after one who declined', chair('declined') + chair('recused'), chair('invited', `'${person}'`)],
  ['a release by another', edition(1, 'awaiting_release'), `UPDATE edition SET released_by = '${other}'`],
  ['a judgement before handing in', assessment('draft', 'NULL'), judgement + study],
  ['a decision with its state', standing('held_over') + advice, decision],
];

describe('the database as the last guard', () => {
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const silent = Object.assign(databaseOptions(database.url), { logging: false });
    db = await new DataSource(silent).initialize();
    await db.query(
      `${people}
       INSERT INTO intervention (id, title, slug, owner_id, created_at)
       VALUES ('${intervention}', 'De Brug', 'de-brug', '${person}', now());
       ${dossier('withdrawn', `'${submission}'`)}`,
    );
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  /** Does it in a transaction that is undone; what must be there first comes past all guards. */
  async function done(there: string, what: string): Promise<void> {
    const runner = db.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL session_replication_role = replica; ${there}`);
      await runner.query(`SET LOCAL session_replication_role = origin; ${what}`);
      await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it.each(refusals)('holds that %s', async (_rule, there, what, guard) => {
    await expect(done(there, what)).rejects.toThrow(guard);
  });

  it.each(allowed)('lets pass %s', async (_what, there, what) => {
    await expect(done(there, what)).resolves.toBeUndefined();
  });
});
