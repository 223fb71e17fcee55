import { describe, expect, it } from '@jest/globals';
import { states, statesBehindTheCommittee } from '../workflow/state.js';
import { developerSide, type Relation, relations } from './relation.js';
import { shownState } from './shown-state.js';

describe('the shown state', () => {
  it('tells the developer’s side that the committee has it, and when there are questions', () => {
    for (const relation of developerSide) {
      const held = new Set<Relation>([relation]);
      for (const state of statesBehindTheCommittee) expect(shownState(state, held)).toBe('with_committee');
      expect(shownState('questions', held)).toBe('questions_for_you');
      expect(shownState('guidance', held)).toBe('guidance');
      expect(shownState('recognised', held)).toBe('recognised');
    }
  });

  it('is the state itself for everybody else', () => {
    const others = relations.filter((relation) => !(developerSide as readonly Relation[]).includes(relation));
    for (const relation of others) {
      for (const state of states) expect(shownState(state, new Set([relation]))).toBe(state);
    }
  });
});
