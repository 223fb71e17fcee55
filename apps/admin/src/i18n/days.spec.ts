import { describe, expect, it } from '@jest/globals';
import { daysBetween, nearness, today } from './days.js';

describe('a day', () => {
  it('is that of the wall in Amsterdam, in summer and in winter', () => {
    const moments = ['2026-07-01T21:59Z', '2026-07-01T22:00Z', '2026-12-31T22:59Z', '2026-12-31T23:00Z'];
    expect(moments.map((moment) => today(new Date(moment)))).toEqual([
      '2026-07-01',
      '2026-07-02',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('is counted whole, also over the change of the clock, and back', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});

describe('a deadline', () => {
  const onFriday = (on: string) => nearness(on, '2026-11-20');

  it('is late from the day after, not on the day itself', () => {
    expect(['2026-11-19', '2026-11-20'].map(onFriday)).toEqual(['late', 'soon']);
  });

  it('is near within three working days, over the weekend', () => {
    expect(['2026-11-21', '2026-11-25', '2026-11-26'].map(onFriday)).toEqual(['soon', 'soon', 'ok']);
    expect(['2026-12-04', '2026-12-05', '2027-11-20'].map(onFriday)).toEqual(['ok', 'ok', 'ok']);
  });
});
