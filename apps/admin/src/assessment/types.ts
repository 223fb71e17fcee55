import type { Verdict } from '#domain';
import type { Moment } from '../api/index.js';

/** A judgement as somebody types it: complete only with a verdict and a justification. */
export interface JudgementText {
  verdict: Verdict | null;
  justification: string;
  confidential: string;
}

/** A judgement as it stands on the server; the next save is based on its version. */
export interface Judgement extends JudgementText {
  version: number;
}

/** What one person judged. `by` is there only for those who may know; `id` is null until something was typed. */
export interface Assessment {
  id: string | null;
  by: string | null;
  status: 'draft' | 'handed_in';
  handedInAt: Moment | null;
  /** The handed-in version of the worksheet that was judged. */
  revisionNumber: number | null;
  judgements: Record<string, Judgement>;
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

/** Whether anything was judged or written of a criterion. */
export const isBegun = ({ verdict, justification, confidential }: JudgementText): boolean =>
  verdict !== null || justification !== '' || (confidential ?? '') !== '';

/** Whether nothing is left to do: judged, or carried over and left alone. */
export const isDone = (judgement: JudgementText | undefined, carriedOver: boolean): boolean =>
  isJudged(judgement) || (carriedOver && (judgement?.verdict ?? null) === null);
