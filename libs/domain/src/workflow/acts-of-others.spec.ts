import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { decider, owner, secretary, stranger } from '../../../../test/support/domain/people.js';
import { anyDossier, anyMove } from '../../../../test/support/domain/random.js';
import type { Relation } from '../access/relation.js';
import { relationsOf } from '../access/relations-of.js';
import type { Actor } from '../access/role.js';
import { shownState } from '../access/shown-state.js';
import { actsOfOthers } from './acts-of-others.js';
import { availableActs } from './decide.js';
import { edgeOf, edges } from './edges.js';
import { type State, states, statesBehindTheCommittee } from './state.js';

const nothing = { by: [], bars: [], later: [] };

const askedBy = (actor: Actor, state: State) => {
  const held = relationsOf(aDossier(state), actor);
  return actsOfOthers(shownState(state, held), held);
};
const heldBy = (...held: Relation[]): ReadonlySet<Relation> => new Set(held);

describe('the acts of others', () => {
  it('tell nothing to who is nothing to the dossier, or has an interest in it', () => {
    for (const state of states) {
      expect(askedBy(stranger, state)).toEqual(nothing);
      expect(actsOfOthers(state, heldBy('conflicted'))).toEqual(nothing);
    }
  });

  it('do not tell the developer’s side how far the committee is', () => {
    for (const relation of ['owner', 'author', 'reader'] as const) {
      const held = heldBy(relation);
      const told = statesBehindTheCommittee.map((state) => actsOfOthers(shownState(state, held), held));
      expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
      const named = told[0]!.by.flatMap(({ acts }) => acts);
      expect(named).toEqual(expect.arrayContaining(['start_assessment', 'cast_vote', 'decide', 'announce']));
    }
  });

  it('are with the own acts everything that can be done, and never the same act', () => {
    fc.assert(
      fc.property(anyDossier, anyMove, (facts, { actor }) => {
        const held = relationsOf(facts, actor);
        const shown = shownState(facts.state, held);
        const { by, later } = actsOfOthers(shown, held);
        const own = availableActs(facts, actor).map(({ act }) => act);
        const named = by.flatMap(({ acts }) => acts);
        expect(named.filter((act) => own.includes(act))).toEqual([]);
        if (shown === facts.state && held.size > 0 && !held.has('conflicted')) {
          const possible = edges.filter(({ from }) => from.includes(facts.state)).map(({ act }) => act);
          expect(new Set([...own, ...named])).toEqual(new Set(possible));
        }
        expect(later.filter((act) => own.includes(act) || named.includes(act))).toEqual([]);
        expect(later.every((act) => edgeOf(act)!.who.some((relation) => held.has(relation)))).toBe(true);
      }),
    );
  });

  it('name everybody who may do them', () => {
    expect(askedBy(secretary, 'advised')).toEqual({
      by: [
        { who: 'owner', acts: ['withdraw'] },
        { who: 'decider', acts: ['decide'] },
      ],
      bars: [],
      later: ['remind_developer', 'announce'],
    });
    expect(actsOfOthers('decided', heldBy('chair')).by).toContainEqual({
      who: 'decider',
      acts: ['announce'],
    });
  });

  it('say what keeps the reader from them', () => {
    expect(askedBy(owner, 'draft').bars).toEqual(['own_work']);
    expect(actsOfOthers('guidance', heldBy('adviser')).bars).toEqual(['guided']);
    expect(actsOfOthers('assessment', heldBy('assessor')).bars).toEqual(['judges']);
    expect(askedBy(decider, 'advised').bars).toEqual([]);
  });

  it('say what is the reader’s later on, not what is behind', () => {
    expect(askedBy(owner, 'draft').later).toEqual([
      'hand_in_definitive',
      'resume',
      'lodge_objection',
      'request_correction',
      'approve_proof',
    ]);
    expect(askedBy(owner, 'composing').later).toEqual([
      'resume',
      'lodge_objection',
      'request_correction',
      'approve_proof',
    ]);
    expect(askedBy(owner, 'recognised').later).toEqual(['request_correction', 'approve_proof']);
    for (const state of ['published', 'withdrawn'] as const)
      expect(askedBy(owner, state)).toMatchObject({ by: [], later: [] });
  });
});
