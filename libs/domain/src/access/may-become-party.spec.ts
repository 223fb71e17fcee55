import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { mayBecomeParty } from './may-become-party.js';

describe('a colleague the owner adds', () => {
  const before = aDossier('guidance', { round: null, assignments: [] });
  const after = aDossier('assessment');

  it('can be anybody but the owner and the adviser before the first round', () => {
    for (const personId of ['owner', 'adviser'])
      expect(mayBecomeParty(before, { personId, onCommittee: false })).toBe(false);
    expect(mayBecomeParty(before, { personId: 'colleague', onCommittee: false })).toBe(true);
    expect(mayBecomeParty(before, { personId: 'one', onCommittee: true })).toBe(true);
  });

  it('is nobody of a committee from the round on, whether they judge this dossier or not', () => {
    const ofCommittee = ['one', 'five', 'never-asked'];
    expect(ofCommittee.map((personId) => mayBecomeParty(after, { personId, onCommittee: true }))).toEqual([
      false,
      false,
      false,
    ]);
    expect(mayBecomeParty(after, { personId: 'colleague', onCommittee: false })).toBe(true);
    const asked = aDossier('composing', { round: null });
    expect(mayBecomeParty(asked, { personId: 'never-asked', onCommittee: true })).toBe(false);
  });
});
