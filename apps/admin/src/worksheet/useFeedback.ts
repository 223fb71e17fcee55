import { useState } from 'react';
import { localDrafts } from '../writing/drafts.js';

export interface Feedback {
  /** Remarks still to be sent, by question id. */
  drafts: Readonly<Record<string, string>>;
  write: (questionId: string, text: string) => void;
  clear: () => void;
  /** In the form of the act; blank ones left out. */
  remarks: { questionId: string; text: string }[];
}

/** The adviser's remarks of a round in the making: kept on this device until the letter takes them along. */
export function useFeedback(submissionId: string, personId: string): Feedback {
  const [store] = useState(() => localDrafts<string>(personId, `remarks.${submissionId}`));
  const [drafts, setDrafts] = useState(() => store.read());
  const keep = (next: Record<string, string>): void => {
    store.write(next);
    setDrafts(next);
  };
  return {
    drafts,
    write: (questionId, text) => keep({ ...drafts, [questionId]: text }),
    clear: () => keep({}),
    remarks: Object.entries(drafts)
      .map(([questionId, text]) => ({ questionId, text: text.trim() }))
      .filter(({ text }) => text !== ''),
  };
}
