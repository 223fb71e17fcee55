import type { Proposal } from '../meeting/types.js';

export type { Decision, Letter, LetterPart, LetterPreview, Letters, StoredDraft } from '../api/index.js';

/** A decision in the making. */
export interface DecisionDraft extends Proposal {
  publicExplanation: string;
  improvementAdvice: string;
  deviationReason: string;
}

/** The steps of the wizard; the last one shows everything as it goes out. */
export const steps = ['advice', 'outcome', 'texts', 'letter'] as const;
export type Step = (typeof steps)[number];
