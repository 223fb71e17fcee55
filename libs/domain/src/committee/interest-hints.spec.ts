import { describe, expect, it } from '@jest/globals';
import { interestHints } from './interest-hints.js';

const dossier = {
  organisations: ['Stichting De Schakelkamer'],
  authors: 'M. Oldegaard en H. Terbruggen-Stoop',
  researchers: 'Bouwhali & De Wit',
};
const judge = { name: 'Imke Strandhof', organisation: 'Welzijn Noorderhaven', sidePositions: ['Raad Oost'] };

describe('hints at an interest', () => {
  it('are absent for who has nothing to do with the dossier', () => {
    expect(interestHints(judge, dossier)).toEqual([]);
    expect(interestHints({ ...judge, organisation: null }, { ...dossier, organisations: [''] })).toEqual([]);
  });

  it('name the organisation however it is written', () => {
    expect(interestHints({ ...judge, organisation: 'de schakelkamer' }, dossier)).toEqual([
      'same_organisation',
    ]);
    expect(interestHints({ ...judge, sidePositions: ['Sticht. X', 'De Schakel-kamer'] }, dossier)).toEqual(
      [],
    );
    expect(interestHints({ ...judge, sidePositions: ['X', 'De  Schakelkamer.'] }, dossier)).toEqual([
      'side_position',
    ]);
  });

  it('name who wrote it and who did its research', () => {
    expect(interestHints({ ...judge, name: 'Marit Oldegaard' }, dossier)).toEqual(['author']);
    expect(interestHints({ ...judge, name: 'Sanae Bouwhali' }, dossier)).toEqual(['researcher']);
    expect(interestHints({ ...judge, name: 'Ab Vink' }, { ...dossier, authors: 'J. Vink' })).toEqual([
      'author',
    ]);
  });

  it('leave out family names that are ordinary words more often', () => {
    expect(interestHints({ ...judge, name: 'Jan de Wit' }, dossier)).toEqual([]);
  });
});
