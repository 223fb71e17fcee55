import { policy, type Actor, type Relation, type Role, type State } from '#domain';

/** States in which a relation sees the card of a dossier without a further condition; read from the policy itself. */
function statesWithCard(relation: Relation): State[] {
  const rows = policy.filter(
    ({ who, sees, when }) => who.includes(relation) && sees.includes('card') && !when,
  );
  return [...new Set(rows.flatMap(({ states }) => states))];
}

const relationOfRole = {
  secretary: 'secretary',
  decider: 'decider',
  editor: 'editor',
  releaser: 'releaser',
} as const satisfies Partial<Record<Role, Relation>>;

const committeeRoles: readonly Role[] = ['panel_member', 'committee_member', 'chair'];

const quoted = (states: readonly State[]): string => states.map((state) => `'${state}'`).join(', ');

/**
 * The dossiers whose card this person may see, as a condition on `submission`. `$1` is the person, `$2` the
 * organisation. It says in SQL what `visibleGroups` says of one dossier; a test holds the two against each other.
 */
export function visibleToActor(actor: Actor): string {
  const own = `submission.id IN (
    SELECT id FROM submission WHERE owner_id = $1
    UNION ALL SELECT submission_id FROM submission_party WHERE person_id = $1)`;
  const granted = [...roleConditions(actor), ...relationConditions(actor)];
  if (granted.length === 0) return `(${own})`;
  return `(${own} OR ((${granted.join(' OR ')}) AND NOT (${conflicted})))`;
}

function roleConditions(actor: Actor): string[] {
  const relations = actor.roles.flatMap((role) =>
    role in relationOfRole ? [relationOfRole[role as 'secretary']] : [],
  );
  const byState = relations.map((relation) => `submission.state IN (${quoted(statesWithCard(relation))})`);
  if (!relations.includes('secretary')) return byState;
  return [
    ...byState,
    `(submission.state = 'withdrawn' AND EXISTS (SELECT 1 FROM revision WHERE submission_id = submission.id))`,
  ];
}

function relationConditions(actor: Actor): string[] {
  const conditions: string[] = [];
  if (actor.roles.includes('adviser')) {
    conditions.push(`(submission.id IN (SELECT id FROM submission WHERE adviser_id = $1)
      AND submission.state IN (${quoted(statesWithCard('adviser'))}))`);
  }
  if (actor.roles.some((role) => committeeRoles.includes(role))) {
    conditions.push(
      `(submission.id IN (SELECT submission_id FROM assignment WHERE person_id = $1 AND status = 'invited')
      AND submission.adviser_id IS DISTINCT FROM $1 AND submission.state IN (${quoted(statesWithCard('assessor_invited'))}))`,
      `(submission.id IN (SELECT submission_id FROM assignment WHERE person_id = $1 AND status = 'accepted')
      AND submission.adviser_id IS DISTINCT FROM $1 AND submission.state IN (${quoted(statesWithCard('assessor'))}))`,
    );
  }
  return conditions;
}

/** A declared conflict, a recusal, or the developer's own organisation closes the dossier. */
const conflicted = `
  submission.id IN (SELECT submission_id FROM interest WHERE person_id = $1 AND interest = 'conflict'
    UNION ALL SELECT submission_id FROM assignment WHERE person_id = $1 AND status = 'recused')
  OR ($2::uuid IS NOT NULL AND submission.id IN (
    SELECT own.id FROM submission own
    JOIN intervention ON intervention.id = own.intervention_id AND intervention.organisation_id = $2
    UNION ALL SELECT own.id FROM submission own JOIN person ON person.id = own.owner_id AND person.organisation_id = $2
    UNION ALL SELECT party.submission_id FROM submission_party party
    JOIN person ON person.id = party.person_id AND person.organisation_id = $2 WHERE party.relation = 'author'))`;
