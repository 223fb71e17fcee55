import type { VoteChoice } from './committee-kind.js';
import type { VotingRule } from './rules-of-procedure.js';

/** Votes counted per choice. Only votes of present people who did not step back belong in it. */
export type Tally = Readonly<Record<VoteChoice, number>>;

/** Counts votes per choice. */
export const tallyOf = (votes: readonly VoteChoice[]): Tally => ({
  for: votes.filter((vote) => vote === 'for').length,
  against: votes.filter((vote) => vote === 'against').length,
  abstain: votes.filter((vote) => vote === 'abstain').length,
});

/** More for than against. Abstentions count for neither; a tie does not pass. */
export const majorityIsReached = (tally: Tally): boolean => tally.for > tally.against;

/** At least one for and nobody against. Abstentions count for neither. */
export const unanimityIsReached = (tally: Tally): boolean => tally.for > 0 && tally.against === 0;

/** Whether the votes carry the proposal under this voting rule. */
export const ballotPasses = (tally: Tally, rule: VotingRule): boolean =>
  rule === 'unanimity' ? unanimityIsReached(tally) : majorityIsReached(tally);
