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
import { carriedOverCriteria, criteriaFor, type EarlierJudgement, studiesAreJudged } from '#domain';
import { askByKey, Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { earlierJudgements } from './earlier-judgement/earlier-judgements.queries.js';
import { factsQuery, openRoundsQuery } from './assessment.facts.sql.js';

interface Row {
  id: string;
  state: State;
  level: Level;
  formVersion: string;
  criteriaVersion: string;
  round: RoundFacts | null;
  assignments: AssignmentFacts[];
  conflictedIds: string[];
  judgements: {
    personId: string;
    handedIn: boolean;
    verdicts: string[];
    justified: string[];
    rated: number[];
    unreasoned: number[];
  }[];
  studies: number | null;
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
const whileJudging: readonly State[] = ['assessment', 'questions'];
const undecided: readonly State[] = [...untilMeeting, 'deliberation', 'advised'];
const unadvised: readonly State[] = [...untilMeeting, 'deliberation'];

/** What this room knows of submissions, in the words of the rules. Rows of earlier runs are left out. */
@Injectable()
export class AssessmentFacts {
  constructor(private readonly clock: Clock) {}

  /** One query for all submissions, one for the rounds that are still open, one for what is being re-assessed. */
  async gather(
    em: EntityManager,
    submissionIds: readonly string[],
  ): Promise<Map<string, Partial<SubmissionFacts>>> {
    const openRounds = await askByKey<RoundFacts>(em, openRoundsQuery, [this.clock.today()]);
    const rows = await askByKey<Row>(em, factsQuery, [submissionIds, this.clock.today()]);
    const judged = rows.filter(({ state }) => whileJudging.includes(state)).map(({ id }) => id);
    const earlier = await earlierJudgements(em, judged);
    return new Map(rows.map((row) => [row.id, factsOf(row, openRounds, earlier.get(row.id) ?? null)]));
  }
}

function factsOf(
  row: Row,
  openRounds: readonly RoundFacts[],
  earlier: EarlierJudgement | null,
): Partial<SubmissionFacts> {
  return {
    round: row.round,
    openRounds,
    assignments: row.assignments,
    conflictedIds: row.conflictedIds,
    ...judgementFacts(row, earlier),
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

/** Per assessor what is still to do. What a re-assessment takes over from the recognition before it is done. */
function judgementFacts(
  row: Row,
  earlier: EarlierJudgement | null,
): Pick<
  SubmissionFacts,
  'unjudgedCriteria' | 'unjustifiedCriteria' | 'unratedStudies' | 'unjustifiedStudies' | 'handedInIds'
> {
  const all = criteriaFor(row.criteriaVersion, row.level);
  const carriedOver = carriedOverCriteria(all, row, earlier);
  const criteria = all.map(({ id }) => id).filter((id) => !carriedOver.includes(id));
  const assessors = row.assignments.filter((one) => one.function === 'assessor' && one.status === 'accepted');
  const of = (personId: string) => row.judgements.find((judged) => judged.personId === personId);
  const studies = studiesAreJudged(all, carriedOver)
    ? Array.from({ length: row.studies ?? 0 }, (_, index) => index + 1)
    : [];
  const without = <T>(pick: (personId: string) => T[]) =>
    Object.fromEntries(assessors.map(({ personId }) => [personId, pick(personId)]));
  return {
    unjudgedCriteria: without((id) => criteria.filter((criterion) => !of(id)?.verdicts.includes(criterion))),
    unjustifiedCriteria: without((id) =>
      (of(id)?.verdicts ?? []).filter((criterion) => !of(id)?.justified.includes(criterion)),
    ),
    unratedStudies: without((id) => studies.filter((number) => !of(id)?.rated.includes(number))),
    unjustifiedStudies: without((id) => studies.filter((number) => of(id)?.unreasoned.includes(number))),
    handedInIds: row.judgements.filter(({ handedIn }) => handedIn).map(({ personId }) => personId),
  };
}
