import type { StoredAnswerDto } from './dto/worksheet.dto.js';

export interface AnswerRow extends StoredAnswerDto {
  readonly questionId: string;
}

export const answersQuery = `
SELECT answer.question_id AS "questionId", answer.value, answer.version, answer.updated_at AS "updatedAt",
  person.name AS "updatedBy"
FROM answer JOIN person ON person.id = answer.updated_by WHERE answer.submission_id = $1
ORDER BY answer.question_id LIMIT 500`;
