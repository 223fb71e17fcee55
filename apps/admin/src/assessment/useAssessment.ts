import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { ApiError, answer, api, readQuery } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import { type Assessments, emptyJudgement, type Judgement, type JudgementText } from './types.js';

export interface AssessmentHandle {
  /** One's own judgements, the unsaved ones on top. */
  judgements: Readonly<Record<string, JudgementText | undefined>>;
  saver: Autosave<JudgementText>;
}

/** Keeps one's own judgements as they are typed, criterion by criterion. */
export function useAssessment(
  submissionId: string,
  personId: string,
  assessments: Assessments,
): AssessmentHandle {
  const put = usePutJudgement(submissionId, assessments);
  const saver = useSaver<JudgementText>(personId, `judgements.${submissionId}`, put);
  const judgements = useMemo(
    () => ({ ...assessments.own?.judgements, ...saver.unsaved }),
    [assessments.own, saver.unsaved],
  );
  return { judgements, saver };
}

type PutJudgement = (criterionId: string, judgement: JudgementText) => Promise<SaveResult<JudgementText>>;

function usePutJudgement(submissionId: string, assessments: Assessments): PutJudgement {
  const queries = useQueryClient();
  /** The judgements as the server last told them: what the next save of each is based on. */
  const known = useRef<Record<string, Judgement>>({});
  known.current = assessments.own?.judgements ?? known.current;
  return useCallback(
    async (criterionId, text) => {
      const { queryKey } = readQuery('/api/submissions/{id}/assessments', { path: { id: submissionId } });
      const learn = (judgement: Judgement): void => {
        known.current = { ...known.current, [criterionId]: judgement };
        queries.setQueryData<Assessments>(queryKey, (old) =>
          old?.own ? { ...old, own: { ...old.own, judgements: known.current } } : old,
        );
      };
      try {
        const saved = await answer(
          api.PUT('/api/submissions/{id}/assessments/mine/judgements/{criterionId}', {
            params: { path: { id: submissionId, criterionId } },
            body: { ...text, version: known.current[criterionId]?.version ?? 0 },
          }),
        );
        learn({ ...text, version: saved.version });
        return { kind: 'saved', at: saved.updatedAt };
      } catch (error) {
        const theirs = collidedWith(error);
        if (!theirs) return failedSave(error);
        learn(theirs);
        return { kind: 'collision', theirs, by: null };
      }
    },
    [submissionId, queries],
  );
}

/** What stands on the server when one wrote in another window; null when the save failed for another reason. */
function collidedWith(error: unknown): Judgement | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const current = error.problem.current as { version?: number; judgement?: Judgement | null } | undefined;
  if (typeof current?.version !== 'number') return null;
  return { ...emptyJudgement, ...current.judgement, version: current.version };
}
