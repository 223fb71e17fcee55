import type { Criterion } from './criterion.js';

/** The question that holds the studies on effects, each of which is judged by itself. */
export const effectStudiesQuestion = 'research.effect_studies';

/**
 * Whether assessors give each effect study a causal strength: when one of the criteria rests on those studies and is
 * judged anew. The criteria of the effective levels do; what a re-assessment takes over asks for nothing.
 */
export const studiesAreJudged = (criteria: readonly Criterion[], carriedOver: readonly string[]): boolean =>
  criteria.some(({ id, reads }) => reads.includes(effectStudiesQuestion) && !carriedOver.includes(id));
