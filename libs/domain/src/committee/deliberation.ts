import type { SubmissionFacts } from '../submission/facts.js';
import { isConflicted } from '../access/relations-of.js';
import { quorumIsMet, quorumNeeded } from './quorum.js';
import { rulesOfVersion } from './rules-of-procedure.js';
import { ballotPasses, type Tally, tallyOf } from './voting.js';

/** People who count for this item: assessors and chair who accepted and did not step back. */
export function countedPeople(facts: SubmissionFacts): string[] {
  const accepted = facts.assignments.filter(
    (row) => row.status === 'accepted' && !isConflicted(facts, row.personId),
  );
  return [...new Set(accepted.map((row) => row.personId))];
}

/** Of the people who count, those in the room. Everyone else present is a guest. */
export function presentPeople(facts: SubmissionFacts): string[] {
  const inRoom = facts.attendance?.presentIds ?? [];
  return countedPeople(facts).filter((personId) => inRoom.includes(personId));
}

/** How the quorum stands for this item, for the guard and for the screen. */
export function quorumOf(facts: SubmissionFacts): { present: number; needed: number; met: boolean } {
  const rules = rulesOfVersion(facts.rulesVersion);
  const counted = countedPeople(facts).length;
  const present = presentPeople(facts).length;
  return { present, needed: quorumNeeded(counted, rules), met: quorumIsMet(present, counted, rules) };
}

/** On whom a ballot rested when it was closed: who counted, who was there, how many it took, who stepped back. */
export interface Electorate {
  readonly counted: number;
  readonly present: number;
  readonly needed: number;
  readonly recused: number;
}

/** The electorate of this item now. People who stepped back are counted apart and in nothing else. */
export function electorateOf(facts: SubmissionFacts): Electorate {
  const { present, needed } = quorumOf(facts);
  const recused = facts.assignments.filter((row) => row.status === 'recused').length;
  return { counted: countedPeople(facts).length, present, needed, recused };
}

/** Present people whose vote on the open ballot is still to come. */
export const votesOutstanding = (facts: SubmissionFacts): string[] =>
  presentPeople(facts).filter((personId) => facts.ballot?.votes[personId] === undefined);

/** The votes that count: cast by people who are present and did not step back. */
export function tallyOfBallot(facts: SubmissionFacts): Tally {
  const votes = presentPeople(facts).flatMap((personId) => facts.ballot?.votes[personId] ?? []);
  return tallyOf(votes);
}

/** Whether the ballot of this submission passes under the voting rule of its committee. */
export function openBallotPasses(facts: SubmissionFacts): boolean {
  const rule = rulesOfVersion(facts.rulesVersion).votingRule[facts.committeeKind];
  return quorumOf(facts).met && ballotPasses(tallyOfBallot(facts), rule);
}
