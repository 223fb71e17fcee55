import type { CausalStrength, ChecklistAnswer } from '#domain';
import type { StudyJudgement as Schema } from '../api/index.js';

/** What an assessor types about one study. */
export interface StudyText {
  answers: Readonly<Record<string, ChecklistAnswer>>;
  strength: CausalStrength | null;
  justification: string;
}

/** As the API tells it; which answers an item of a checklist can have, only the domain knows. */
export type StudyJudgement = Schema & StudyText;

export interface StudyJudgements {
  own: StudyJudgement[];
  others: { by: string; studies: StudyJudgement[] }[];
}

/** A study is judged with a strength and the justification of it. */
export const isJudged = (text: StudyText | undefined): boolean =>
  Boolean(text?.strength && text.justification.trim());

export const emptyStudy: StudyText = { answers: {}, strength: null, justification: '' };
