import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type VoteChoice, voteChoices } from './committee-kind.js';
import { ballotPasses, majorityIsReached, tallyOf, unanimityIsReached } from './voting.js';

const someVotes = fc.array(fc.constantFrom(...voteChoices), { maxLength: 12 });

describe('voting', () => {
  it.each<[VoteChoice[], boolean, boolean]>([
    [[], false, false],
    [['abstain', 'abstain'], false, false],
    [['for'], true, true],
    [['for', 'against'], false, false],
    [['for', 'for', 'against'], true, false],
    [['for', 'abstain', 'abstain'], true, true],
  ])('%j: majority %s, unanimity %s', (votes, majority, unanimity) => {
    expect(majorityIsReached(tallyOf(votes))).toBe(majority);
    expect(unanimityIsReached(tallyOf(votes))).toBe(unanimity);
  });

  it('does not count abstentions', () => {
    fc.assert(
      fc.property(someVotes, fc.constantFrom('majority' as const, 'unanimity' as const), (votes, rule) => {
        const withOneMore = tallyOf([...votes, 'abstain']);
        expect(ballotPasses(withOneMore, rule)).toBe(ballotPasses(tallyOf(votes), rule));
      }),
    );
  });

  it('carries by majority whatever is unanimous', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        const tally = tallyOf(votes);
        expect(!unanimityIsReached(tally) || majorityIsReached(tally)).toBe(true);
      }),
    );
  });

  it('never fails by one more vote for', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        const before = majorityIsReached(tallyOf(votes));
        expect(!before || majorityIsReached(tallyOf([...votes, 'for']))).toBe(true);
      }),
    );
  });
});
