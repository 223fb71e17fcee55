/** What a person is in the whole system. Granted to a person, never derived from a dossier. */
export const roles = [
  'developer',
  'adviser',
  'secretary',
  'panel_member',
  'committee_member',
  'chair',
  'decider',
  'editor',
  'releaser',
  'admin',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Who asks: all the rules need to know about a signed-in person. */
export interface Actor {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}
