import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type Answers,
  type AnswerValue,
  validateAnswer,
  type Form,
  type Problem,
  questionsOf,
} from '#domain';
import { type AnswerConflict, ApiError, answer, api, readQuery, useRead } from '../api/index.js';
import { localDrafts } from '../writing/drafts.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { StoredAnswer, Worksheet } from './types.js';

export interface WorksheetHandle {
  /** Undefined while it is being read. */
  worksheet: Worksheet | undefined;
  error: ApiError | null;
  retry: () => void;
  /** What the reader sees: the stored answers with one's own unsaved ones on top. */
  answers: Answers;
  problems: Readonly<Record<string, Problem[]>>;
  saver: Autosave<AnswerValue>;
}

/** Reads a worksheet and saves its answers one by one, each with the version it was based on. */
export function useWorksheet(submissionId: string, personId: string, form: Form): WorksheetHandle {
  const { data, error, refetch } = useRead('/api/submissions/{id}/worksheet', { path: { id: submissionId } });
  const { put, startFrom } = usePutAnswer(submissionId, personId, data);
  const saving = useSaver<AnswerValue>(personId, `answers.${submissionId}`, put, true);
  const saver = {
    ...saving,
    change: (id: string, value: AnswerValue, aside?: readonly AnswerValue[]): void => {
      if (!(id in saving.unsaved)) startFrom(id);
      saving.change(id, value, aside);
    },
  };
  const answers = useMemo<Answers>(() => {
    const stored = Object.entries(data?.answers ?? {}).map(([id, answer]) => [id, answer.value] as const);
    return { ...Object.fromEntries(stored), ...saver.unsaved };
  }, [data, saver.unsaved]);
  const problems = useMemo(
    () =>
      Object.fromEntries(
        questionsOf(form).map((question) => [question.id, validateAnswer(question, answers[question.id])]),
      ),
    [form, answers],
  );
  return { worksheet: data, error, retry: () => void refetch(), answers, problems, saver };
}

type PutAnswer = (
  questionId: string,
  value: AnswerValue,
  aside: readonly AnswerValue[],
) => Promise<SaveResult<AnswerValue>>;

interface AnswerWriter {
  put: PutAnswer;
  /**
   * Notes which version a person begins to write from. It stays on the device with the unsaved text: whoever comes
   * back after a day without a line must not overwrite what somebody else wrote in between.
   */
  startFrom: (questionId: string) => void;
}

function usePutAnswer(
  submissionId: string,
  personId: string,
  worksheet: Worksheet | undefined,
): AnswerWriter {
  const queries = useQueryClient();
  const [bases] = useState(() => localDrafts<number>(personId, `bases.${submissionId}`));
  const known = useRef<Record<string, StoredAnswer>>({});
  // The cache is the newest this screen knows; an answer saved a moment ago is already in it.
  known.current = worksheet?.answers ?? known.current;
  const basedOn = useCallback(
    (questionId: string, version: number) => bases.write({ ...bases.read(), [questionId]: version }),
    [bases],
  );
  const put = useCallback<PutAnswer>(
    async (questionId, value, aside) => {
      const { queryKey } = readQuery('/api/submissions/{id}/worksheet', { path: { id: submissionId } });
      const store = (stored: StoredAnswer) => {
        basedOn(questionId, stored.version);
        known.current = { ...known.current, [questionId]: stored };
        queries.setQueryData<Worksheet>(queryKey, (old) =>
          old ? { ...old, answers: { ...old.answers, [questionId]: stored } } : old,
        );
      };
      try {
        const saved = await answer(
          api.PUT('/api/submissions/{id}/answers/{questionId}', {
            params: { path: { id: submissionId, questionId } },
            body: {
              value: tidy(value),
              version: bases.read()[questionId] ?? known.current[questionId]?.version ?? 0,
              ...(aside.length > 0 && { setAside: aside.map(tidy) }),
            },
          }),
        );
        store({ value, ...saved, updatedBy: null });
        return { kind: 'saved', at: saved.updatedAt };
      } catch (error) {
        const theirs = collidedWith(error);
        if (!theirs) return failedSave(error);
        store(theirs);
        return { kind: 'collision', theirs: theirs.value, by: theirs.updatedBy };
      }
    },
    [submissionId, queries, bases, basedOn],
  );
  const startFrom = useCallback(
    (questionId: string) => basedOn(questionId, known.current[questionId]?.version ?? 0),
    [basedOn],
  );
  return { put, startFrom };
}

/** The answer that stands on the server when somebody else was first. */
function collidedWith(error: unknown): StoredAnswer | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const current = error.problem.current as Partial<AnswerConflict> | undefined;
  if (!current || typeof current.version !== 'number') return null;
  return { value: null, updatedAt: '', updatedBy: null, ...current, version: current.version };
}

/** Lines left empty on screen are no part of the answer. */
function tidy(value: AnswerValue): AnswerValue {
  if (!Array.isArray(value)) return value;
  return value.filter((row) => typeof row !== 'string' || row.trim() !== '') as AnswerValue;
}
