import { useCallback, useRef, useState } from 'react';
import { ApiError, api, type Problem } from './client.js';
import { useRefresh } from './query.js';
import type { Act, ActResult } from './types.js';

/** 'hand_in_definitive' -> 'hand-in-definitive', the last part of the act's address. */
export const actPath = (act: string): string => act.replaceAll('_', '-');

/** Unique per attempt of a person; also where the browser refuses randomUUID (plain http in a test network). */
export function newCommandId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface CommandHandle<Result> {
  /** Sends the command to this address; answers null when it was refused (then `problem` says why). */
  perform: (path: string, version: number, input?: Record<string, unknown>) => Promise<Result | null>;
  busy: boolean;
  problem: Problem | null;
  reset: () => void;
}

/**
 * Commands on something with a version. The command id stays the same until an answer came, so that a second click or
 * a retry after a broken connection does nothing twice; a refused command gets a new id, because its input will differ.
 * `onDone` runs before `perform` answers.
 */
export function useCommand<Result>(onDone: () => Promise<unknown>): CommandHandle<Result> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const commandId = useRef(newCommandId());

  const perform = useCallback<CommandHandle<Result>['perform']>(
    async (path, version, input = {}) => {
      setBusy(true);
      setProblem(null);
      try {
        const body = { ...input, version, commandId: commandId.current };
        const result = await api.post<Result>(path, body);
        commandId.current = newCommandId();
        await onDone();
        return result;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.status !== 0) commandId.current = newCommandId();
        setProblem(error.problem);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [onDone],
  );
  const reset = useCallback(() => setProblem(null), []);
  return { perform, busy, problem, reset };
}

export interface ActHandle extends Omit<CommandHandle<ActResult>, 'perform'> {
  perform: (act: Act, version: number, input?: Record<string, unknown>) => Promise<ActResult | null>;
}

/** Acts on one dossier. */
export function useAct(submissionId: string): ActHandle {
  const refresh = useRefresh();
  const onDone = useCallback(() => refresh(submissionId), [refresh, submissionId]);
  const { perform: send, ...rest } = useCommand<ActResult>(onDone);
  const perform = useCallback<ActHandle['perform']>(
    (act, version, input) => send(`/submissions/${submissionId}/acts/${actPath(act)}`, version, input),
    [send, submissionId],
  );
  return { perform, ...rest };
}
