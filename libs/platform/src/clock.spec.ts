import { describe, expect, it } from '@jest/globals';
import { dayOf } from './clock.js';

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-06-30T21:59:00.000Z', '2026-06-30'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('at %s is %s, whatever was asked before', (moment, day) => expect(dayOf(new Date(moment))).toBe(day));
});
