import type { Worksheet } from '../api/index.js';

export type { Remark, Revision, StoredAnswer, Worksheet } from '../api/index.js';

/** Whether this reader may write an answer to this question. */
export function mayWrite(editable: Worksheet['editable'], questionId: string): boolean {
  return editable === 'all' || (editable !== 'none' && editable.includes(questionId));
}
