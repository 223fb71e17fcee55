import { describe, expect, it } from '@jest/globals';
import { isTerminal, states } from './state.js';
import { termEndsOn } from './terms.js';

describe('terms', () => {
  it('count calendar days from the day the state began', () => {
    expect(termEndsOn('screening', '2026-02-20')).toBe('2026-03-06');
  });

  it('are not set for a state that is over', () => {
    for (const state of states.filter(isTerminal)) expect(termEndsOn(state, '2026-02-20')).toBeNull();
  });
});
