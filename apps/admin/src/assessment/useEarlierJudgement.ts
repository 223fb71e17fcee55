import { useMemo } from 'react';
import type { Answers, Level, Verdict } from '#domain';
import { type Day, type SubmissionDetail, useRead } from '../api/index.js';

interface EarlierCriterion {
  criterionId: string;
  carriedOver: boolean;
  changedQuestions: string[];
  changedAttachments: string[];
  /** Verdicts of then without names; once one may read those of now. */
  verdicts?: Verdict[];
}

/** The recognition that is judged anew, as `GET /api/submissions/:id/earlier-judgement` tells it. */
interface EarlierJudgement {
  recognisedOn: Day;
  level: Level;
  publicExplanation: string;
  judgedAlike: boolean;
  criteria: EarlierCriterion[];
  answersBefore: Answers;
}

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
  const { data } = useRead<EarlierJudgement>(
    again ? `/submissions/${submission.id}/earlier-judgement` : null,
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
