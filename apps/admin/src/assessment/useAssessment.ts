import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { ApiError, api, keyOf } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { Assessments, JudgementText, StoredJudgement } from './types.js';

export interface AssessmentHandle {
  /** One's own judgements, the unsaved ones on top. */
  judgements: Readonly<Record<string, JudgementText | undefined>>;
  saver: Autosave<JudgementText>;
}

/** Keeps one's own judgements as they are typed, criterion by criterion. */
export function useAssessment(submissionId: string, personId: string, assessments: Assessments): AssessmentHandle {
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
  const known = useRef<Record<string, StoredJudgement>>({});
  known.current = assessments.own?.judgements ?? known.current;
  return useCallback(
    async (criterionId, judgement) => {
      const store = (stored: StoredJudgement): void => {
        known.current = { ...known.current, [criterionId]: stored };
        queries.setQueryData<Assessments>(keyOf(`/submissions/${submissionId}/assessments`), (old) =>
          old?.own ? { ...old, own: { ...old.own, judgements: { ...old.own.judgements, [criterionId]: stored } } } : old,
        );
      };
      try {
        const saved = await api.put<{ version: number; updatedAt?: string }>(
          `/submissions/${submissionId}/assessments/mine/judgements/${encodeURIComponent(criterionId)}`,
          { ...judgement, version: known.current[criterionId]?.version ?? 0 },
        );
        const at = saved.updatedAt ?? new Date().toISOString();
        store({ ...judgement, version: saved.version, updatedAt: at });
        return { kind: 'saved', at };
      } catch (error) {
        const theirs = collidedWith(error);
        if (!theirs) return failedSave(error);
        store(theirs);
        return { kind: 'collision', theirs, by: null };
      }
    },
    [submissionId, queries],
  );
}

/** The judgement on the server when one wrote it in another window. */
function collidedWith(error: unknown): StoredJudgement | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const current = error.problem.current as Partial<StoredJudgement> | undefined;
  if (!current || typeof current.version !== 'number') return null;
  return {
    verdict: current.verdict ?? null,
    justification: current.justification ?? '',
    confidential: current.confidential ?? '',
    version: current.version,
  };
}
