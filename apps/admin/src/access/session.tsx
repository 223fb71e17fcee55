import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Role, Session } from '../api/types.js';
import { currentSession } from './authProvider.js';

/** The session as it is kept in this browser; one's own change is put in its place. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: currentSession,
  staleTime: Infinity,
  retry: false,
});

/** Who is signed in; undefined until the server answered. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** The roles of who is signed in; none until the server answered. */
export function useRoles(): readonly Role[] {
  return useSession()?.person.roles ?? [];
}
