import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Anchor } from '#domain';
import {
  ApiError,
  answer,
  api,
  newCommandId,
  type PreparedRemark,
  readQuery,
  useRead,
} from '../api/index.js';
import { failedSave } from '../writing/save-result.js';
import type { SaveResult } from '../writing/saver.js';
import { type Autosave, useSaver } from '../writing/useSaver.js';
import type { Pointed } from './standing.js';

/** The words of a remark in the making and what it is about. */
interface Words {
  questionId: string;
  text: string;
  anchor: Anchor | null;
}

export type Prepared = Words & Pointed;

export interface Preparing {
  /** All that were begun, also those still without a word. */
  remarks: readonly Prepared[];
  /** Begins a remark and answers its id. */
  begin: (questionId: string, anchor: Anchor | null) => string;
  write: (remark: Prepared, text: string) => void;
  drop: (remark: Prepared) => void;
  saver: Autosave<Words>;
  /** Forgets what went out with a round. */
  sent: () => void;
}

/**
 * The remarks an adviser prepares for the next round: kept on the server for that adviser only, and on this device
 * until they are there. `enabled` is false for everybody else: then nothing is asked of the server.
 */
export function usePrepared(submissionId: string, personId: string, enabled: boolean): Preparing {
  const { data } = useRead(
    '/api/submissions/{id}/remark-drafts',
    enabled ? { path: { id: submissionId } } : null,
  );
  const kept = enabled ? data : undefined;
  const put = usePut(submissionId, kept);
  const saver = useSaver<Words>(personId, `remarks.${submissionId}`, put);
  const [begun, setBegun] = useState<Record<string, Words>>({});
  const remarks = useMemo(() => {
    const stored = (kept ?? []).map(({ id, questionId, text, anchor }) => [id, { questionId, text, anchor }]);
    const all: Record<string, Words> = { ...Object.fromEntries(stored), ...begun, ...saver.unsaved };
    return Object.entries(all)
      .map(([id, words]) => ({ id, ...words }))
      .filter(({ id, text }) => text !== '' || id in begun);
  }, [kept, begun, saver.unsaved]);
  const forget = (id: string): void => setBegun(({ [id]: _gone, ...others }) => others);
  return {
    remarks,
    saver,
    begin: (questionId, anchor) => {
      const id = newCommandId();
      setBegun((others) => ({ ...others, [id]: { questionId, text: '', anchor } }));
      return id;
    },
    write: ({ id, questionId, anchor }, text) => {
      // An emptied remark stays on the screen until it is taken away: a person may be about to type another.
      setBegun((others) => ({ ...others, [id]: { questionId, text, anchor } }));
      saver.change(id, { questionId, text, anchor });
    },
    drop: ({ id, questionId, anchor }) => {
      forget(id);
      saver.change(id, { questionId, text: '', anchor });
    },
    sent: () => setBegun({}),
  };
}

type Put = (id: string, words: Words) => Promise<SaveResult<Words>>;

/** Keeps one prepared remark with the version it was based on; one without words is taken away. */
function usePut(submissionId: string, kept: readonly PreparedRemark[] | undefined): Put {
  const queries = useQueryClient();
  const versions = useRef(new Map<string, number>());
  for (const { id, version } of kept ?? []) {
    versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0));
  }
  return useCallback(
    async (id, words) => {
      const version = versions.current.get(id) ?? 0;
      const path = { id: submissionId, draftId: id };
      const { queryKey } = readQuery('/api/submissions/{id}/remark-drafts', { path: { id: submissionId } });
      const store = (draft: PreparedRemark | null): void => {
        queries.setQueryData<PreparedRemark[]>(queryKey, (old = []) => [
          ...old.filter((other) => other.id !== id),
          ...(draft ? [draft] : []),
        ]);
      };
      try {
        if (words.text.trim() === '') {
          if (version > 0)
            await api.DELETE('/api/submissions/{id}/remark-drafts/{draftId}', {
              params: { path, query: { version } },
            });
          versions.current.delete(id);
          store(null);
          return { kind: 'saved', at: new Date().toISOString() };
        }
        const saved = await answer(
          api.PUT('/api/submissions/{id}/remark-drafts/{draftId}', {
            params: { path },
            body: { ...words, anchor: words.anchor ?? undefined, version },
          }),
        );
        versions.current.set(id, saved.version);
        store({ id, ...words, ...saved });
        return { kind: 'saved', at: saved.updatedAt };
      } catch (error) {
        const theirs = collided(error);
        if (theirs === undefined) return failedSave(error);
        versions.current.set(id, theirs?.version ?? 0);
        store(theirs && { id, ...words, ...theirs, updatedAt: new Date().toISOString() });
        return { kind: 'collision', theirs: { ...words, text: theirs?.text ?? '' }, by: null };
      }
    },
    [submissionId, queries],
  );
}

/** What stands on the server when the adviser wrote in another window, null when it went out; undefined otherwise. */
function collided(error: unknown): { text: string; version: number } | null | undefined {
  if (!(error instanceof ApiError) || error.status !== 409) return undefined;
  return (error.problem.current ?? null) as { text: string; version: number } | null;
}
