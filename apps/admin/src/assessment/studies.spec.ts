import { describe, expect, it } from '@jest/globals';
import { type CausalStrength, criteriaFor, type StudyRecord } from '#domain';
import { inOrderOfStrength, strengthsDiffer, studiesLeft, voicesOn } from './studies.js';

const found = (studyNumber: number, strength: CausalStrength | null) => ({
  studyNumber,
  strength,
  checklistVersion: '2022',
  answers: {},
  justification: '',
  updatedAt: '2026-11-22T10:00:00Z',
});

describe('what is left to do on studies', () => {
  const criteria = criteriaFor('2015-2018', 'effective_first');
  const studies = [{}, {}, {}] as StudyRecord[];
  const rated = { answers: {}, strength: 'weak', justification: 'Weinig deelnemers.' } as const;

  it('is every study without a strength or its justification, with the way to the first', () => {
    const texts = { 1: rated, 2: { ...rated, strength: null }, 3: { ...rated, justification: ' ' } };
    const left = { count: 2, to: '?criterion=studies_described&study=2' };
    expect(studiesLeft(criteria, new Set(), studies, texts)).toEqual(left);
  });

  it('is nothing when all have one, when the level does not rest on effects, or when it was taken over', () => {
    expect(studiesLeft(criteria, new Set(), studies, { 1: rated, 2: rated, 3: rated })).toBeNull();
    expect(studiesLeft(criteriaFor('2015-2018', 'well_substantiated'), new Set(), studies, {})).toBeNull();
    expect(studiesLeft(criteria, new Set(criteria.map(({ id }) => id)), studies, {})).toBeNull();
  });
});

describe('what assessors find of one study', () => {
  const kept = {
    own: [found(1, 'strong'), found(2, 'weak')],
    others: [
      { by: 'A', studies: [found(1, 'moderate')] },
      { by: 'B', studies: [found(2, 'weak'), found(1, null)] },
    ],
  };

  it('starts with one’s own and leaves out who said nothing of it', () => {
    expect(voicesOn(1, kept).map(({ by }) => by)).toEqual([null, 'A', 'B']);
    expect(voicesOn(2, kept).map(({ by }) => by)).toEqual([null, 'B']);
  });

  it('is shown from weak to strong, without who gave no strength', () => {
    expect(inOrderOfStrength(voicesOn(1, kept))).toEqual(['moderate', 'strong']);
  });

  it('is divided from two steps on', () => {
    expect(strengthsDiffer(['moderate', 'strong'])).toBe(true);
    expect(strengthsDiffer(['moderate', 'reasonable'])).toBe(false);
    expect(strengthsDiffer([])).toBe(false);
  });
});
