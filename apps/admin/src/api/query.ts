import { QueryClient, useQuery, useQueryClient, type QueryObserverResult } from '@tanstack/react-query';
import type { ClientPathsWithMethod, MethodResponse } from 'openapi-fetch';
import { useCallback } from 'react';
import { ApiError, answer, api } from './client.js';
import { lasting, type Lasting } from './lasting.js';
import type { paths } from './schema.js';
import type { SubmissionDetail } from './types.js';

/** Reads again only when nothing answered; a refusal is an answer, and said at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof ApiError && error.status === 0 && failures < 2,
    },
  },
});

/** An address that can be read, as the description writes it: '/api/submissions/{id}'. */
export type ReadPath = ClientPathsWithMethod<typeof api, 'get'>;
export type ReadParams<P extends ReadPath> = paths[P]['get']['parameters'];
export type ReadAnswer<P extends ReadPath> = MethodResponse<typeof api, 'get', P>;

/** The parameters of an address, or null to ask nothing yet; may be left out where the address needs none. */
type Asked<P extends ReadPath> =
  object extends ReadParams<P> ? [params?: ReadParams<P> | null] : [params: ReadParams<P> | null];

type Params = { path?: Record<string, unknown>; query?: Record<string, unknown> } | null | undefined;

/** How an address is read and under which key its answer is kept. */
export function readQuery<P extends ReadPath>(path: P, ...[params]: Asked<P>) {
  return {
    queryKey: keyOf(path, params),
    // The caller's types are exact; within a generic function the compiler cannot see that they fit.
    queryFn: () =>
      answer(api.GET(path as '/api/my-work', { params } as Record<string, unknown>)) as Promise<
        ReadAnswer<P>
      >,
  };
}

/** What a screen has from an address. */
interface Read<T> extends Lasting<T, ApiError> {
  readonly isPending: boolean;
  readonly isLoading: boolean;
  readonly refetch: () => Promise<unknown>;
}

const readFrom = <T>(query: QueryObserverResult<T, ApiError>): Read<T> => ({
  ...lasting(query),
  isPending: query.isPending,
  isLoading: query.isLoading,
  refetch: query.refetch,
});

/** Reads one address of the API. */
export function useRead<P extends ReadPath>(path: P, ...asked: Asked<P>): Read<ReadAnswer<P>> {
  const query = useQuery<ReadAnswer<P>, ApiError>({
    ...readQuery(path, ...asked),
    enabled: asked[0] !== null,
  });
  return readFrom(query);
}

/** One dossier, for the screens that need its description: to who may not read that, it is not there. */
export function useSubmission(id: string): Read<SubmissionDetail> {
  const query = useQuery<ReadAnswer<'/api/submissions/{id}'>, ApiError, SubmissionDetail>({
    ...readQuery('/api/submissions/{id}', { path: { id } }),
    select: described,
  });
  return readFrom(query);
}

/** The dossier with its description; an ApiError as for an unknown one when the reader may know less of it. */
export function described(submission: ReadAnswer<'/api/submissions/{id}'>): SubmissionDetail {
  if ('formVersion' in submission) return submission;
  throw new ApiError({ status: 404, code: 'not_found' });
}

/** '/api/submissions/{id}/history' -> ['submissions', '1', 'history'], so that a dossier is refreshed as a whole. */
function keyOf(path: string, params: Params): unknown[] {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(params?.path?.[name] ?? ''));
  const parts: unknown[] = filled.replace('/api/', '').split('/').filter(Boolean);
  return params?.query ? [...parts, params.query] : parts;
}

/** Refreshes what an act on this dossier can have changed: the dossier, the lists, agendas and my work. */
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
              ['submissions', 'board'],
            ];
      await Promise.all(
        [...touched, ['meetings'], ['my-work']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
    [queries],
  );
}
