import { describe, expect, it } from '@jest/globals';
import type { WaitingItem } from '../api/types.js';
import { byKind, groupsOf } from './groups.js';

const item = (dueOn: string | null, act = 'submit') => ({ act, dueOn, title: `${dueOn}` }) as WaitingItem;
const daysOf = (items: readonly WaitingItem[]) => items.map(({ dueOn }) => dueOn);

describe('what waits for me', () => {
  it('stands under today when it is late or due, under this week up to the seventh day, and under later', () => {
    const days = ['2026-12-05', null, '2026-11-29', '2026-11-22', '2026-11-30', '2026-11-23', '2026-11-21'];
    const { now, week, later } = groupsOf(
      days.map((day) => item(day)),
      '2026-11-22',
    );
    expect([daysOf(now), daysOf(week), daysOf(later)]).toEqual([
      ['2026-11-21', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-05', null],
    ]);
  });

  it('stands by what is to be done, the kind with the nearest date first', () => {
    const waiting = [
      item('2026-11-30', 'decide'),
      item(null, 'submit'),
      item('2026-11-22', 'admit'),
      item('2026-11-23', 'decide'),
      item('2026-12-31', 'admit'),
    ];
    expect(byKind(waiting).map(({ act, dueOn }) => [act, dueOn])).toEqual([
      ['admit', '2026-11-22'],
      ['admit', '2026-12-31'],
      ['decide', '2026-11-23'],
      ['decide', '2026-11-30'],
      ['submit', null],
    ]);
  });
});
