import { describe, expect, it } from '@jest/globals';
import { type RecognitionFacts, recognitionStatusOn, validUntil, warningDays } from './validity.js';

const recognition: RecognitionFacts = {
  reserved: false,
  validUntil: '2030-01-10',
  reassessing: false,
  withdrawnOn: null,
  ended: null,
  imported: false,
};

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
    expect(warningDays('2030-01-10', [3, 6, 12])).toEqual(['2029-01-10', '2029-07-10', '2029-10-10']);
  });
});

describe('the standing of a recognition', () => {
  it.each<[string, Partial<RecognitionFacts>, string, string]>([
    ['on its last day', {}, '2030-01-10', 'valid'],
    ['the day after', {}, '2030-01-11', 'lapsed'],
    ['with reservation', { reserved: true }, '2029-01-01', 'reserved'],
    ['with reservation, out of term', { reserved: true }, '2031-01-01', 'lapsed'],
    ['re-assessed in time', { reassessing: true }, '2029-12-01', 'reassessing'],
    ['re-assessed past its term', { reassessing: true }, '2031-01-01', 'reassessing'],
    ['withdrawn', { withdrawnOn: '2028-01-01', reassessing: true }, '2028-01-01', 'withdrawn'],
    ['the day before withdrawal', { withdrawnOn: '2028-01-01' }, '2027-12-31', 'valid'],
    ['ended', { ended: { on: '2028-01-01', as: 'not_effective' } }, '2028-06-01', 'not_effective'],
    ['imported without end', { imported: true, validUntil: null }, '2040-01-01', 'imported'],
    ['imported with an end that passed', { imported: true }, '2040-01-01', 'lapsed'],
  ])('%s', (_case, changes, day, status) => {
    expect(recognitionStatusOn({ ...recognition, ...changes }, day)).toBe(status);
  });
});
