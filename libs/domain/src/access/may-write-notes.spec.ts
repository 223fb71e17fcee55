import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { chair, decider, members, owner, secretary } from '../../../../test/support/domain/people.js';
import { states } from '../workflow/state.js';
import { refusalToWriteNotes } from './may-write-notes.js';

describe('notes of the discussion', () => {
  const inMeeting = aDossier('deliberation');

  it('are written by secretary and chair only', () => {
    expect([secretary, chair].map((one) => refusalToWriteNotes(inMeeting, one))).toEqual([null, null]);
    for (const one of [members[0]!, decider, owner])
      expect(refusalToWriteNotes(inMeeting, one)).toEqual({ code: 'not_your_act' });
  });

  it('are not written by a chair who stepped back', () => {
    const facts = aDossier('deliberation', { conflictedIds: [chair.personId] });
    expect(refusalToWriteNotes(facts, chair)).toEqual({ code: 'not_your_act' });
  });

  it('are open from when the meeting is set until the decision', () => {
    const open = states.filter((state) => refusalToWriteNotes(aDossier(state), secretary) === null);
    expect(open).toEqual(['scheduled', 'deliberation', 'advised']);
  });
});
