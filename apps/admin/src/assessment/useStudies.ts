import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { ApiError, answer, api, readQuery } from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { StudyJudgement, StudyJudgements, StudyText } from './study-types.js';

export interface StudiesHandle {
  /** One's own texts by number of the study, the unsaved ones on top. */
  texts: Readonly<Record<string, StudyText | undefined>>;
  saver: Autosave<StudyText>;
}

const plain = ({ answers, strength, justification }: StudyText): StudyText => ({
  answers,
  strength,
  justification,
});

/** Keeps what one finds of each study as it is typed; each study has a version of its own. */
export function useStudies(submissionId: string, personId: string, kept: StudyJudgements): StudiesHandle {
  const put = usePutStudy(submissionId, kept);
  const saver = useSaver<StudyText>(personId, `studies.${submissionId}`, put);
  const texts = useMemo(
    () => ({ ...Object.fromEntries(kept.own.map((one) => [one.studyNumber, one])), ...saver.unsaved }),
    [kept.own, saver.unsaved],
  );
  return { texts, saver };
}

type PutStudy = (number: string, text: StudyText) => Promise<SaveResult<StudyText>>;

function usePutStudy(submissionId: string, kept: StudyJudgements): PutStudy {
  const queries = useQueryClient();
  /** What the server last told of each study: what the next save of it is based on. */
  const known = useRef(kept.own);
  known.current = kept.own;
  return useCallback(
    async (number, text) => {
      const { queryKey } = readQuery('/api/submissions/{id}/study-judgements', {
        path: { id: submissionId },
      });
      const learn = (study: StudyJudgement): void => {
        known.current = [...known.current.filter((one) => one.studyNumber !== study.studyNumber), study];
        queries.setQueryData<StudyJudgements>(queryKey, (old) => old && { ...old, own: known.current });
      };
      const before = known.current.find(({ studyNumber }) => `${studyNumber}` === number);
      try {
        const study = (await answer(
          api.PUT('/api/submissions/{id}/study-judgements/mine/{number}', {
            params: { path: { id: submissionId, number: Number(number) } },
            body: { ...plain(text), basedOn: before?.updatedAt ?? null },
          }),
        )) as StudyJudgement;
        learn(study);
        return { kind: 'saved', at: study.updatedAt };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) return failedSave(error);
        const theirs = error.problem.current as unknown as StudyJudgement;
        learn(theirs);
        return { kind: 'collision', theirs: plain(theirs), by: null };
      }
    },
    [submissionId, queries],
  );
}
