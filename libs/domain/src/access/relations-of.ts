import type { SubmissionFacts } from '../submission/facts.js';
import { committeeSide, developerSide, instituteSide, type Relation } from './relation.js';
import type { Actor, Role } from './role.js';

/** Roles that carry a relation to every dossier; the other relations come from the dossier itself. */
const relationOfRole = [
  { role: 'secretary', relation: 'secretary' },
  { role: 'decider', relation: 'decider' },
  { role: 'editor', relation: 'editor' },
  { role: 'releaser', relation: 'releaser' },
] as const satisfies readonly { role: Role; relation: Relation }[];

/** Seats on a committee; who gave up all of them keeps nothing of the dossiers that came with the seat. */
const committeeRoles: readonly Role[] = ['panel_member', 'committee_member', 'chair'];

/**
 * Relations that do not go together: whoever holds one of `held` loses all of `loses` on that dossier. This is
 * what keeps a person in two roles from looking through the other one.
 */
export const incompatibleRelations = [
  // Nobody judges own work.
  { held: developerSide, loses: [...committeeSide, ...instituteSide], code: 'own_work' },
  // A conflict closes every door.
  { held: ['conflicted'], loses: [...committeeSide, ...instituteSide], code: 'conflict' },
  // Who guided a dossier does not judge it.
  { held: ['adviser'], loses: committeeSide, code: 'guided' },
  // An assessor does not see ahead as secretary.
  { held: committeeSide, loses: ['secretary'], code: 'judges' },
] as const satisfies readonly { held: readonly Relation[]; loses: readonly Relation[]; code: string }[];

/** Whether this person belongs to an organisation the dossier comes from. */
export const isFromDeveloperOrganisation = (
  facts: SubmissionFacts,
  personId: string,
  organisationId: string | null = facts.organisationOf[personId] ?? null,
): boolean => organisationId !== null && facts.developerOrganisationIds.includes(organisationId);

/** Whether this person declared a conflict for this dossier or stepped back from it. */
export const isConflicted = (facts: SubmissionFacts, personId: string): boolean =>
  facts.conflictedIds.includes(personId) ||
  facts.assignments.some((row) => row.personId === personId && row.status === 'recused');

/** Whether this person sits on a committee now. */
export const hasSeat = ({ roles }: Actor): boolean => roles.some((role) => committeeRoles.includes(role));

/**
 * Whether this person could be this to a submission, whichever it is: anybody can be named on the developer's side,
 * everything else comes with a role.
 */
export function couldBe(actor: Actor, relation: Relation): boolean {
  if ((committeeSide as readonly Relation[]).includes(relation)) return hasSeat(actor);
  if (!(instituteSide as readonly Relation[]).includes(relation)) return true;
  return actor.roles.some((role) => role === relation);
}

/** Whether this person stands on the developer's side: owner, author, reader, or of the same organisation. */
export const isParty = (facts: SubmissionFacts, personId: string, organisationId?: string | null): boolean =>
  ownRelations(facts, personId).length > 0 || isFromDeveloperOrganisation(facts, personId, organisationId);

/**
 * Everything this person is to this submission, after the relations that do not go together were taken out.
 * A colleague from the developer's organisation counts as conflicted. Empty for a stranger.
 */
export function relationsOf(facts: SubmissionFacts, actor: Actor): Set<Relation> {
  const held = new Set<Relation>([
    ...ownRelations(facts, actor.personId),
    ...conflictRelation(facts, actor),
    ...instituteRelations(facts, actor),
    ...committeeRelations(facts, actor),
  ]);
  const lost = incompatibleRelations
    .filter((rule) => rule.held.some((relation) => held.has(relation)))
    .flatMap((rule): readonly Relation[] => rule.loses);
  return new Set([...held].filter((relation) => !lost.includes(relation)));
}

function ownRelations(facts: SubmissionFacts, personId: string): Relation[] {
  return [
    ...(facts.ownerId === personId ? (['owner'] as const) : []),
    ...(facts.authorIds.includes(personId) ? (['author'] as const) : []),
    ...(facts.readerIds.includes(personId) ? (['reader'] as const) : []),
  ];
}

function conflictRelation(facts: SubmissionFacts, actor: Actor): Relation[] {
  const colleague =
    ownRelations(facts, actor.personId).length === 0 &&
    isFromDeveloperOrganisation(facts, actor.personId, actor.organisationId);
  return colleague || isConflicted(facts, actor.personId) ? ['conflicted'] : [];
}

function instituteRelations(facts: SubmissionFacts, actor: Actor): Relation[] {
  const general = relationOfRole.filter(({ role }) => actor.roles.includes(role));
  const adviser = facts.adviserId === actor.personId && actor.roles.includes('adviser');
  return [...general.map(({ relation }) => relation), ...(adviser ? (['adviser'] as const) : [])];
}

function committeeRelations(facts: SubmissionFacts, actor: Actor): Relation[] {
  if (!hasSeat(actor)) return [];
  return facts.assignments
    .filter((row) => row.personId === actor.personId)
    .flatMap((row): Relation[] => {
      if (row.status === 'invited') return ['assessor_invited'];
      return row.status === 'accepted' ? [row.function] : [];
    });
}
