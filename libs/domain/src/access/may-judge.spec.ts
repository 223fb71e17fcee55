import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { states } from '../workflow/state.js';
import { refusalToJudge } from './may-judge.js';

describe('one’s own assessment', () => {
  it('is written while the committee assesses and while questions are out, and at no other time', () => {
    const open = states.filter((state) => !refusalToJudge(aDossier(state, { handedInIds: [] }), 'one'));
    expect(open).toEqual(['assessment', 'questions']);
    expect(refusalToJudge(aDossier('scheduled', { handedInIds: [] }), 'one')).toEqual({
      code: 'wrong_state',
      params: { state: 'scheduled' },
    });
  });

  it('is closed by handing it in, and by nobody else’s', () => {
    const facts = aDossier('assessment', { handedInIds: ['two'] });
    expect(refusalToJudge(facts, 'two')).toEqual({ code: 'already_handed_in' });
    expect(refusalToJudge(facts, 'one')).toBeNull();
  });
});
