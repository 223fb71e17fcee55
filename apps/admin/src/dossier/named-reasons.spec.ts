import { describe, expect, it } from '@jest/globals';
import type { Assignment, Reason } from '../api/types.js';
import { Format } from '../i18n/format.js';
import { named } from './named-reasons.js';

const seat = (name: string, changes: Partial<Assignment>): Assignment => ({
  personId: name,
  name,
  function: 'assessor',
  status: 'accepted',
  invitedAt: '2026-11-19T10:00:00Z',
  handedIn: false,
  ...changes,
});
const seats = [
  seat('Imke', { handedIn: true }),
  seat('Joris', {}),
  seat('Sanae', { status: 'invited', invitedAt: '2026-11-20T10:00:00Z' }),
  seat('Tjeerd', { status: 'invited' }),
  seat('Govert', { function: 'chair' }),
];
const paramsOf = (code: Reason['code'], count: number): unknown =>
  named({ code, params: { count } }, seats, new Format('nl')).params;

describe('a reason that counts people', () => {
  it('names whom it counts, and says when the first of them was asked', () => {
    expect(paramsOf('interest_unanswered', 2)).toMatchObject({
      names: 'Sanae en Tjeerd',
      asked: '19 november 2026',
    });
    expect(paramsOf('assessments_outstanding', 1)).toMatchObject({ names: 'Joris' });
  });

  it('stays a count where the rules count others, and where nobody may be named', () => {
    expect(paramsOf('assessments_outstanding', 2)).toEqual({ count: 2 });
    expect(paramsOf('too_few_assessors', 1)).toEqual({ count: 1 });
    const reason = { code: 'interest_unanswered', params: { count: 1 } } as const;
    expect(named(reason, [], new Format('nl'))).toBe(reason);
  });
});
