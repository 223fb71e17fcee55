import { useCallback, useMemo, useRef, useState } from 'react';
import { ApiError, answer, api } from '../api/index.js';
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
export function useStudies(submissionId: string, personId: string, start: StudyJudgements): StudiesHandle {
  const [saved, setSaved] = useState<Readonly<Record<string, StudyJudgement>>>(() =>
    Object.fromEntries(start.own.map((study) => [`${study.studyNumber}`, study])),
  );
  const known = useRef(saved);
  const learn = (number: string, study: StudyJudgement): void => {
    known.current = { ...known.current, [number]: study };
    setSaved(known.current);
  };
  const put = useCallback(
    async (number: string, text: StudyText): Promise<SaveResult<StudyText>> => {
      try {
        const study = (await answer(
          api.PUT('/api/submissions/{id}/study-judgements/mine/{number}', {
            params: { path: { id: submissionId, number: Number(number) } },
            body: { ...plain(text), basedOn: known.current[number]?.updatedAt ?? null },
          }),
        )) as StudyJudgement;
        learn(number, study);
        return { kind: 'saved', at: study.updatedAt };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) return failedSave(error);
        const theirs = error.problem.current as unknown as StudyJudgement;
        learn(number, theirs);
        return { kind: 'collision', theirs: plain(theirs), by: null };
      }
    },
    [submissionId],
  );
  const saver = useSaver<StudyText>(personId, `studies.${submissionId}`, put);
  const texts = useMemo(() => ({ ...saved, ...saver.unsaved }), [saved, saver.unsaved]);
  return { texts, saver };
}
