import type { Role } from '../api/types.js';

/** Who judges. */
export const members: readonly Role[] = ['panel_member', 'committee_member', 'chair'];
const institute: readonly Role[] = ['adviser', 'secretary', 'decider', 'editor', 'releaser'];
/** Everybody who can have something to do with a dossier. */
export const dossierRoles: readonly Role[] = ['developer', ...institute, ...members];

/**
 * What a role may open in the workspace. It only spares people doors that stay shut: the API decides on every
 * request by itself. A name that is not in the table is open to nobody.
 */
const doors: Record<string, readonly Role[]> = {
  work: dossierRoles,
  submissions: dossierRoles,
  'submissions.start': ['developer'],
  'submissions.board': ['secretary'],
  'submissions.views': institute,
  rounds: [...institute, ...members],
  'rounds.create': ['secretary'],
  meetings: ['secretary', ...members],
  recognitions: ['developer', ...institute],
  committees: ['secretary', ...members, 'admin'],
  forms: [...institute, ...members, 'admin'],
  usage: ['developer', ...institute, 'admin'],
  people: ['admin'],
  log: ['auditor'],
  mail: [...dossierRoles, 'admin', 'auditor'],
};

/** Whether one of these roles opens this door; ends in no. */
export function mayOpen(roles: readonly Role[], door: string): boolean {
  return (doors[door] ?? []).some((role) => roles.includes(role));
}

/** The page a person starts on: My work, or the one page of roles that see no dossier. */
export function homeOf(roles: readonly Role[]): string {
  if (mayOpen(roles, 'work')) return '/';
  if (roles.includes('admin')) return '/people';
  return roles.includes('auditor') ? '/log' : '/';
}
