import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { states } from '../workflow/state.js';
import { readsDraft, readsDraftOfRound } from './reads-draft.js';
import { developerSide, type Relation, relations } from './relation.js';

describe('what is being written', () => {
  it('is read by the developer’s side, and by the adviser in guidance only', () => {
    for (const state of states) {
      const readers = relations.filter((relation) =>
        readsDraft(aDossier(state), new Set<Relation>([relation])),
      );
      expect(readers).toEqual([...developerSide, ...(state === 'guidance' ? ['adviser'] : [])]);
    }
  });

  it('is read as it stood at a feedback round by who gave and who got the feedback', () => {
    expect(relations.filter((relation) => readsDraftOfRound(new Set<Relation>([relation])))).toEqual([
      ...developerSide,
      'adviser',
    ]);
  });
});
