import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeveloperQuestionDto } from './dto/question.dto.js';

/** Reads the dialogue between committee and developer. */
@Injectable()
export class QuestionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  questions(submissionId: string): Promise<DeveloperQuestionDto[]> {
    return this.dataSource.query<DeveloperQuestionDto[]>(
      `SELECT id, text, question_ids AS "questionIds", due_on::text AS "dueOn", asked_at AS "askedAt", answer,
         answered_at AS "answeredAt"
       FROM developer_question WHERE submission_id = $1 ORDER BY id`,
      [submissionId],
    );
  }
}
