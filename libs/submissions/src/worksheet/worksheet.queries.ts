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
