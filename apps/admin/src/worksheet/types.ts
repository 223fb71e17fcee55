import type { Answers, AnswerValue, GuidanceRights } from '#domain';
import type { Remark } from '../api/index.js';

export type { Remark };

/** One answer as the server keeps it. */
export interface StoredAnswer {
  value: AnswerValue;
  version: number;
  updatedAt: string;
  updatedBy: string | null;
}

/** The worksheet of one dossier as this reader may see it. */
export interface Worksheet {
  answers: Record<string, StoredAnswer>;
  editable: 'all' | 'none' | string[];
  remarks: Remark[];
  /** What this reader may do with remarks. */
  guidance: GuidanceRights;
}

/** A handed-in version: never changes any more. */
export interface Revision {
  number: number;
  kind: string;
  handedInAt: string;
  answers: Answers;
}

/** Whether this reader may write an answer to this question. */
export function mayWrite(editable: Worksheet['editable'], questionId: string): boolean {
  return editable === 'all' || (editable !== 'none' && editable.includes(questionId));
}
