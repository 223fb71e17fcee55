import {
  policy,
  states as allStates,
  type Actor,
  type Day,
  type Relation,
  type Role,
  type State,
} from '#domain';

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
 * The dossiers whose card this person may see on day `today`, as a condition on `submission`. `$1` is the person, `$2`
 * the organisation. It says in SQL what `visibleGroups` says of one dossier; a test holds the two against each other.
 * `states` are those that are asked for, when not all are.
 */
export function visibleToActor(actor: Actor, today: Day, states?: readonly State[]): string {
  const own = `submission.id IN (
    SELECT id FROM submission WHERE owner_id = $1
    UNION ALL SELECT submission_id FROM submission_party WHERE person_id = $1)`;
  const granted = [...roleConditions(actor, today), ...relationConditions(actor, today)];
  // PostgreSQL wants to know the type of every parameter, also of one that decides nothing.
  if (granted.length === 0) return `(${related} AND ${own} AND ($2::uuid IS NULL OR true))`;
  const visible = `(${own} OR ((${granted.join(' OR ')}) AND NOT (${conflicted(actor)})))`;
  return seesByRole(actor, states) ? visible : `(${related} AND ${visible})`;
}

/** Whether a role of this person, rather than a name in a dossier, shows dossiers in one of these states. */
function seesByRole(actor: Actor, states: readonly State[] = allStates): boolean {
  return actor.roles.some((role) => {
    if (!(role in relationOfRole)) return false;
    const shown = statesWithCard(relationOfRole[role as keyof typeof relationOfRole]);
    return states.some((state) => shown.includes(state) || (role === 'secretary' && state === 'withdrawn'));
  });
}

/** Whoever sees dossiers by name only, not by role, has few: found first, so that the others are never looked at. */
const related = `submission.id = ANY (ARRAY(
    SELECT id FROM submission WHERE owner_id = $1
    UNION ALL SELECT submission_id FROM submission_party WHERE person_id = $1
    UNION ALL SELECT id FROM submission WHERE adviser_id = $1
    UNION ALL SELECT submission_id FROM assignment WHERE person_id = $1))`;

const onCommittee = (actor: Actor): boolean => actor.roles.some((role) => committeeRoles.includes(role));

/** Dossiers this person was asked to judge and has a seat for on that day: who left the committee keeps nothing. */
function seatedOn(today: Day, status: 'invited' | 'accepted'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new RangeError(`${today} is no day`);
  return `(submission.id IN (SELECT submission_id FROM assignment WHERE person_id = $1 AND status = '${status}')
    AND submission.committee_id IN (SELECT committee_id FROM membership
      WHERE person_id = $1 AND date '${today}' BETWEEN from_on AND until_on))`;
}

function roleConditions(actor: Actor, today: Day): string[] {
  return actor.roles.flatMap((role) => {
    if (!(role in relationOfRole)) return [];
    const relation = relationOfRole[role as keyof typeof relationOfRole];
    const granted = `submission.state IN (${quoted(statesWithCard(relation))})`;
    return [relation === 'secretary' ? asSecretary(actor, today, granted) : granted];
  });
}

/**
 * Also what was withdrawn after it was handed in; not what this person judges, who would see ahead. The revision is
 * asked for as a value: as EXISTS the database would read every revision there is before the first row.
 */
function asSecretary(actor: Actor, today: Day, granted: string): string {
  const withdrawn = `(submission.state = 'withdrawn'
    AND (SELECT true FROM revision WHERE revision.submission_id = submission.id LIMIT 1))`;
  const judges = onCommittee(actor)
    ? ` AND NOT (${seatedOn(today, 'invited')} OR ${seatedOn(today, 'accepted')})`
    : '';
  return `((${granted} OR ${withdrawn})${judges})`;
}

function relationConditions(actor: Actor, today: Day): string[] {
  const advises = actor.roles.includes('adviser');
  const asAdviser = `(submission.id IN (SELECT id FROM submission WHERE adviser_id = $1)
    AND submission.state IN (${quoted(statesWithCard('adviser'))}))`;
  const notItsAdviser = advises ? ' AND submission.adviser_id IS DISTINCT FROM $1' : '';
  const seat = (status: 'invited' | 'accepted', relation: Relation): string =>
    `(${seatedOn(today, status)}${notItsAdviser} AND submission.state IN (${quoted(statesWithCard(relation))}))`;
  return [
    ...(advises ? [asAdviser] : []),
    ...(onCommittee(actor) ? [seat('invited', 'assessor_invited'), seat('accepted', 'assessor')] : []),
  ];
}

/** A declared conflict, a recusal, or the developer's own organisation closes the dossier. */
const conflicted = ({ organisationId }: Actor): string => `
  submission.id IN (SELECT submission_id FROM interest WHERE person_id = $1 AND interest = 'conflict'
    UNION ALL SELECT submission_id FROM assignment WHERE person_id = $1 AND status = 'recused')
  OR ${organisationId === null ? '$2::uuid IS NOT NULL' : ofOrganisation}`;

const ofOrganisation = `submission.id IN (
    SELECT own.id FROM submission own
    JOIN intervention ON intervention.id = own.intervention_id AND intervention.organisation_id = $2
    UNION ALL SELECT own.id FROM submission own JOIN person ON person.id = own.owner_id AND person.organisation_id = $2
    UNION ALL SELECT party.submission_id FROM submission_party party
    JOIN person ON person.id = party.person_id AND person.organisation_id = $2 WHERE party.relation = 'author')`;
