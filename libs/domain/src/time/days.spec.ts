import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, addYears } from './days.js';

describe('days', () => {
  it('passes months, years and leap days', () => {
    expect(addDays('2027-02-27', 2)).toBe('2027-03-01');
    expect(addDays('2028-02-27', 2)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('stays in the month it lands in', () => {
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addYears('2028-02-29', 3)).toBe('2031-02-28');
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
        expect(addDays(addDays('2027-01-10', count), -count)).toBe('2027-01-10');
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });
});
