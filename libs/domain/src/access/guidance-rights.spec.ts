import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { adviser, author, owner, reader, secretary } from '../../../../test/support/domain/people.js';
import { states } from '../workflow/state.js';
import { guidanceRights } from './guidance-rights.js';

const none = { prepares: false, replies: false, closes: false };

describe('the remarks of guidance', () => {
  it('are prepared and closed by the adviser, and answered from both sides', () => {
    const facts = aDossier('guidance');
    expect(guidanceRights(facts, adviser)).toEqual({ prepares: true, replies: true, closes: true });
    for (const writer of [owner, author]) {
      expect(guidanceRights(facts, writer)).toEqual({ prepares: false, replies: true, closes: false });
    }
  });

  it('are only read by everybody else', () => {
    for (const person of [reader, secretary])
      expect(guidanceRights(aDossier('guidance'), person)).toEqual(none);
  });

  it('are no longer written once guidance is over', () => {
    for (const state of states.filter((one) => one !== 'guidance')) {
      for (const person of [adviser, owner]) expect(guidanceRights(aDossier(state), person)).toEqual(none);
    }
  });

  it('are closed to an adviser with a conflict of interest', () => {
    const facts = { ...aDossier('guidance'), conflictedIds: [adviser.personId] };
    expect(guidanceRights(facts, adviser)).toEqual(none);
  });
});
