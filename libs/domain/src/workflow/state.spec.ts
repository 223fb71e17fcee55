import { describe, expect, it } from '@jest/globals';
import { hasComeTo, maskedStates, states } from './state.js';

describe('how far the procedure came', () => {
  it('holds from the landmark on, and not before it', () => {
    expect(hasComeTo('composing', 'assessment')).toBe(false);
    expect(hasComeTo('assessment', 'assessment')).toBe(true);
    expect(hasComeTo('published', 'editing')).toBe(true);
    expect(hasComeTo('objection', 'editing')).toBe(false);
  });

  it('tells nothing of a masked or a withdrawn submission', () => {
    for (const state of [...maskedStates, 'withdrawn'] as const) {
      expect(states.filter((landmark) => hasComeTo(state, landmark))).toEqual([]);
    }
  });
});
