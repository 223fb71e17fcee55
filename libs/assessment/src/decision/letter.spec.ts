import { describe, expect, it } from '@jest/globals';
import { composeLetter, letterAsText, type LetterMatter } from './letter.js';
import { namesInText, placesOfNames } from '#domain';

const matter: LetterMatter = {
  title: 'De Derde Stoel',
  organisation: 'Stichting De Schakelkamer',
  addressee: 'Marit Oldegaard',
  committeeKind: 'recognition_committee',
  outcome: 'recognised',
  level: 'well_substantiated',
  reservation: true,
  conditions: ['Maak subdoel 3 concreet.', 'Voeg de bron bij 3.1 toe.'],
  publicExplanation: 'De onderbouwing is volledig.',
  improvementAdvice: 'Beschrijf hoe u meer mannen werft.',
  date: '2027-01-26',
  meetingOn: '2027-01-21',
  validUntil: '2027-07-26',
  fullValidUntil: '2032-01-26',
  objectionUntil: '2027-03-09',
};

describe('the letter to the developer', () => {
  it('names outcome, level, conditions with numbers and both dates', () => {
    const text = letterAsText(composeLetter(matter, 'nl'));
    expect(text).toContain('Besluit: De Derde Stoel is erkend als Goed onderbouwd, onder voorbehoud\n');
    expect(text).toContain('2. Voeg de bron bij 3.1 toe.');
    expect(text).toContain('26 juli 2027');
    expect(text).toContain('26 januari 2032');
    expect(text).toContain('9 maart 2027');
  });

  it('is written in English as well', () => {
    const letter = composeLetter(matter, 'en');
    expect(letter.subject).toBe(
      'Decision: De Derde Stoel is recognised as Well substantiated, with reservation',
    );
    expect(letter.date).toBe('26 January 2027');
  });

  it('promises no validity when nothing was recognised', () => {
    const refused = {
      ...matter,
      outcome: 'not_recognised',
      level: null,
      validUntil: null,
      reservation: false,
    } as const;
    const text = letterAsText(composeLetter(refused, 'nl'));
    expect(text).toContain('De Derde Stoel is niet erkend.');
    expect(text).not.toContain('geldt tot');
  });
});

describe('names in a text', () => {
  it('finds a family name whatever its accents and case, and leaves ordinary words alone', () => {
    const names = ['Tjeerd Klaverstein', 'Sanae Bouwhali', 'Jo Vos'];
    expect(namesInText('Zoals KLAVERSTEIN opmerkte, vos jo.', names)).toEqual(['Tjeerd Klaverstein']);
    expect(namesInText('De klaver staat hoog.', names)).toEqual([]);
    const text = 'Een vos. Zoals Kla\u0301verstein en BOUWHALI: klaverstein.';
    expect(namesInText(text, names)).toEqual(['Tjeerd Klaverstein', 'Sanae Bouwhali']);
    expect(placesOfNames(text, names).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kla\u0301verstein',
      'BOUWHALI',
      'klaverstein',
    ]);
  });
});
