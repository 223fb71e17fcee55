import { notifyManager, useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { ApiError } from './client.js';

/** What a screen shows of a reading: what was read, or the error that takes its place. */
export interface Lasting<T, E> {
  readonly data: T | undefined;
  readonly error: E | null;
}

/** Nothing answered, or not now: what was read before may still be shown. A refusal says that it may not. */
const passes = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500);

/**
 * Keeps on the screen what was read before when reading it again fails, and takes it away when that is refused.
 * That it is from before is told by `useNotUpdated`, once for the whole screen.
 */
export function lasting<T, E extends Error>({ data, error }: Lasting<T, E>): Lasting<T, E> {
  if (error === null) return { data, error };
  return data !== undefined && passes(error) ? { data, error: null } : { data: undefined, error };
}

/** Meta of a reading whose screen tells by itself that it is behind. */
export const tellsItself = { tellsItself: true };

const isBehind = (query: Query): boolean =>
  query.isActive() &&
  query.state.data !== undefined &&
  query.meta !== tellsItself &&
  (query.state.fetchStatus === 'paused' || passes(query.state.error));

const isCutOff = ({ state }: Query): boolean =>
  state.fetchStatus === 'paused' || (state.error instanceof ApiError && state.error.status === 0);

/** Since when, and whether for want of a connection; as text, so that the same reads the same. */
function behind(queries: QueryClient): string | null {
  const found = queries.getQueryCache().findAll({ predicate: isBehind });
  if (found.length === 0) return null;
  const since = Math.min(...found.map(({ state }) => state.dataUpdatedAt));
  return `${since} ${found.some(isCutOff) ? 'offline' : 'away'}`;
}

interface NotUpdated {
  readonly since: Date;
  readonly why: 'offline' | 'away';
  readonly retry: () => void;
}

/** What is on the screen but could not be read again; null while all of it is up to date. */
export function useNotUpdated(): NotUpdated | null {
  const queries = useQueryClient();
  const subscribe = useCallback(
    (tell: () => void) => queries.getQueryCache().subscribe(notifyManager.batchCalls(tell)),
    [queries],
  );
  const found = useSyncExternalStore(subscribe, () => behind(queries));
  if (found === null) return null;
  const [since, why] = found.split(' ');
  return {
    since: new Date(Number(since)),
    why: why === 'offline' ? 'offline' : 'away',
    retry: () => void queries.refetchQueries({ predicate: isBehind }),
  };
}
