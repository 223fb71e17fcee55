import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { ApiError, api, keyOf } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import { type Assessment, type Assessments, emptyJudgement, type JudgementText } from './types.js';

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

/** What the screen knows of its own assessment: the version to base the next save on, and each text it was based on. */
type Known = Pick<Assessment, 'version' | 'judgements'>;

function usePutJudgement(submissionId: string, assessments: Assessments): PutJudgement {
  const queries = useQueryClient();
  const known = useRef<Known>({ version: 0, judgements: {} });
  known.current = assessments.own ?? known.current;
  return useCallback(
    async (criterionId, judgement) => {
      const learn = (version: number, text: JudgementText): void => {
        known.current = { version, judgements: { ...known.current.judgements, [criterionId]: text } };
        queries.setQueryData<Assessments>(keyOf(`/submissions/${submissionId}/assessments`), (old) =>
          old?.own ? { ...old, own: { ...old.own, ...known.current } } : old,
        );
      };
      const send = () =>
        api.put<{ version: number; updatedAt: string }>(
          `/submissions/${submissionId}/assessments/mine/judgements/${encodeURIComponent(criterionId)}`,
          { ...judgement, version: known.current.version },
        );
      const attempt = async (again: boolean): Promise<SaveResult<JudgementText>> => {
        try {
          const saved = await send();
          learn(saved.version, judgement);
          return { kind: 'saved', at: saved.updatedAt };
        } catch (error) {
          const theirs = collidedWith(error);
          if (!theirs) return failedSave(error);
          const base = known.current.judgements[criterionId] ?? emptyJudgement;
          learn(theirs.version, theirs.text);
          // Another window of the same person saved another criterion: only the version moved, nothing collides.
          if (again && isSame(base, theirs.text)) return attempt(false);
          return { kind: 'collision', theirs: theirs.text, by: null };
        }
      };
      return attempt(true);
    },
    [submissionId, queries],
  );
}

/** What stands on the server when one wrote in another window; null when the save failed for another reason. */
function collidedWith(error: unknown): { version: number; text: JudgementText } | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const current = error.problem.current as { version?: number; judgement?: JudgementText | null } | undefined;
  if (typeof current?.version !== 'number') return null;
  const { verdict, justification, confidential } = current.judgement ?? emptyJudgement;
  return { version: current.version, text: { verdict, justification, confidential } };
}

function isSame(one: JudgementText, other: JudgementText): boolean {
  return (
    one.verdict === other.verdict &&
    one.justification === other.justification &&
    one.confidential === other.confidential
  );
}
