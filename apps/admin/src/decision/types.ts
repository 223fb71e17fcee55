import type { Day } from '../api/index.js';
import type { Proposal } from '../meeting/types.js';

/** One part of a letter: a heading of its own, running text, or a numbered list. */
export interface LetterPart {
  heading: string | null;
  text: string;
  items: string[];
}

/** A letter in one language, as plain text. */
export interface Letter {
  language: 'nl' | 'en';
  date: string;
  addressee: string;
  organisation: string | null;
  subject: string;
  salutation: string;
  parts: LetterPart[];
  closing: string;
}

export interface Letters {
  nl: Letter;
  en: Letter;
}

/** The letter as it would go out today. */
export interface LetterPreview {
  letter: Letters;
  /** Assessors whose name stands in a text the developer will read. */
  namesFound: string[];
}

/** What was decided; parts the reader may not see are absent. */
export interface Decision extends Proposal {
  publicExplanation: string;
  improvementAdvice?: string;
  deviationReason?: string | null;
  decidedBy?: string;
  announcedOn: Day | null;
  objectionUntil: Day | null;
  letter?: Letters;
}

/** A decision in the making. */
export interface DecisionDraft extends Proposal {
  publicExplanation: string;
  improvementAdvice: string;
  deviationReason: string;
}

/** The steps of the wizard; the last one shows everything as it goes out. */
export const steps = ['advice', 'outcome', 'texts', 'letter'] as const;
export type Step = (typeof steps)[number];

/** The draft as the server keeps it; version 0 and no content as long as nothing was changed. */
export interface StoredDraft {
  version: number;
  step: Step;
  content: (Omit<DecisionDraft, 'level'> & { level?: DecisionDraft['level'] }) | null;
  savedAt: string | null;
}
