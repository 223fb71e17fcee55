import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AdviceDto } from './dto/advice.dto.js';

const adviceQuery = `
SELECT a.outcome, a.level, a.reservation, a.conditions, a.public_explanation AS "publicExplanation",
  a.improvement_advice AS "improvementAdvice", a.dissent, p.name AS "adoptedBy", a.adopted_at AS "adoptedAt",
  b.rule, b.rule_version AS "ruleVersion", b.electorate
FROM advice a JOIN ballot b ON b.id = a.ballot_id JOIN person p ON p.id = a.adopted_by
WHERE a.submission_id = $1 ORDER BY a.id DESC LIMIT 1`;

type Row = Required<AdviceDto>;

/** Reads the advice of the last run. */
@Injectable()
export class AdviceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when there is none. */
  async ofCommittee(submissionId: string): Promise<AdviceDto | null> {
    const [row] = await this.dataSource.query<Row[]>(adviceQuery, [submissionId]);
    return row ?? null;
  }

  /** What the developer's side reads: the texts of the decision, which may have settled otherwise. */
  async forDeveloper(submissionId: string): Promise<AdviceDto | null> {
    const [row] = await this.dataSource.query<AdviceDto[]>(
      `SELECT outcome, level, reservation, conditions, public_explanation AS "publicExplanation",
         improvement_advice AS "improvementAdvice"
       FROM decision WHERE submission_id = $1 AND announced_at IS NOT NULL ORDER BY number DESC LIMIT 1`,
      [submissionId],
    );
    return row ?? null;
  }
}
