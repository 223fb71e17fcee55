import type { Role } from '../api/types.js';

const everyone: readonly Role[] = [
  'developer',
  'adviser',
  'secretary',
  'panel_member',
  'committee_member',
  'chair',
  'decider',
  'editor',
  'releaser',
];
const institute: readonly Role[] = ['adviser', 'secretary', 'decider', 'editor', 'releaser'];

/**
 * What a role may open in the workspace. It only spares people doors that stay shut: the API decides on every
 * request by itself. A name that is not in the table is open to nobody.
 */
const doors: Record<string, readonly Role[]> = {
  work: everyone,
  submissions: everyone,
  'submissions.start': ['developer'],
  'submissions.board': ['secretary'],
  rounds: [...institute, 'panel_member', 'committee_member', 'chair'],
  'rounds.create': ['secretary'],
  meetings: ['secretary', 'panel_member', 'committee_member', 'chair'],
  recognitions: ['developer', ...institute],
  committees: ['secretary', 'panel_member', 'committee_member', 'chair', 'admin'],
  forms: [...institute, 'panel_member', 'committee_member', 'chair', 'admin'],
  usage: ['developer', ...institute, 'admin'],
  people: ['admin'],
  log: ['auditor'],
  mail: [...everyone, 'admin', 'auditor'],
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
