import type { Role } from '../api/types.js';

/** What the API narrows the rows by. */
export const askedFilters = [
  'q',
  'committee',
  'round',
  'state',
  'level',
  'theme',
  'adviser',
  'late',
] as const;

/** What narrows the rows, as it is named in the address. */
export const filterNames = [...askedFilters, 'closed'] as const;

/**
 * Whether the submissions are shown as a board: the secretary's first view, unless a list or one state was asked
 * for in the address.
 */
export function isBoard(roles: readonly Role[], pathname: string, search: string): boolean {
  if (pathname !== '/submissions' || !roles.includes('secretary')) return false;
  const query = new URLSearchParams(search);
  return query.get('view') !== 'list' && !query.has('state');
}
