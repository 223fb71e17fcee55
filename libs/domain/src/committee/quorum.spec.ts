import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quorumIsMet, quorumNeeded } from './quorum.js';
import { presentRules, type RulesOfProcedure, rulesOfVersion } from './rules-of-procedure.js';

const people = fc.integer({ min: 0, max: 50 });

describe('quorum', () => {
  it('is more than half of those who count', () => {
    expect([1, 2, 3, 4, 5].map((counted) => quorumNeeded(counted, presentRules))).toEqual([1, 2, 2, 3, 3]);
    expect(quorumIsMet(2, 4, presentRules)).toBe(false);
    expect(quorumIsMet(3, 4, presentRules)).toBe(true);
  });

  it('does not exist for an item nobody is left for', () => {
    expect(quorumIsMet(0, 0, presentRules)).toBe(false);
  });

  it('never suffers from one more person present', () => {
    fc.assert(
      fc.property(people, people, (present, counted) => {
        const before = quorumIsMet(present, counted, presentRules);
        expect(!before || quorumIsMet(present + 1, counted, presentRules)).toBe(true);
      }),
    );
  });

  it('never becomes harder when somebody absent steps back', () => {
    fc.assert(
      fc.property(people, people, (present, absent) => {
        fc.pre(present > 0 && absent > 0);
        const before = quorumIsMet(present, present + absent, presentRules);
        expect(!before || quorumIsMet(present, present + absent - 1, presentRules)).toBe(true);
      }),
    );
  });

  it('follows the version of the rules', () => {
    const twoThirds: RulesOfProcedure = {
      ...presentRules,
      version: 'next',
      quorumExceeds: { numerator: 2, denominator: 3 },
    };
    expect(quorumNeeded(6, twoThirds)).toBe(5);
    expect(rulesOfVersion(undefined)).toBe(presentRules);
    expect(rulesOfVersion('2015').version).toBe('2015');
    expect(() => rulesOfVersion('1900')).toThrow(RangeError);
  });
});
