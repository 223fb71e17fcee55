import { describe, expect, it } from '@jest/globals';
import { validUntil, warningDays } from './validity.js';

describe('validity', () => {
  it('lasts three years for well described and five above it', () => {
    expect(validUntil('well_described', false, '2027-01-10')).toBe('2030-01-10');
    expect(validUntil('well_substantiated', false, '2027-01-10')).toBe('2032-01-10');
    expect(validUntil('effective_strong', false, '2027-01-10')).toBe('2032-01-10');
  });

  it('lasts half a year with reservation, whatever the level', () => {
    expect(validUntil('well_described', true, '2027-01-10')).toBe('2027-07-10');
    expect(validUntil('effective_good', true, '2027-08-31')).toBe('2028-02-29');
  });

  it('warns ahead, earliest first', () => {
    expect(warningDays('2027-01-10', '2030-01-10', [3, 6, 12])).toEqual([
      '2029-01-10',
      '2029-07-10',
      '2029-10-10',
    ]);
  });

  it('warns of half a year only at the distances that fit in it', () => {
    expect(warningDays('2027-01-10', '2027-07-10', [3, 6, 12])).toEqual(['2027-04-10']);
  });
});
