import type { AssignmentFunction, Level, Outcome, Verdict, VoteChoice, VotingRule } from '#domain';
import type { Day, Moment } from '../api/index.js';

/** What is put to the vote, advised or decided. */
export interface Proposal {
  outcome: Outcome;
  /** For a recognition only. */
  level: Level | null;
  reservation: boolean;
  /** Numbered in this order; for a reservation only. */
  conditions: string[];
}

/** Somebody who counts for this item, or who stepped back from it. */
export interface Member {
  personId: string;
  name: string;
  function: AssignmentFunction;
  present: boolean;
  recused: boolean;
  recusedAt: Moment | null;
}

/** On whom a closed ballot rested. */
export interface Electorate {
  counted: number;
  present: number;
  needed: number;
  recused: number;
}

export interface Ballot extends Proposal {
  id: string;
  rule: VotingRule;
  ruleVersion: string;
  openedAt: Moment;
  closedAt: Moment | null;
  /** Null until it is closed. */
  passed: boolean | null;
  electorate: Electorate | null;
  /** Who voted; how is told once the ballot is closed. */
  votes: { name: string; choice: VoteChoice | null }[];
  own: VoteChoice | null;
}

/** The item of one dossier in the meeting, as it is now. */
export interface Deliberation {
  meetingOn: Day | null;
  attendance: { presentIds: string[] } | null;
  members: Member[];
  quorum: { present: number; needed: number; met: boolean };
  rule: VotingRule;
  ballots: Ballot[];
  agreement: { criterionId: string; verdicts: Verdict[] }[];
}

/** The advice of the committee; parts the reader may not see are absent. */
export interface Advice extends Proposal {
  publicExplanation: string;
  improvementAdvice: string;
  dissent?: string;
  adoptedBy?: string;
  adoptedAt?: Moment;
  rule?: VotingRule;
  ruleVersion?: string;
  electorate?: Electorate | null;
}
