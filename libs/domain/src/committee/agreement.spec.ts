import { describe, expect, it } from '@jest/globals';
import { verdictsAreDivided } from './agreement.js';

describe('verdicts on one criterion', () => {
  it('are divided when one says met and another not', () => {
    expect(verdictsAreDivided(['met', 'not'])).toBe(true);
    expect(verdictsAreDivided(['met', 'partly', 'not_assessable'])).toBe(false);
    expect(verdictsAreDivided(['partly', 'not'])).toBe(false);
  });
});
