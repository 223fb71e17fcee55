import { useMemo } from 'react';
import {
  type EarlierCriterion,
  type EarlierJudgement,
  type SubmissionDetail,
  useRead,
} from '../api/index.js';

export interface Earlier {
  /** Undefined in a first assessment, and while it is read. */
  judgement: EarlierJudgement | undefined;
  /** Criteria that stand as they were recognised. */
  carriedOver: ReadonlySet<string>;
  of: (criterionId: string) => EarlierCriterion | undefined;
}

/** What a re-assessment starts from; nothing is asked for a first one. */
export function useEarlierJudgement(submission: SubmissionDetail): Earlier {
  const again = Boolean(submission.previousSubmissionId);
  const { data } = useRead(
    '/api/submissions/{id}/earlier-judgement',
    again ? { path: { id: submission.id } } : null,
  );
  return useMemo(
    () => ({
      judgement: data,
      carriedOver: new Set(data?.criteria.filter((one) => one.carriedOver).map((one) => one.criterionId)),
      of: (criterionId) => data?.criteria.find((one) => one.criterionId === criterionId),
    }),
    [data],
  );
}
