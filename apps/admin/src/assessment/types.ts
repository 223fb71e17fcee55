import type { JudgementText } from '../api/index.js';

export type { Assessment, Assessments, Judgement, JudgementText } from '../api/index.js';

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
