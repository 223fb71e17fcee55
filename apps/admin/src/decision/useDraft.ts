import { useState } from 'react';
import type { Advice } from '../meeting/types.js';
import { localDrafts } from '../writing/drafts.js';
import type { DecisionDraft } from './types.js';

const key = 'draft';

export interface DraftHandle {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  /** Puts back the texts of the advice. */
  reset: () => void;
  /** Whether anything differs from what the advice brought. */
  changed: boolean;
}

/** The decision in the making: starts as the advice, is kept on this device until it is taken. */
export function useDraft(submissionId: string, personId: string, advice: Advice): DraftHandle {
  const [store] = useState(() => localDrafts<DecisionDraft>(personId, `decision.${submissionId}`));
  const [kept, setKept] = useState<DecisionDraft | undefined>(() => store.read()[key]);
  const draft = kept ?? fromAdvice(advice);
  const keep = (next: DecisionDraft | undefined): void => {
    store.write(next === undefined ? {} : { [key]: next });
    setKept(next);
  };
  return {
    draft,
    change: (part) => keep({ ...draft, ...part }),
    reset: () => keep(undefined),
    changed: kept !== undefined,
  };
}

function fromAdvice(advice: Advice): DecisionDraft {
  const { outcome, level, reservation, conditions, publicExplanation, improvementAdvice } = advice;
  return {
    outcome,
    level,
    reservation,
    conditions,
    publicExplanation,
    improvementAdvice,
    deviationReason: '',
  };
}
