import { describe, expect, it } from '@jest/globals';
import { validityRules } from '../recognition/validity.js';
import { committeeFor } from './committee-kind.js';
import { rulesOfProcedure } from './rules-of-procedure.js';

describe('rules under which dossiers were judged', () => {
  it('stay as they were: what changes is a next version', () => {
    expect(rulesOfProcedure[0]).toEqual({
      version: '2015',
      quorumExceeds: { numerator: 1, denominator: 2 },
      votingRule: {
        practice_panel: 'majority',
        recognition_committee: 'unanimity',
        advisory_committee: 'majority',
      },
      assessorsNeeded: { practice_panel: 3, recognition_committee: 4, advisory_committee: 3 },
      termsOfOffice: 2,
      feedbackRounds: 2,
      objectionPeriodDays: 42,
      warnMonthsAhead: [12, 6, 3],
    });
    const months = {
      well_described: 36,
      well_substantiated: 60,
      effective_first: 60,
      effective_good: 60,
      effective_strong: 60,
    };
    expect(validityRules[0]).toEqual({ version: '2015', months, reservedMonths: 6 });
  });

  it('leave the first level to people from practice, and the others to experts', () => {
    expect(committeeFor('well_described')).toBe('practice_panel');
    expect(committeeFor('well_substantiated')).toBe('recognition_committee');
    expect(committeeFor('effective_strong')).toBe('recognition_committee');
  });
});
