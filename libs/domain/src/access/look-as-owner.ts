import type { SubmissionFacts } from '../submission/facts.js';
import type { Relation } from './relation.js';
import type { Actor } from './role.js';

/** The staff who check, before something goes out, what the developer's side reads of it. */
const staff = ['secretary', 'editor', 'releaser'] as const satisfies readonly Relation[];

/** Whether someone with these relations may look at the dossier as its owner sees it. */
export const mayLookAsOwner = (held: ReadonlySet<Relation>): boolean =>
  staff.some((relation) => held.has(relation));

/** The owner as the rules know one: with no other role, so that nothing comes from elsewhere. */
export const ownerOf = (facts: SubmissionFacts): Actor => ({
  personId: facts.ownerId,
  roles: ['developer'],
  organisationId: facts.organisationOf[facts.ownerId] ?? null,
});

/** What both may see: looking with another's eyes never shows more than one's own. */
export const seenByBoth = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> =>
  new Set([...one].filter((item) => other.has(item)));
