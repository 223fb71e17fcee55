import { useQuery } from '@tanstack/react-query';
import type { Role, Session } from '../api/types.js';
import { currentSession } from './authProvider.js';

/** Who is signed in; undefined until the server answered. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: ['session'], queryFn: currentSession, staleTime: Infinity, retry: false }).data;
}

/** The roles of who is signed in; none until the server answered. */
export function useRoles(): readonly Role[] {
  return useSession()?.person.roles ?? [];
}
