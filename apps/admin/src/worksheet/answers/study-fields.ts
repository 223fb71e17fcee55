import {
  comparisons,
  directions,
  effectTypes,
  significances,
  studyDesigns,
  type OutcomeResult,
  type StudyRecord,
} from '#domain';

/** How one value of a record is entered; labels are under `worksheet.study.<name>`, options under `worksheet.option.<name>.<id>`. */
export type Field<Row> =
  | { name: keyof Row & string; kind: 'text'; wide?: boolean }
  | { name: keyof Row & string; kind: 'number' | 'numberOrNull' }
  | { name: keyof Row & string; kind: 'boolean' }
  | { name: keyof Row & string; kind: 'choice'; options: readonly string[] };

const countries = [
  'NL',
  'BE',
  'DE',
  'GB',
  'IE',
  'DK',
  'NO',
  'SE',
  'FI',
  'FR',
  'ES',
  'IT',
  'CH',
  'AT',
  'US',
  'CA',
  'AU',
  'NZ',
];

/** What is asked of every study. */
export const studyFields: readonly Field<StudyRecord>[] = [
  { name: 'authors', kind: 'text' },
  { name: 'year', kind: 'number' },
  { name: 'title', kind: 'text', wide: true },
  { name: 'country', kind: 'choice', options: countries },
  { name: 'design', kind: 'choice', options: studyDesigns },
  { name: 'comparison', kind: 'choice', options: comparisons },
  { name: 'sampleIntervention', kind: 'number' },
  { name: 'sampleComparison', kind: 'numberOrNull' },
  { name: 'measures', kind: 'text', wide: true },
  { name: 'followUpMonths', kind: 'number' },
  { name: 'dropOutPercent', kind: 'numberOrNull' },
  { name: 'practiceLike', kind: 'boolean' },
  { name: 'sameIntervention', kind: 'boolean' },
];

/** What is asked of every result of a study of effects. */
export const outcomeFields: readonly Field<OutcomeResult>[] = [
  { name: 'outcome', kind: 'text' },
  { name: 'measure', kind: 'text' },
  { name: 'effectType', kind: 'choice', options: effectTypes },
  { name: 'effectSize', kind: 'numberOrNull' },
  { name: 'direction', kind: 'choice', options: directions },
  { name: 'significance', kind: 'choice', options: significances },
  { name: 'periodMonths', kind: 'number' },
];

/** A study of which nothing is known yet. Year 0 shows as an empty field. */
export function emptyStudy(kind: 'delivery' | 'effect'): StudyRecord {
  return {
    authors: '',
    year: 0,
    title: '',
    country: 'NL',
    design: kind === 'delivery' ? 'process_evaluation' : 'pre_post',
    comparison: 'none',
    sampleIntervention: 0,
    sampleComparison: null,
    measures: '',
    followUpMonths: 0,
    dropOutPercent: null,
    practiceLike: true,
    sameIntervention: true,
    outcomes: kind === 'effect' ? [emptyOutcome()] : [],
  };
}

export function emptyOutcome(): OutcomeResult {
  return {
    outcome: '',
    measure: '',
    effectType: 'd',
    effectSize: null,
    direction: 'positive',
    significance: 'significant',
    periodMonths: 0,
  };
}
