import {
  type Answers,
  carriedOverCriteria,
  changedFor,
  type Criterion,
  criteriaFor,
  type EarlierJudgement,
  judgedAlike,
  type JudgedUnder,
  type SubmissionFacts,
} from '#domain';
import { askByKey } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AssessmentsQueries } from '../assessments/assessments.queries.js';
import type { EarlierJudgementDto } from './dto/earlier-judgement.dto.js';
import { earlierJudgementsQuery } from './earlier-judgements.sql.js';

interface Row extends EarlierJudgement {
  readonly id: string;
  readonly previousId: string;
  readonly publicExplanation: string;
  readonly answersBefore: Answers | null;
}

/** What the rules read of the recognitions these submissions re-assess; nothing for a first assessment. */
export async function earlierJudgements(
  em: EntityManager,
  submissionIds: readonly string[],
): Promise<Map<string, EarlierJudgement>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await askByKey<Row>(em, earlierJudgementsQuery, [submissionIds, false]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Reads what a re-assessment starts from. */
@Injectable()
export class EarlierJudgementsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assessments: AssessmentsQueries,
  ) {}

  /** Null for a first assessment. The verdicts of then, without names, only where `withVerdicts`. */
  async of(
    { id, requestedLevel }: SubmissionFacts,
    withVerdicts: boolean,
  ): Promise<EarlierJudgementDto | null> {
    const [row] = await this.dataSource.query<Row[]>(earlierJudgementsQuery, [[id], true]);
    const [now] = await this.dataSource.query<JudgedUnder[]>(
      `SELECT form_version AS "formVersion", criteria_version AS "criteriaVersion" FROM submission WHERE id = $1`,
      [id],
    );
    if (!row || !now) return null;
    const criteria = criteriaFor(now.criteriaVersion, requestedLevel);
    const verdicts = withVerdicts ? await this.verdictsOf(row.previousId) : null;
    const carriedOver = carriedOverCriteria(criteria, now, row);
    return {
      recognisedOn: row.recognisedOn,
      level: row.level,
      publicExplanation: row.publicExplanation,
      judgedAlike: judgedAlike(row, now),
      criteria: criteria.map((criterion) => ({
        criterionId: criterion.id,
        carriedOver: carriedOver.includes(criterion.id),
        ...changesOf(criterion, row),
        ...(verdicts && { verdicts: verdicts.get(criterion.id) ?? [] }),
      })),
      answersBefore: row.answersBefore ?? {},
    };
  }

  private async verdictsOf(submissionId: string) {
    const agreement = await this.assessments.agreement(submissionId);
    return new Map(agreement.map(({ criterionId, verdicts }) => [criterionId, verdicts]));
  }
}

function changesOf(
  criterion: Criterion,
  earlier: EarlierJudgement,
): { changedQuestions: string[]; changedAttachments: string[] } {
  const { questions, attachments } = changedFor(criterion, earlier);
  return { changedQuestions: questions, changedAttachments: attachments };
}
