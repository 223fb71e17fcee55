import { useRef, useState } from 'react';
import { ApiError, api, newCommandId, useRefresh, type Remark } from '../api/index.js';

export interface RemarkActs {
  /** Answers whether it was said; then the thread is read anew. */
  reply: (text: string) => Promise<boolean>;
  setResolved: (resolved: boolean) => Promise<boolean>;
  busy: boolean;
  error: ApiError | null;
}

/** What can be done with one remark. A reply keeps its id until it arrived, so that a second click says it once. */
export function useRemarkActs(submissionId: string, remark: Remark): RemarkActs {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const replyId = useRef(newCommandId());
  const path = { id: submissionId, remarkId: remark.id };
  const perform = async (send: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(null);
    try {
      await send();
      await refresh(submissionId);
      return true;
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      setError(problem);
      if (problem.status === 409) await refresh(submissionId);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    reply: (text) =>
      perform(async () => {
        await api.PUT('/api/submissions/{id}/remarks/{remarkId}/replies/{replyId}', {
          params: { path: { ...path, replyId: replyId.current } },
          body: { text },
        });
        replyId.current = newCommandId();
      }),
    setResolved: (resolved) =>
      perform(() =>
        api.PATCH('/api/submissions/{id}/remarks/{remarkId}', {
          params: { path },
          body: { resolved, version: remark.version },
        }),
      ),
    busy,
    error,
  };
}
