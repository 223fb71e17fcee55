import type {
  AdviceFacts,
  AssignmentFacts,
  BallotFacts,
  CommitteeMemberFacts,
  DecisionFacts,
  Level,
  RoundFacts,
  State,
  SubmissionFacts,
} from '#domain';
import { criteriaFor } from '#domain';
import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { factsQuery, openRoundsQuery } from './assessment.facts.sql.js';

interface Row {
  id: string;
  state: State;
  level: Level;
  criteriaVersion: string;
  round: RoundFacts | null;
  assignments: AssignmentFacts[];
  conflictedIds: string[];
  judgements: { personId: string; handedIn: boolean; verdicts: string[]; justified: string[] }[];
  openQuestion: { questionIds: string[]; dueOn: string } | null;
  presentIds: string[] | null;
  ballot: BallotFacts | null;
  advice: AdviceFacts | null;
  decision: DecisionFacts | null;
  previousDeciderIds: string[];
  objection: { fromState: State } | null;
  members: CommitteeMemberFacts[];
  organisationOf: Record<string, string | null> | null;
}

const untilMeeting: readonly State[] = ['composing', 'assessment', 'questions', 'scheduled'];
const undecided: readonly State[] = [...untilMeeting, 'deliberation', 'advised'];
const unadvised: readonly State[] = [...untilMeeting, 'deliberation'];

/** What this room knows of submissions, in the words of the rules. Rows of earlier runs are left out. */
@Injectable()
export class AssessmentFacts {
  constructor(private readonly clock: Clock) {}

  /** One query for all submissions and one for the rounds that are still open. */
  async gather(
    em: EntityManager,
    submissionIds: readonly string[],
  ): Promise<Map<string, Partial<SubmissionFacts>>> {
    const openRounds = await em.query<RoundFacts[]>(openRoundsQuery, [this.clock.today()]);
    const rows = await em.query<Row[]>(factsQuery, [submissionIds, this.clock.today()]);
    return new Map(rows.map((row) => [row.id, factsOf(row, openRounds)]));
  }
}

function factsOf(row: Row, openRounds: readonly RoundFacts[]): Partial<SubmissionFacts> {
  return {
    round: row.round,
    openRounds,
    assignments: row.assignments,
    conflictedIds: row.conflictedIds,
    ...judgementFacts(row),
    openQuestion: row.openQuestion,
    attendance: row.presentIds && { presentIds: row.presentIds },
    ballot: untilMeeting.includes(row.state) ? null : row.ballot,
    advice: unadvised.includes(row.state) ? null : row.advice,
    decision: undecided.includes(row.state) ? null : row.decision,
    previousDeciderIds: row.previousDeciderIds,
    objection: row.objection,
    committeeMembers: row.members,
    ...(row.organisationOf && { organisationOf: row.organisationOf }),
  };
}

function judgementFacts(
  row: Row,
): Pick<SubmissionFacts, 'unjudgedCriteria' | 'unjustifiedCriteria' | 'handedInIds'> {
  const criteria = criteriaFor(row.criteriaVersion, row.level).map(({ id }) => id);
  const assessors = row.assignments.filter((one) => one.function === 'assessor' && one.status === 'accepted');
  const of = (personId: string) => row.judgements.find((judged) => judged.personId === personId);
  const without = (pick: (personId: string) => string[]) =>
    Object.fromEntries(assessors.map(({ personId }) => [personId, pick(personId)]));
  return {
    unjudgedCriteria: without((id) => criteria.filter((criterion) => !of(id)?.verdicts.includes(criterion))),
    unjustifiedCriteria: without((id) =>
      (of(id)?.verdicts ?? []).filter((criterion) => !of(id)?.justified.includes(criterion)),
    ),
    handedInIds: row.judgements.filter(({ handedIn }) => handedIn).map(({ personId }) => personId),
  };
}
