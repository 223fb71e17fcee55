import type { Verdict } from '#domain';
import type { Moment } from '../api/index.js';

/** A judgement as somebody types it: complete only with a verdict and a justification. */
export interface JudgementText {
  verdict: Verdict | null;
  justification: string;
  confidential: string;
}

/** A judgement as the server keeps it. */
export interface StoredJudgement extends JudgementText {
  version?: number;
  updatedAt?: Moment;
}

/** What one person judged. `by` is there only for those who may know. */
export interface Assessment {
  id: string;
  by?: string | null;
  status: string;
  version?: number;
  judgements: Record<string, StoredJudgement>;
}

/** The assessments of a dossier as this reader may see them. */
export interface Assessments {
  own: Assessment | null;
  others: Assessment[];
  criteria: string[];
  handedIn: number;
  expected: number;
}

export const emptyJudgement: JudgementText = { verdict: null, justification: '', confidential: '' };

/** Whether a judgement can be handed in: a verdict, always with its reasons. */
export function isJudged(judgement: JudgementText | undefined): boolean {
  return judgement !== undefined && judgement.verdict !== null && judgement.justification.trim() !== '';
}
