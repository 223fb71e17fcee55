import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  mayWriteAnswers,
  questionById,
  worksheetForm,
  type Actor,
  type AnswerValue,
  type Question,
} from '#domain';
import { Clock, notFound, ProblemError, Transactions, versionConflict } from '#platform';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { viewOf } from '../facts/viewer.js';
import { Submission } from '../submission.entity.js';
import { Answer } from './answer.entity.js';
import type { AnswerConflictDto, AnswerKeptDto } from './dto/answer.dto.js';
import { keepEarlier } from './keep-earlier.js';
import { usableAnswer } from './usable-answer.js';

export interface WrittenAnswer {
  readonly value: AnswerValue;
  /** The version it was based on; 0 for a new one. */
  readonly version: number;
  /** Texts the writer saw and did not take. */
  readonly setAside?: readonly AnswerValue[];
}

/** Writes the answers of a worksheet, one at a time. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherer: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps one answer, and the text before it when that is worth going back to. 409 with the other text when somebody
   * else wrote in between. A text that is the same changes nothing.
   */
  write(
    actor: Actor,
    submissionId: string,
    questionId: string,
    written: WrittenAnswer,
  ): Promise<AnswerKeptDto> {
    return this.transactions.run(async (em) => {
      const submission = await em.findOne(Submission, {
        where: { id: submissionId },
        lock: { mode: 'pessimistic_write' },
      });
      const question = await this.writableQuestion(em, actor, submission, questionId);
      const value = usableAnswer(question, written.value);
      const setAside = (written.setAside ?? []).map((text, index) =>
        usableAnswer(question, text, `setAside.${index}`),
      );
      const current = await em.findOneBy(Answer, { submissionId, questionId });
      if ((current?.version ?? 0) !== written.version) throw versionConflict(await conflictOf(em, current));
      const now = { submissionId, questionId, value, byId: actor.personId, at: this.clock.now() };
      await keepEarlier(em, current, now, setAside);
      if (current && isDeepStrictEqual(current.value, value)) {
        return { version: current.version, updatedAt: current.updatedAt };
      }
      await put(em, now, written.version + 1);
      return { version: written.version + 1, updatedAt: now.at };
    });
  }

  private async writableQuestion(
    em: EntityManager,
    actor: Actor,
    submission: Submission | null,
    questionId: string,
  ): Promise<Question> {
    const facts = submission ? await this.gatherer.of(em, submission.id) : undefined;
    if (!submission || !facts || !viewOf(facts, actor).groups.has('description')) throw notFound();
    const question = questionById(worksheetForm(submission.formVersion), questionId);
    if (!question) throw notFound();
    const writable = mayWriteAnswers(facts, actor);
    if (writable !== 'all' && !writable.includes(questionId)) throw new ProblemError(403, 'answers_closed');
    return question;
  }
}

/** A text as it is being written now. */
export interface Text {
  readonly submissionId: string;
  readonly questionId: string;
  readonly value: AnswerValue;
  readonly byId: string;
  readonly at: Date;
}

async function put(
  em: EntityManager,
  { submissionId, questionId, value, byId, at }: Text,
  version: number,
): Promise<void> {
  await em.query(
    `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (submission_id, question_id)
     DO UPDATE SET value = $3, version = $4, updated_by = $5, updated_at = $6`,
    [submissionId, questionId, JSON.stringify(value), version, byId, at],
  );
}

async function conflictOf(em: EntityManager, current: Answer | null): Promise<AnswerConflictDto> {
  if (!current) return { value: null, version: 0, updatedBy: null };
  const [person] = await em.query<{ name: string }[]>('SELECT name FROM person WHERE id = $1', [
    current.updatedBy,
  ]);
  return {
    value: current.value,
    version: current.version,
    updatedBy: person?.name ?? null,
    updatedAt: current.updatedAt,
  };
}
