import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BallotFacts } from '../submission/facts.js';
import { acceptedByThree, aDossier, counted } from '../../../../test/support/domain/dossiers.js';
import { anyDossier } from '../../../../test/support/domain/random.js';
import {
  countedPeople,
  electorateOf,
  openBallotPasses,
  presentPeople,
  quorumOf,
  tallyOfBallot,
  votesOutstanding,
} from './deliberation.js';

const ballotWith = (votes: BallotFacts['votes']): BallotFacts => ({
  id: 'ballot',
  outcome: 'recognised',
  level: 'well_described',
  openedAt: '2027-03-15T10:00:00Z',
  votes,
  closed: false,
  passed: null,
});

describe('the people who count', () => {
  it('are the accepted assessors and the chair', () => {
    expect(countedPeople(aDossier('deliberation'))).toEqual(counted);
  });

  it('never include who stepped back, declined or is only asked', () => {
    fc.assert(
      fc.property(anyDossier, (facts) => {
        const out = facts.assignments.filter((row) => row.status !== 'accepted').map((row) => row.personId);
        const people = countedPeople(facts);
        expect(people.filter((id) => out.includes(id) || facts.conflictedIds.includes(id))).toEqual([]);
        expect(presentPeople(facts).every((id) => people.includes(id))).toBe(true);
      }),
    );
  });
});

describe('deliberation on one dossier', () => {
  it('keeps quorum when somebody steps back', () => {
    const attendance = { presentIds: ['one', 'chair'] };
    expect(quorumOf(aDossier('deliberation', { attendance }))).toEqual({ present: 2, needed: 3, met: false });
    const assignments = acceptedByThree.map((row) =>
      row.personId === 'three' ? { ...row, status: 'recused' as const } : row,
    );
    const after = aDossier('deliberation', { attendance, assignments });
    expect(quorumOf(after)).toEqual({ present: 2, needed: 2, met: true });
    expect(electorateOf(after)).toEqual({ counted: 3, present: 2, needed: 2, recused: 1 });
  });

  it('forgets the vote of somebody who steps back', () => {
    const ballot = ballotWith({ one: 'against', two: 'for', three: 'for', chair: 'abstain' });
    const recognition = { committeeKind: 'recognition_committee' as const, ballot };
    expect(openBallotPasses(aDossier('deliberation', recognition))).toBe(false);
    const after = aDossier('deliberation', { ...recognition, conflictedIds: ['one'] });
    expect(tallyOfBallot(after)).toEqual({ for: 2, against: 0, abstain: 1 });
    expect(openBallotPasses(after)).toBe(true);
  });

  it('lets a panel decide by majority', () => {
    const ballot = ballotWith({ one: 'against', two: 'for', three: 'for', chair: 'abstain' });
    expect(openBallotPasses(aDossier('deliberation', { ballot }))).toBe(true);
  });

  it('passes nothing without a quorum', () => {
    const ballot = ballotWith({ one: 'for' });
    const facts = aDossier('deliberation', { ballot, attendance: { presentIds: ['one'] } });
    expect(openBallotPasses(facts)).toBe(false);
  });

  it('waits for everyone in the room and nobody else', () => {
    const facts = aDossier('deliberation', {
      ballot: ballotWith({ one: 'for' }),
      attendance: { presentIds: ['one', 'two', 'guest'] },
    });
    expect(votesOutstanding(facts)).toEqual(['two']);
  });
});
