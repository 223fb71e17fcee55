import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '#domain';
import { agreementOf, inOrderOfSpread, isDivided } from './agreement.js';
import type { Assessment } from './types.js';

const assessment = (verdict: Verdict | null): Assessment => ({
  id: 'a',
  by: null,
  status: 'handed_in',
  handedInAt: null,
  revisionNumber: 1,
  judgements: { goals: { verdict, justification: 'omdat', confidential: '', version: 1 } },
});

describe('agreement', () => {
  it('is divided when one says met and another not', () => {
    expect(isDivided({ criterionId: 'goals', verdicts: ['met', 'not'] })).toBe(true);
    expect(isDivided({ criterionId: 'goals', verdicts: ['met', 'partly', 'not_assessable'] })).toBe(false);
  });

  it('leaves out criteria somebody did not judge', () => {
    expect(agreementOf(['goals'], [assessment('met'), assessment(null)])).toEqual([
      { criterionId: 'goals', verdicts: ['met'] },
    ]);
  });

  it('shows divided criteria first and unanimous ones last', () => {
    const rows = inOrderOfSpread([
      { criterionId: 'same', verdicts: ['met', 'met'] },
      { criterionId: 'near', verdicts: ['partly', 'met'] },
      { criterionId: 'divided', verdicts: ['not', 'met'] },
    ]);
    expect(rows.map(({ criterionId }) => criterionId)).toEqual(['divided', 'near', 'same']);
    expect(rows[0]?.verdicts).toEqual(['met', 'not']);
  });
});
