import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type StudyRecord, studyDesigns } from '../worksheet/answer.js';
import { causalStrengthOf, causalStrengths } from './causal-strength.js';
import { levels } from './level.js';
import { suggestedLevel } from './suggested-level.js';

const better: StudyRecord['outcomes'][number] = {
  outcome: 'loneliness',
  measure: 'scale of 11 questions',
  effectType: 'd',
  effectSize: 0.4,
  direction: 'positive',
  significance: 'significant',
  periodMonths: 6,
};

const trial: StudyRecord = {
  authors: 'Bakker',
  year: 2019,
  title: 'A trial',
  country: 'NL',
  design: 'rct',
  comparison: 'care_as_usual',
  sampleIntervention: 80,
  sampleComparison: 78,
  measures: 'scale',
  followUpMonths: 6,
  dropOutPercent: 12,
  practiceLike: true,
  sameIntervention: true,
  outcomes: [better],
};
const prePost: StudyRecord = { ...trial, design: 'pre_post', comparison: 'none', sampleComparison: null };
const abroad = (study: StudyRecord): StudyRecord => ({ ...study, country: 'GB' });
const byChance = { ...better, significance: 'not_significant' } as const;
const harmful: StudyRecord = { ...trial, outcomes: [{ ...better, direction: 'negative' }] };

describe('causal strength', () => {
  it.each<[string, Partial<StudyRecord>, string]>([
    ['a trial followed for half a year in practice', {}, 'very_strong'],
    ['a trial followed shortly', { followUpMonths: 3 }, 'strong'],
    ['a trial half of whose people left', { dropOutPercent: 50 }, 'strong'],
    ['a trial two fifths of whose people left', { dropOutPercent: 40 }, 'very_strong'],
    ['a trial with ten people', { sampleIntervention: 10 }, 'very_strong'],
    ['a trial with nine', { sampleIntervention: 9 }, 'strong'],
    ['a quasi-experiment, shortly', { design: 'quasi_experiment', followUpMonths: 0 }, 'reasonable'],
    ['a quasi-experiment for half a year in practice', { design: 'quasi_experiment' }, 'strong'],
    ['measuring before and after', { design: 'pre_post', comparison: 'none' }, 'weak'],
    [
      'interviews with few',
      { design: 'qualitative', comparison: 'none', sampleIntervention: 5 },
      'very_weak',
    ],
  ])('%s', (_case, changes, strength) => {
    expect(causalStrengthOf({ ...trial, ...changes })).toBe(strength);
  });

  it('stays on the ladder for every design', () => {
    for (const design of studyDesigns) {
      expect(causalStrengths).toContain(causalStrengthOf({ ...trial, design, dropOutPercent: 90 }));
    }
  });
});

describe('the suggested level', () => {
  it.each<[string, StudyRecord[], string | null]>([
    ['two Dutch trials in practice', [trial, trial], 'effective_strong'],
    ['one Dutch trial and two strong ones abroad', [trial, abroad(trial), abroad(trial)], 'effective_strong'],
    [
      'two Dutch trials followed shortly',
      [1, 2].map(() => ({ ...trial, followUpMonths: 2 })),
      'effective_good',
    ],
    [
      'two Dutch trials outside practice',
      [1, 2].map(() => ({ ...trial, practiceLike: false })),
      'effective_good',
    ],
    ['one strong Dutch study and one abroad', [trial, abroad(prePost)], 'effective_good'],
    ['twice before and after', [prePost, prePost], 'effective_first'],
    ['one study', [trial], null],
    ['foreign studies alone', [abroad(trial), abroad(trial)], null],
    ['no effect found', [1, 2].map(() => ({ ...trial, outcomes: [] })), null],
    ['an effect that can be chance', [1, 2].map(() => ({ ...trial, outcomes: [byChance] })), null],
    ['an indication of harm', [trial, trial, harmful], null],
    ['harm beside a benefit', [trial, { ...trial, outcomes: [better, ...harmful.outcomes] }], null],
  ])('%s', (_case, studies, level) => {
    expect(suggestedLevel(studies).level).toBe(level);
  });

  it('says why', () => {
    expect(suggestedLevel([harmful]).reasons.map(({ code }) => code)).toEqual(['harm_reported']);
    const codes = suggestedLevel([abroad(trial)]).reasons.map(({ code }) => code);
    expect(codes).toEqual(['foreign_without_dutch', ...Array(3).fill('level_not_reached')]);
    const steps = suggestedLevel([prePost, prePost]).reasons.map(({ code }) => code);
    expect(steps).toEqual([
      'study_counts',
      'study_counts',
      'level_not_reached',
      'level_not_reached',
      'level_reached',
    ]);
    expect(suggestedLevel([trial, trial]).tableVersion).toBe('2018');
  });

  it('never drops by one more positive Dutch study', () => {
    const studies = fc.array(fc.constantFrom(trial, prePost, abroad(trial), abroad(prePost)), {
      maxLength: 5,
    });
    const rank = (list: StudyRecord[]) => levels.findIndex((level) => level === suggestedLevel(list).level);
    fc.assert(fc.property(studies, (list) => expect(rank([...list, prePost]) >= rank(list)).toBe(true)));
  });
});
