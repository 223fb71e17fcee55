import type { Verdict } from './committee-kind.js';

/** Divided: somebody says met where another says not. One step apart is a difference, not a division. */
export const verdictsAreDivided = (verdicts: readonly Verdict[]): boolean =>
  verdicts.includes('met') && verdicts.includes('not');
