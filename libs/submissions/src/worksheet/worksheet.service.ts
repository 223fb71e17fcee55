import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  isDeveloperSide,
  mayWriteAnswers,
  questionById,
  validateAnswer,
  worksheetForm,
  type Actor,
  type Answers,
  type AnswerValue,
  type ProblemCode,
  type Question,
} from '#domain';
import { Clock, invalidInput, notFound, ProblemError, Transactions, versionConflict } from '#platform';
import { Viewer, viewOf } from '../facts/viewer.js';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { Submission } from '../submission.entity.js';
import { Answer } from './answer.entity.js';
import { Revision } from './revision.entity.js';
import { sanitised } from './sanitise.js';
import { answersQuery, remarksQuery, type AnswerRow, type RemarkRow } from './worksheet.queries.js';

const MOST_CHARACTERS = 200_000;

/** Faults that make a value unusable. Other faults may be kept while writing and stop only the handing in. */
const unusable: ReadonlySet<ProblemCode> = new Set(['wrong_type', 'unknown_option', 'unknown_field']);

export interface Worksheet {
  readonly formVersion: string;
  readonly answers: Record<string, Omit<AnswerRow, 'questionId'>>;
  readonly editable: 'all' | 'none' | string[];
  readonly remarks: RemarkRow[];
}

/** Reads and writes the answers of a worksheet. */
@Injectable()
export class WorksheetService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly gatherer: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  /**
   * The present answers for those who write, and for the adviser while guiding. Everyone else reads the last
   * revision handed in: what is being written between two revisions is not theirs.
   */
  async read(actor: Actor, submissionId: string): Promise<Worksheet> {
    const { facts, groups, relations } = await this.viewer.of(actor, submissionId, 'description');
    const submission = await this.dataSource.getRepository(Submission).findOneByOrFail({ id: submissionId });
    const readsPresent =
      isDeveloperSide(relations) || (relations.has('adviser') && facts.state === 'guidance');
    const answers = readsPresent
      ? await this.dataSource.query<AnswerRow[]>(answersQuery, [submissionId])
      : await this.handedInAnswers(submissionId);
    return {
      formVersion: submission.formVersion,
      answers: Object.fromEntries(answers.map(({ questionId, ...answer }) => [questionId, answer])),
      editable: mayWriteAnswers(facts, actor),
      remarks: groups.has('guidance')
        ? await this.dataSource.query<RemarkRow[]>(remarksQuery, [submissionId])
        : [],
    };
  }

  /** Keeps one answer. 409 with the other text when somebody else wrote in between. */
  write(
    actor: Actor,
    submissionId: string,
    questionId: string,
    value: AnswerValue,
    version: number,
  ): Promise<{ version: number; updatedAt: Date }> {
    return this.transactions.run(async (em) => {
      const submission = await em.findOne(Submission, {
        where: { id: submissionId },
        lock: { mode: 'pessimistic_write' },
      });
      const question = await this.writableQuestion(em, actor, submission, questionId);
      const kept = usable(question, value);
      const current = await em.findOneBy(Answer, { submissionId, questionId });
      if ((current?.version ?? 0) !== version) throw versionConflict(await conflictOf(em, current));
      const answer = {
        submissionId,
        questionId,
        value: kept,
        version: version + 1,
        updatedBy: actor.personId,
        updatedAt: this.clock.now(),
      };
      await em.query(
        `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (submission_id, question_id)
         DO UPDATE SET value = $3, version = $4, updated_by = $5, updated_at = $6`,
        [submissionId, questionId, JSON.stringify(kept), answer.version, answer.updatedBy, answer.updatedAt],
      );
      return { version: answer.version, updatedAt: answer.updatedAt };
    });
  }

  /** The revisions that were handed in, without their text; newest first. */
  async revisions(
    actor: Actor,
    submissionId: string,
  ): Promise<Pick<Revision, 'number' | 'kind' | 'handedInAt'>[]> {
    await this.viewer.of(actor, submissionId, 'revisions');
    return this.dataSource.getRepository(Revision).find({
      where: { submissionId },
      select: { number: true, kind: true, handedInAt: true },
      order: { number: 'DESC' },
      take: 100,
    });
  }

  async revision(
    actor: Actor,
    submissionId: string,
    number: number,
  ): Promise<Pick<Revision, 'number' | 'kind' | 'handedInAt' | 'answers'>> {
    await this.viewer.of(actor, submissionId, 'revisions');
    const found = await this.dataSource.getRepository(Revision).findOne({
      where: { submissionId, number },
      select: { number: true, kind: true, handedInAt: true, answers: true },
    });
    if (!found) throw notFound();
    return found;
  }

  private async handedInAnswers(submissionId: string): Promise<AnswerRow[]> {
    const last = await this.dataSource
      .getRepository(Revision)
      .findOne({ where: { submissionId }, order: { number: 'DESC' } });
    const answers: Answers = last?.answers ?? {};
    return Object.entries(answers).map(([questionId, value]) => ({
      questionId,
      value: value ?? null,
      version: last?.number ?? 0,
      updatedAt: last?.handedInAt ?? this.clock.now(),
      updatedBy: null,
    }));
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

/** The value as it is kept, or 400 for one that no screen of ours would send. */
function usable(question: Question, value: AnswerValue): AnswerValue {
  if (JSON.stringify(value).length > MOST_CHARACTERS)
    throw invalidInput({ path: 'value', code: 'too_large' });
  const kept = sanitised(question, value);
  const faults = validateAnswer(question, kept).filter(({ code }) => unusable.has(code));
  if (faults.length > 0) {
    throw invalidInput(...faults.map(({ path, code }) => ({ path: path ? `value.${path}` : 'value', code })));
  }
  return kept;
}

async function conflictOf(em: EntityManager, current: Answer | null): Promise<object> {
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
