import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '#domain';
import { agreementOf, inOrderOfSpread } from './agreement.js';
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
