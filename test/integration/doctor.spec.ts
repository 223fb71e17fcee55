import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databaseOptions } from '#platform';
import { doctorReport, examine, invariants } from '../../apps/api/src/doctor/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const person = '00000000-0000-7000-8000-000000000001';
const intervention = '00000000-0000-7000-8000-000000000002';
const submission = '00000000-0000-7000-8000-000000000003';
/** Nobody's owner or author; the database's guards are off, so not a row either. */
const judge = '00000000-0000-7000-8000-000000000004';

describe('the doctor', () => {
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = await new DataSource(databaseOptions(database.url)).initialize();
    await db.query(
      `INSERT INTO person (id, email, name, password_hash, created_at) VALUES ($1, 'a@example.org', 'A', '', now())`,
      [person],
    );
    await db.query(
      `INSERT INTO intervention (id, title, slug, owner_id, created_at) VALUES ($1, 'De Brug', 'de-brug', $2, now())`,
      [intervention, person],
    );
    await db.query(
      `INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version,
         owner_id, state_since, created_at)
       VALUES ($1, $2, 'draft', 'De Brug', 'well_described', '2015', '2015-2018', $3, now(), now())`,
      [submission, intervention, person],
    );
  });

  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  /** Breaks something inside a transaction that is undone, with the database's own guards switched off. */
  async function findingsAfter(sql: string): Promise<string[]> {
    const runner = db.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('SET LOCAL session_replication_role = replica');
      await runner.query(sql);
      const broken: string[] = [];
      for (const { name, sql: question } of invariants) {
        if (((await runner.query(question)) as unknown[]).length > 0) broken.push(name);
      }
      return broken;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('finds nothing where nothing is wrong', async () => {
    expect(await examine(db)).toEqual([]);
    expect(doctorReport([])).toBe(`All ${invariants.length} invariants hold.`);
  });

  const recognised = (values: string): string =>
    `INSERT INTO recognition (id, intervention_id, submission_id, decision_id, level, criteria_version, rule_version,
       from_on, until_on, status, current, ended_on)
     VALUES (gen_random_uuid(), '${intervention}', '${submission}', gen_random_uuid(), 'well_described', '2015-2018',
       '2015', '2026-01-01', '2029-01-01', ${values});`;
  const onlyCurrentOnce = 'DROP INDEX one_current_recognition;';
  const condition = (values: string): string =>
    `INSERT INTO recognition_condition (recognition_id, number, text, due_on, fulfilled_by, fulfilled_at)
     SELECT id, 1, 'Bron', '2026-07-01', ${values} FROM recognition`;

  // Ids tell the order of what happened; with these it is the order in which they are put together.
  const nextId = 'uuidv7()';
  const decided = `INSERT INTO decision (id, submission_id, advice_id, outcome, reservation, public_explanation,
      improvement_advice, letter, decided_by, decided_at)
    VALUES (${nextId}, '${submission}', gen_random_uuid(), 'held_over', false, '', '', '{}', '${judge}', now());`;
  const assessed = `INSERT INTO assessment (id, submission_id, person_id, revision_id)
    VALUES (${nextId}, '${submission}', '${judge}', gen_random_uuid());`;
  const counted = `INSERT INTO attendance VALUES ('${submission}', '${person}', false, now());
    INSERT INTO history (id, submission_id, kind, at, audience)
    VALUES (${nextId}, '${submission}', 'record_attendance', now(), '{secretary}');`;
  const voted = `WITH put AS (INSERT INTO ballot (id, submission_id, number, outcome, rule, rule_version, opened_by,
      opened_at) VALUES (${nextId}, '${submission}', 1, 'held_over', 'majority', '2015', '${person}', now())
      RETURNING id)
    INSERT INTO vote SELECT id, '${person}', 'for', now() FROM put;`;

  it.each([
    ['one_current_recognition', onlyCurrentOnce + recognised(`'valid', true, NULL`).repeat(2)],
    ['label_follows_reassessment', recognised(`'reassessing', true, NULL`)],
    ['recognition_says_when_it_ended', recognised(`'lapsed', true, NULL`)],
    ['reservation_has_open_condition', recognised(`'reserved', true, NULL`)],
    [
      'condition_fulfilled_in_time',
      recognised(`'valid', true, NULL`) + condition(`'${person}', '2026-07-02'`),
    ],
    ['reassessment_follows_recognition', `UPDATE submission SET previous_submission_id = id`],
    [
      'withdrawn_is_off_the_shelf',
      recognised(`'withdrawn', true, '2026-02-01'`) +
        `INSERT INTO edition (id, intervention_id, number, status, content, released_at, created_at, edited_at)
         VALUES (gen_random_uuid(), '${intervention}', 1, 'live', '{}', now(), now(), now())`,
    ],
    ['decided_has_decision', `UPDATE submission SET state = 'decided'`],
    ['decided_by_another', decided + `UPDATE submission SET adviser_id = '${judge}'`],
    ['decided_by_another', assessed + decided],
    [
      'decided_by_another',
      decided + `INSERT INTO submission_party VALUES ('${submission}', '${judge}', 'author')`,
    ],
    ['votes_by_those_present', counted + voted],
    ['objection_matches_state', `UPDATE submission SET state = 'objection'`],
    ['open_question_matches_state', `UPDATE submission SET state = 'questions'`],
    ['definitive_is_kept', `UPDATE submission SET state = 'composing'`],
    [
      'planned_release_is_carried_out',
      `INSERT INTO edition (id, intervention_id, number, status, content, edited_at, created_at, release_planned_by,
         release_planned_at)
       VALUES (gen_random_uuid(), '${intervention}', 1, 'awaiting_release', '{}', now(), now(), '${judge}',
         now() - interval '61 min')`,
    ],
    [
      'planned_release_is_due',
      `INSERT INTO edition (id, intervention_id, submission_id, number, status, content, edited_at, created_at,
         release_planned_by, release_planned_at)
       VALUES (gen_random_uuid(), '${intervention}', '${submission}', 1, 'awaiting_release', '{}', now(), now(),
         '${judge}', now() + interval '1 day')`,
    ],
    ['published_has_edition', `UPDATE submission SET state = 'published'`],
    ['feedback_is_counted', `UPDATE submission SET feedback_rounds_given = 1`],
    [
      'history_ends_in_state',
      `INSERT INTO history (id, submission_id, kind, at, audience, from_state, to_state, version)
       VALUES (gen_random_uuid(), '${submission}', 'submit', now(), '{public}', 'draft', 'submitted', 2)`,
    ],
    [
      'command_has_history',
      `INSERT INTO command_log (command_id, person_id, submission_id, act, result, at)
       VALUES (gen_random_uuid(), '${person}', '${submission}', 'submit', '{}', now())`,
    ],
    [
      'history_has_command',
      `INSERT INTO history (id, submission_id, kind, at, audience, command_id)
       VALUES (gen_random_uuid(), '${submission}', 'submit', now(), '{public}', gen_random_uuid())`,
    ],
    [
      'catalogue_shows_what_is_public',
      `INSERT INTO edition (id, intervention_id, number, status, content, released_at, created_at, edited_at)
       VALUES (gen_random_uuid(), '${intervention}', 1, 'live', '{}', now(), now(), now())`,
    ],
    [
      'catalogue_figures_add_up',
      `INSERT INTO catalogue_figure (theme, setting, entries) VALUES ('loneliness', '', 3)`,
    ],
    [
      'usage_months_add_up',
      `INSERT INTO usage_month (month, kind, intervention_id, count)
       VALUES ('2026-01-01', 'summary', gen_random_uuid(), 3)`,
    ],
    [
      'revisions_are_numbered',
      `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
       VALUES (gen_random_uuid(), '${submission}', 2, 'submitted', '{}', '${person}', now())`,
    ],
  ])('finds that %s is broken', async (name, sql) => {
    expect(await findingsAfter(sql)).toContain(name);
  });

  it.each([
    ['decided_by_another', decided + assessed],
    ['votes_by_those_present', voted + counted],
  ])('finds nothing wrong with %s when one came before the other', async (name, sql) => {
    expect(await findingsAfter(sql)).not.toContain(name);
  });
});
