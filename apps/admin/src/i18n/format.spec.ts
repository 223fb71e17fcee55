import { describe, expect, it } from '@jest/globals';
import { momentAt } from './days.js';
import { Format } from './format.js';

describe('a day and an hour on the wall in Amsterdam', () => {
  it.each([
    ['in winter', '2027-02-18', '09:00', '2027-02-18T08:00:00.000Z'],
    ['in summer', '2027-07-01', '00:30', '2027-06-30T22:30:00.000Z'],
    ['just before the clock goes forward', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['in the hour that is skipped', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['just after it', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['before the clock goes back', '2027-10-31', '01:30', '2027-10-30T23:30:00.000Z'],
    ['after it', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('is a moment %s', (_, day, hour, moment) => {
    expect(momentAt(day, hour)).toBe(moment);
  });

  it('is none while one of them is missing', () => {
    expect(momentAt('', '09:00')).toBeNull();
    expect(momentAt('2027-02-18', '')).toBeNull();
  });

  it('is said as an appointment', () => {
    const words = (locale: 'nl' | 'en'): string => new Format(locale).appointment('2019-02-18T08:00:00Z');
    expect(words('nl')).toBe('18 feb 2019 om 09.00\u00a0uur');
    expect(words('en')).toBe('18 Feb 2019 at 09:00');
  });
});
