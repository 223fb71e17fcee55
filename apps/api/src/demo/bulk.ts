import type { DataSource } from 'typeorm';
import {
  type Answers,
  causalStrengthOf,
  causalStrengths,
  checklistFor,
  criteriaFor,
  effectStudiesQuestion,
  type Level,
  presentChecklists,
  type StudyRecord,
  studiesAreJudged,
  type Verdict,
} from '#domain';
import { uuidv7 } from '#platform';
import { justificationFor, type EditionFacts } from './content/index.js';

/**
 * Texts go in by the table, not by the keystroke: the acts around them are the real ones, but saving two thousand
 * answers one by one would take longer than all acts together. The content is checked against the form by its test.
 */
export async function writeAnswers(
  db: DataSource,
  submissionId: string,
  byId: string,
  answers: Answers,
  at: Date,
): Promise<void> {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined && value !== null);
  await db.query(
    `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
     SELECT $1, question, value, 1, $4, $5 FROM unnest($2::text[], $3::jsonb[]) AS given (question, value)
     ON CONFLICT (submission_id, question_id) DO UPDATE
     SET value = excluded.value, version = answer.version + 1, updated_by = $4, updated_at = $5
     WHERE answer.value <> excluded.value`,
    [submissionId, given.map(([id]) => id), given.map(([, value]) => JSON.stringify(value)), byId, at],
  );
}

export interface Assessor {
  readonly personId: string;
  /** Decides which of the texts this person writes. */
  readonly number: number;
}

interface Judging {
  readonly share: number;
  readonly favourable: boolean;
  readonly at: Date;
}

/** One person's judgements on the criteria of the level and on the studies they rest on, or on the first part of them. */
export async function writeJudgements(
  db: DataSource,
  submissionId: string,
  assessor: Assessor,
  { requestedLevel: level, answers }: { readonly requestedLevel: Level; readonly answers: Answers },
  how: Judging,
): Promise<void> {
  const criteria = criteriaFor('2015-2018', level);
  const judged = criteria.slice(0, Math.ceil(criteria.length * how.share));
  const verdicts = judged.map((_, index) => verdictOf(index, assessor.number, how.favourable));
  const [row] = await db.query<{ id: string }[]>(
    `INSERT INTO assessment (id, submission_id, person_id, revision_id)
     SELECT $1, $2, $3, id FROM revision WHERE submission_id = $2 ORDER BY number DESC LIMIT 1 RETURNING id`,
    [uuidv7(), submissionId, assessor.personId],
  );
  await db.query(
    `INSERT INTO judgement (assessment_id, criterion_id, verdict, justification, confidential, updated_at)
     SELECT $1, criterion, verdict, justification, confidential, $6
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS given (criterion, verdict, justification, confidential)`,
    [
      row?.id,
      judged.map(({ id }) => id),
      verdicts,
      judged.map(({ id }, index) => justificationFor(id, verdicts[index] ?? 'met', assessor.number + index)),
      judged.map((_, index) => (index === 3 ? 'Vraag of de vorige uitvoerder dit ook zo deed.' : '')),
      how.at,
    ],
  );
  const studies = (answers[effectStudiesQuestion] ?? []) as StudyRecord[];
  if (row && studiesAreJudged(criteria, [])) await writeStrengths(db, row.id, assessor, studies, how);
}

/** What one person finds of the studies: the strength of the table, one in four a step lower. */
async function writeStrengths(
  db: DataSource,
  assessmentId: string,
  { number }: Assessor,
  studies: readonly StudyRecord[],
  { share, at }: Judging,
): Promise<void> {
  const judged = studies.slice(0, Math.floor(studies.length * share)).map((study, index) => {
    const lower = (number + index) % 4 === 3;
    const rung = causalStrengths.indexOf(causalStrengthOf(study)) - (lower ? 1 : 0);
    const points = checklistFor(presentChecklists, study.design).items.map(
      ({ id }, place) => [id, (place + number) % 5 === 0 || (lower && place < 2) ? 'partly' : 'yes'] as const,
    );
    return {
      strength: causalStrengths[Math.max(0, rung)],
      answers: Object.fromEntries(points),
      justification: lower
        ? 'Een stap lager dan de tabel: wie afviel, week bij de start af van wie bleef.'
        : 'Opzet en metingen zijn in orde. De uitval is beschreven en verandert het beeld niet.',
    };
  });
  await db.query(
    `INSERT INTO study_judgement (assessment_id, study_number, checklist_version, answers, strength, justification, updated_at)
     SELECT $1, number, $2, judged -> 'answers', judged ->> 'strength', judged ->> 'justification', $4
     FROM unnest($3::jsonb[]) WITH ORDINALITY AS given (judged, number)`,
    [assessmentId, presentChecklists, judged.map((one) => JSON.stringify(one)), at],
  );
}

/** Mostly met, some partly: assessors agree on most criteria and differ on a few. */
function verdictOf(criterion: number, assessor: number, favourable: boolean): Verdict {
  const draw = (criterion * 7 + assessor * 5) % 11;
  if (favourable) return draw === 0 || (criterion === 2 && assessor % 2 === 0) ? 'partly' : 'met';
  return draw < 3 ? 'not' : draw < 6 ? 'partly' : draw === 6 ? 'not_assessable' : 'met';
}

/** What the editor adds to the prefilled edition: the facts that can be filtered and compared. */
export async function writeEditionFacts(
  db: DataSource,
  submissionId: string,
  editorId: string,
  facts: EditionFacts,
  at: Date,
): Promise<void> {
  const kept = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  await db.query(
    `UPDATE edition SET content = jsonb_set(content, '{facts}', $2::jsonb), version = version + 1,
       edited_by = $3, edited_at = $4
     WHERE submission_id = $1 AND status = 'editing'`,
    [submissionId, JSON.stringify(kept), editorId, at],
  );
}
