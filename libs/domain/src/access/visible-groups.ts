import type { SubmissionFacts } from '../submission/facts.js';
import { conditions } from './conditions.js';
import type { Audience, FieldGroup } from './field-group.js';
import { policy, type PolicyRow } from './policy.js';
import { developerSide, type Relation } from './relation.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';

/** The groups of fields this person sees now. Empty: for this person the dossier does not exist. */
export function visibleGroups(facts: SubmissionFacts, actor: Actor): Set<FieldGroup> {
  const standing = standingOf(facts, actor);
  const granted = policy.filter((row) => rowApplies(row, standing, facts, actor));
  return new Set(granted.flatMap((row) => row.sees));
}

/** For which audiences a relation reads history events and remarks. */
const audiencesOfRelation: Readonly<Record<Relation, readonly Audience[]>> = {
  owner: ['public', 'developer'],
  author: ['public', 'developer'],
  reader: ['public'],
  adviser: ['public', 'institute'],
  secretary: ['public', 'institute', 'committee', 'secretary'],
  assessor_invited: [],
  assessor: ['public', 'committee'],
  chair: ['public', 'committee'],
  decider: ['public', 'institute'],
  editor: ['public', 'institute'],
  releaser: ['public', 'institute'],
  conflicted: [],
};

/**
 * The audiences this person belongs to. An event is shown in full when it names one of them. Empty for an auditor,
 * who sees of each event only its kind and date.
 */
export const audiencesOf = (facts: SubmissionFacts, actor: Actor): Set<Audience> =>
  new Set([...relationsOf(facts, actor)].flatMap((relation) => audiencesOfRelation[relation]));

/** Whether this person reads the history without its content: kinds and dates only. */
export const seesHistoryKindsOnly = (facts: SubmissionFacts, actor: Actor): boolean =>
  visibleGroups(facts, actor).has('history') && audiencesOf(facts, actor).size === 0;

/** Relations plus oversight, which is no relation because it gives no act. */
function standingOf(facts: SubmissionFacts, actor: Actor): Set<Relation | 'auditor'> {
  const standing = new Set<Relation | 'auditor'>(relationsOf(facts, actor));
  const involved = [...developerSide, 'conflicted' as const].some((relation) => standing.has(relation));
  if (actor.roles.includes('auditor') && !involved) standing.add('auditor');
  return standing;
}

function rowApplies(
  row: PolicyRow,
  standing: ReadonlySet<Relation | 'auditor'>,
  facts: SubmissionFacts,
  actor: Actor,
): boolean {
  return (
    row.who.some((relation) => standing.has(relation)) &&
    row.states.includes(facts.state) &&
    (row.when === undefined || conditions[row.when](facts, actor.personId))
  );
}
