import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ApiError, api } from './client.js';

/** Reads one address of the API; the cache key is the address itself, cut at its slashes. */
export function useRead<T>(path: string | null): UseQueryResult<T, ApiError> {
  return useQuery<T, ApiError>({
    queryKey: keyOf(path ?? ''),
    queryFn: () => api.get<T>(path ?? ''),
    enabled: path !== null,
    retry: (failures, error) => error.status === 0 && failures < 2,
  });
}

/** '/submissions/1/history' -> ['submissions', '1', 'history'], so that a dossier is refreshed as a whole. */
export function keyOf(path: string): string[] {
  return path.split('?').flatMap((part, index) => (index === 0 ? part.split('/').filter(Boolean) : [part]));
}

/** Refreshes what an act on this dossier can have changed: the dossier, the lists and my work. */
export function useRefresh(): (submissionId?: string) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (submissionId) => {
      const touched =
        submissionId === undefined
          ? [['submissions']]
          : [
              ['submissions', submissionId],
              ['submissions', 'getList'],
              ['submissions', 'getOne'],
              ['submissions', 'board'],
            ];
      await Promise.all([...touched, ['my-work']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    [queries],
  );
}
