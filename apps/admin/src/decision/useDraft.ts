import { useCallback, useRef } from 'react';
import { ApiError, answer, api } from '../api/index.js';
import { proposalInput } from '../meeting/proposal.js';
import type { Advice } from '../meeting/types.js';
import { failedSave } from '../writing/save-result.js';
import type { Collision, SaveResult, SaveState } from '../writing/saver.js';
import { useSaver } from '../writing/useSaver.js';
import type { DecisionDraft, Step, StoredDraft } from './types.js';

const key = 'draft';

export interface DraftHandle {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  /** Puts back the texts of the advice. */
  reset: () => void;
  /** Whether anything differs from what the advice brought. */
  changed: boolean;
  state: SaveState;
  retry: () => void;
  /** Another decider, or another window, saved in between; both texts stay until one is chosen. */
  collision: Collision<DecisionDraft> | undefined;
  settle: (mine: DecisionDraft | null) => void;
}

/** The decision in the making: starts as the advice, is kept on the server and, until it is there, on this device. */
export function useDraft(
  submissionId: string,
  personId: string,
  advice: Advice,
  stored: StoredDraft,
  step: Step,
): DraftHandle {
  const known = useRef(stored);
  const at = useRef(step);
  at.current = step;
  const put = useCallback(
    async (_: string, draft: DecisionDraft): Promise<SaveResult<DecisionDraft>> => {
      try {
        known.current = await answer(
          api.PUT('/api/submissions/{id}/decision-draft', {
            params: { path: { id: submissionId } },
            body: { ...inputOf(draft), step: at.current, version: known.current.version },
          }),
        );
        return { kind: 'saved', at: known.current.savedAt ?? '' };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) return failedSave(error);
        known.current = error.problem.current as unknown as StoredDraft;
        return { kind: 'collision', theirs: whole(known.current.content, advice), by: null };
      }
    },
    [submissionId, advice],
  );
  const saver = useSaver<DecisionDraft>(personId, `decision.${submissionId}`, put);
  const draft = saver.unsaved[key] ?? whole(known.current.content, advice);
  return {
    draft,
    change: (part) => saver.change(key, { ...draft, ...part }),
    reset: () => saver.change(key, fromAdvice(advice)),
    changed: JSON.stringify(inputOf(draft)) !== JSON.stringify(inputOf(fromAdvice(advice))),
    state: saver.state,
    retry: () => void saver.flush(),
    collision: saver.collisions[key],
    settle: (mine) => saver.settle(key, mine),
  };
}

const inputOf = (draft: DecisionDraft) => ({
  ...proposalInput(draft),
  publicExplanation: draft.publicExplanation,
  improvementAdvice: draft.improvementAdvice,
  deviationReason: draft.deviationReason,
});

const whole = (content: StoredDraft['content'], advice: Advice): DecisionDraft =>
  content ? { ...content, level: content.level ?? null } : fromAdvice(advice);

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
