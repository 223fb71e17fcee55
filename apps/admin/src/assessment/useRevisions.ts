import type { Answers } from '#domain';
import { type Day, type Revision, useRead } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../writing/useWords.js';

/** An earlier text of the same worksheet, with what it is called in the middle of a sentence. */
export interface EarlierText {
  answers: Answers;
  name: string;
}

export interface Revisions {
  /** The handed-in version that is judged; undefined while it is read. */
  latest: Revision | undefined;
  /** The text it is compared with: the one that was recognised, else the handed-in version before it. */
  earlier: EarlierText | undefined;
  loading: boolean;
}

/** The last handed-in version of a worksheet, and the text that shows what changed in it. */
export function useRevisions(
  submissionId: string,
  recognised?: { recognisedOn: Day; answersBefore: Answers },
): Revisions {
  const { t } = useWords();
  const format = useFormat();
  const list = useRead('/api/submissions/{id}/revisions', { path: { id: submissionId } });
  const [last, before] = (list.data ?? []).map(({ number }) => number).sort((a, b) => b - a);
  const latest = useRevision(submissionId, last);
  const previous = useRevision(submissionId, before);
  const earlier = recognised
    ? {
        answers: { ...latest.data?.answers, ...recognised.answersBefore },
        name: t('assessment.read.recognised', { date: format.long(recognised.recognisedOn) }),
      }
    : previous.data && {
        answers: previous.data.answers,
        name: t('assessment.read.version', { number: previous.data.number }),
      };
  return { latest: latest.data, earlier, loading: list.isLoading || latest.isLoading };
}

const useRevision = (id: string, number: number | undefined) =>
  useRead('/api/submissions/{id}/revisions/{number}', number === undefined ? null : { path: { id, number } });
