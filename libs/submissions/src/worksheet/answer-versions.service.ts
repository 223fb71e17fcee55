import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayWriteAnswers } from '#domain';
import { notFound } from '#platform';
import { Viewer } from '../facts/viewer.js';
import type { AnswerVersionDto, EarlierAnswerDto } from './dto/worksheet.dto.js';

const versionsQuery = `
SELECT kept.key, kept.kind, kept.revision, person.name AS by, kept.at FROM (
  SELECT id::text AS key, kind, NULL::smallint AS revision, by_id, at FROM answer_version
  WHERE submission_id = $1 AND question_id = $2
  UNION ALL
  SELECT 'revision-' || number, 'revision', number, handed_in_by, handed_in_at FROM revision
  WHERE submission_id = $1 AND answers ? $2
) kept JOIN person ON person.id = kept.by_id
ORDER BY kept.at DESC, kept.key DESC LIMIT 100`;

/** Earlier texts of an answer: for those who write it, while they write it. */
@Injectable()
export class AnswerVersionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
  ) {}

  /** Newest first. 404 for who does not write this answer now. */
  async list(actor: Actor, submissionId: string, questionId: string): Promise<AnswerVersionDto[]> {
    await this.mayLookBack(actor, submissionId, questionId);
    return this.dataSource.query<AnswerVersionDto[]>(versionsQuery, [submissionId, questionId]);
  }

  async one(actor: Actor, submissionId: string, questionId: string, key: string): Promise<EarlierAnswerDto> {
    await this.mayLookBack(actor, submissionId, questionId);
    const number = /^revision-(\d{1,4})$/.exec(key)?.[1];
    const [found] = await this.dataSource.query<EarlierAnswerDto[]>(
      number
        ? 'SELECT answers -> $2 AS value FROM revision WHERE submission_id = $1 AND answers ? $2 AND number = $3'
        : 'SELECT value FROM answer_version WHERE submission_id = $1 AND question_id = $2 AND id::text = $3',
      [submissionId, questionId, number ?? key],
    );
    if (!found) throw notFound();
    return found;
  }

  private async mayLookBack(actor: Actor, submissionId: string, questionId: string): Promise<void> {
    const { facts } = await this.viewer.of(actor, submissionId, 'description');
    const writable = mayWriteAnswers(facts, actor);
    if (writable !== 'all' && !writable.includes(questionId)) throw notFound();
  }
}
