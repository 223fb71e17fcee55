import type { AnswerValue } from '#domain';

export interface AnswerRow {
  readonly questionId: string;
  readonly value: AnswerValue;
  readonly version: number;
  readonly updatedAt: Date;
  /** Name of who wrote it last; null where that is not told. */
  readonly updatedBy: string | null;
}

export const answersQuery = `
SELECT answer.question_id AS "questionId", answer.value, answer.version, answer.updated_at AS "updatedAt",
  person.name AS "updatedBy"
FROM answer JOIN person ON person.id = answer.updated_by WHERE answer.submission_id = $1
ORDER BY answer.question_id LIMIT 500`;

export interface RemarkRow {
  readonly id: string;
  readonly questionId: string;
  readonly text: string;
  readonly round: number;
  readonly by: string;
  readonly at: Date;
  readonly resolvedAt: Date | null;
}

export const remarksQuery = `
SELECT remark.id, remark.question_id AS "questionId", remark.text, feedback_round.number AS round, person.name AS by,
  remark.at, remark.resolved_at AS "resolvedAt"
FROM remark
JOIN feedback_round ON feedback_round.id = remark.feedback_round_id
JOIN person ON person.id = remark.by_id
WHERE remark.submission_id = $1 ORDER BY remark.id LIMIT 1000`;
