import { useState } from 'react';
import type { VoteChoice } from '#domain';
import { ApiError, api, newCommandId, type Problem, useRefresh } from '../api/index.js';

const mostAttempts = 5;

/**
 * Casts a vote. Others vote in the same minute, so the version of the dossier moves all the time; that is no reason
 * to ask again what the person wants, as long as the ballot is the same.
 */
export function useVote(submissionId: string, version: number) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const vote = async (choice: VoteChoice): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    setProblem(await cast(submissionId, choice, version));
    await refresh(submissionId);
    setBusy(false);
  };
  return { vote, busy, problem };
}

async function cast(submissionId: string, choice: VoteChoice, version: number): Promise<Problem | null> {
  const commandId = newCommandId();
  let based = version;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await api.POST('/api/submissions/{id}/acts/cast-vote', {
        params: { path: { id: submissionId } },
        body: { choice, version: based, commandId },
      });
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const current = error.problem.current;
      const moved =
        error.status === 409 && current?.state === 'deliberation' && current.version !== undefined;
      if (!moved || attempt >= mostAttempts) return error.problem;
      based = current.version as number;
    }
  }
}
