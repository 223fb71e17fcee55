import type { CausalStrength, ChecklistAnswer } from '#domain';
import type { Moment } from '../api/index.js';

/** What an assessor types about one study. */
export interface StudyText {
  answers: Readonly<Record<string, ChecklistAnswer>>;
  strength: CausalStrength | null;
  justification: string;
}

export interface StudyJudgement extends StudyText {
  studyNumber: number;
  checklistVersion: string;
  updatedAt: Moment;
}

export interface StudyJudgements {
  own: StudyJudgement[];
  others: { by: string; studies: StudyJudgement[] }[];
}

export const emptyStudy: StudyText = { answers: {}, strength: null, justification: '' };
