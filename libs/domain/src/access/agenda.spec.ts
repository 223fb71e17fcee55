import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import {
  author,
  chair,
  decider,
  members,
  owner,
  reader,
  secretary,
} from '../../../../test/support/domain/people.js';
import { states } from '../workflow/state.js';
import { readsAgendaItem, refusalToMoveItem } from './agenda.js';

const waiting = { last: true, advised: false };
const earlier = { last: false, advised: true };

describe('an item of an agenda', () => {
  it('is never read by the developer’s side, in whatever state', () => {
    for (const one of [owner, author, reader])
      for (const item of [waiting, earlier, { last: true, advised: true }])
        expect(states.filter((state) => readsAgendaItem(aDossier(state), one, item) !== null)).toEqual([]);
  });

  it('is not read by who stepped back', () => {
    const facts = aDossier('scheduled', { conflictedIds: [members[0]!.personId, chair.personId] });
    expect([members[0]!, chair].map((one) => readsAgendaItem(facts, one, waiting))).toEqual([null, null]);
  });

  it('is read with its deliberation by who takes part in that', () => {
    for (const one of [members[0]!, chair, secretary])
      expect(readsAgendaItem(aDossier('scheduled'), one, waiting)).toBe('deliberation');
    expect(readsAgendaItem(aDossier('assessment'), secretary, waiting)).toBeNull();
  });

  it('stays as a record to the secretary alone once the dossier has gone on', () => {
    for (const state of ['guidance', 'composing', 'scheduled'] as const)
      expect(
        [members[0]!, chair, decider, secretary].map((one) => readsAgendaItem(aDossier(state), one, earlier)),
      ).toEqual([null, null, null, 'record']);
  });
});

describe('the place of an item', () => {
  it('is given by the secretary and by its chair, and by nobody else', () => {
    const facts = aDossier('scheduled');
    for (const one of [owner, author, members[0]!, decider])
      expect(refusalToMoveItem(facts, one)).toEqual({ code: 'not_your_act' });
    expect([secretary, chair].map((one) => refusalToMoveItem(facts, one))).toEqual([null, null]);
  });

  it('stands from when the item is opened', () => {
    const open = states.filter((state) => refusalToMoveItem(aDossier(state), secretary) === null);
    expect(open).toEqual(['scheduled']);
  });
});
