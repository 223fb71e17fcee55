import {
  countedPeople,
  isConflicted,
  presentPeople,
  quorumOf,
  rulesOfVersion,
  type SubmissionFacts,
} from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AssessmentsQueries } from '../assessments/assessments.queries.js';
import type { BallotDto, DeliberationDto, DeliberatorDto } from './dto/deliberation.dto.js';

/** Ballots after the last advice but one: those of the present run. What others voted stays secret until it closed. */
const ballotsQuery = `
SELECT b.id, b.outcome, b.level, b.reservation, b.conditions, b.rule, b.rule_version AS "ruleVersion",
  b.opened_at AS "openedAt", b.closed_at AS "closedAt", b.passed, b.electorate,
  coalesce(jsonb_agg(jsonb_build_object('name', p.name,
      'choice', CASE WHEN b.closed_at IS NOT NULL THEN v.choice END) ORDER BY p.name)
    FILTER (WHERE v.person_id IS NOT NULL), '[]') AS votes,
  max(v.choice) FILTER (WHERE v.person_id = $2) AS own
FROM ballot b JOIN submission s ON s.id = b.submission_id
LEFT JOIN vote v ON v.ballot_id = b.id LEFT JOIN person p ON p.id = v.person_id
WHERE s.id = $1 AND b.number > coalesce((SELECT e.number FROM ballot e JOIN advice a ON a.ballot_id = e.id
  WHERE e.submission_id = s.id ORDER BY e.number DESC
  OFFSET CASE WHEN s.state IN ('scheduled', 'deliberation') THEN 0 ELSE 1 END LIMIT 1), 0)
GROUP BY b.id ORDER BY b.number`;

/** The meeting about one submission, read live. */
@Injectable()
export class DeliberationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assessments: AssessmentsQueries,
  ) {}

  async deliberation(
    facts: SubmissionFacts,
    personId: string,
    withAgreement: boolean,
  ): Promise<DeliberationDto> {
    const ballots = await this.dataSource.query<BallotDto[]>(ballotsQuery, [facts.id, personId]);
    return {
      meetingOn: await this.meetingOn(facts.id),
      attendance: facts.attendance && { presentIds: presentPeople(facts) },
      members: await this.members(facts),
      quorum: quorumOf(facts),
      rule: rulesOfVersion(facts.rulesVersion).votingRule[facts.committeeKind],
      ballots,
      agreement: withAgreement ? await this.assessments.agreement(facts.id) : [],
    };
  }

  private async meetingOn(submissionId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ meetingOn: string | null }[]>(
      `SELECT meeting_on::text AS "meetingOn" FROM submission WHERE id = $1`,
      [submissionId],
    );
    return row?.meetingOn ?? null;
  }

  /** Who counts, and who stepped back; people who were asked and declined were never there. */
  private async members(facts: SubmissionFacts): Promise<DeliberatorDto[]> {
    const present = new Set(presentPeople(facts));
    const counted = new Set(countedPeople(facts));
    const shown = facts.assignments.filter((one) => counted.has(one.personId) || one.status === 'recused');
    const names = await this.dataSource.query<{ id: string; name: string; answeredAt: Date | null }[]>(
      `SELECT p.id, p.name, a.answered_at AS "answeredAt" FROM person p
       JOIN assignment a ON a.person_id = p.id AND a.submission_id = $2 WHERE p.id = ANY($1) ORDER BY p.name`,
      [shown.map((one) => one.personId), facts.id],
    );
    return names.flatMap(({ id, name, answeredAt }) =>
      shown
        .filter((one) => one.personId === id)
        .map((one) => ({
          personId: id,
          name,
          function: one.function,
          present: present.has(id),
          recused: isConflicted(facts, id),
          recusedAt: isConflicted(facts, id) ? answeredAt : null,
        })),
    );
  }
}
