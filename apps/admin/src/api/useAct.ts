import { useCallback, useRef, useState } from 'react';
import { ApiError, answer, api, type Problem } from './client.js';
import { useRefresh } from './query.js';
import type { paths } from './schema.js';
import type { Act, ActResult, Command } from './types.js';

type Dashed<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Dashed<Tail>}`
  : Name;

/** 'hand_in_definitive' -> its address, which ends in 'hand-in-definitive'. */
type ActPath<A extends Act> = `/api/submissions/{id}/acts/${Dashed<A>}`;

type BodyOf<P> = P extends keyof paths
  ? paths[P] extends { post: { requestBody: { content: { 'application/json': infer Body } } } }
    ? Body
    : never
  : never;

/** What an act asks beside the version it is based on and its command id. */
export type ActInput<A extends Act> = A extends Act ? Omit<BodyOf<ActPath<A>>, keyof Command> : never;

/** Unique per attempt of a person; also where the browser refuses randomUUID (plain http in a test network). */
export function newCommandId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface CommandHandle {
  /** Sends the command with its id; answers null when it was refused (then `problem` says why). */
  perform: <Result>(send: (commandId: string) => Promise<Result>) => Promise<Result | null>;
  busy: boolean;
  problem: Problem | null;
  reset: () => void;
}

/**
 * Commands on something with a version. The command id stays the same until an answer came, so that a second click or
 * a retry after a broken connection does nothing twice; a refused command gets a new id, because its input will differ.
 * `onDone` runs before `perform` answers.
 */
export function useCommand(onDone: () => Promise<unknown>): CommandHandle {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const commandId = useRef(newCommandId());

  const perform = useCallback<CommandHandle['perform']>(
    async (send) => {
      setBusy(true);
      setProblem(null);
      try {
        const result = await send(commandId.current);
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

export interface ActHandle extends Omit<CommandHandle, 'perform'> {
  perform: <A extends Act>(act: A, version: number, input: ActInput<A>) => Promise<ActResult | null>;
}

/** Acts on one dossier. */
export function useAct(submissionId: string): ActHandle {
  const refresh = useRefresh();
  const onDone = useCallback(() => refresh(submissionId), [refresh, submissionId]);
  const { perform: command, ...rest } = useCommand(onDone);
  const perform = useCallback<ActHandle['perform']>(
    (act, version, input) => {
      // Which act it is, is known when it runs: the signature holds act and input together.
      const path = `/api/submissions/{id}/acts/${act.replaceAll('_', '-')}` as ActPath<'submit'>;
      const params = { path: { id: submissionId } };
      return command((commandId) =>
        answer(api.POST(path, { params, body: { ...input, version, commandId } })),
      );
    },
    [command, submissionId],
  );
  return { perform, ...rest };
}
