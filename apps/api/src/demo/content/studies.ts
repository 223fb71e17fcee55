import type { OutcomeResult, StudyRecord } from '#domain';

type ProcessGiven = Pick<
  StudyRecord,
  'authors' | 'year' | 'title' | 'sampleIntervention' | 'measures' | 'findings'
>;

/** A study of delivery in ordinary Dutch practice. */
export function processStudy(given: ProcessGiven): StudyRecord {
  return {
    country: 'NL',
    design: 'process_evaluation',
    comparison: 'none',
    sampleComparison: null,
    followUpMonths: 0,
    dropOutPercent: null,
    practiceLike: true,
    sameIntervention: true,
    outcomes: [],
    ...given,
  };
}

type EffectGiven = Pick<
  StudyRecord,
  'authors' | 'year' | 'title' | 'design' | 'sampleIntervention' | 'measures' | 'outcomes'
> &
  Partial<StudyRecord>;

/** A study of effects; a Dutch one in ordinary practice unless it says otherwise. */
export function effectStudy(given: EffectGiven): StudyRecord {
  return {
    country: 'NL',
    comparison: 'none',
    sampleComparison: null,
    followUpMonths: 0,
    dropOutPercent: null,
    practiceLike: true,
    sameIntervention: true,
    ...given,
  };
}

/** One outcome as Cohen's d with its test. */
export function outcome(
  name: string,
  measure: string,
  effectSize: number,
  periodMonths = 0,
  significance: OutcomeResult['significance'] = 'significant',
): OutcomeResult {
  const direction = Math.abs(effectSize) < 0.05 ? 'none' : effectSize > 0 ? 'positive' : 'negative';
  return { outcome: name, measure, effectType: 'd', effectSize, direction, significance, periodMonths };
}
