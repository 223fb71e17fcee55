import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { owner } from '../../../../test/support/domain/people.js';
import { states } from '../workflow/state.js';
import { mayLookAsOwner, ownerOf, seenByBoth } from './look-as-owner.js';
import { relations } from './relation.js';
import { relationsOf } from './relations-of.js';
import { visibleGroups } from './visible-groups.js';

describe('looking as the owner', () => {
  it('is for the secretary, the editor and who releases, and for nobody else', () => {
    const may = relations.filter((relation) => mayLookAsOwner(new Set([relation])));
    expect(may).toEqual(['secretary', 'editor', 'releaser']);
  });

  it('gives exactly the relation and the groups of the owner', () => {
    for (const state of states) {
      const facts = aDossier(state);
      expect([...relationsOf(facts, ownerOf(facts))]).toEqual(['owner']);
      expect(visibleGroups(facts, ownerOf(facts))).toEqual(visibleGroups(facts, owner));
    }
  });

  it('keeps only what both see', () => {
    expect(seenByBoth(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual(new Set(['b']));
  });
});
