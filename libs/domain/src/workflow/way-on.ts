import { developerSide, type Relation } from '../access/relation.js';
import { couldBe } from '../access/relations-of.js';
import type { Actor } from '../access/role.js';
import type { AvailableAct } from './decide.js';
import type { Edge } from './edge.js';
import { edges } from './edges.js';
import type { State } from './state.js';

/** How a submission ordinarily goes on from here; nothing where it ends, or where somebody has to choose. */
export const wayOnFrom = (state: State): Edge | undefined =>
  edges.find((edge) => edge.wayOn && edge.from.includes(state));

/**
 * The way on from here when it is one of these acts and still closed, with the reasons. It is picked from the acts a
 * person is shown, so it never tells more than they do.
 */
export const closedWayOn = (state: State, shown: readonly AvailableAct[]): AvailableAct | null =>
  shown.find(({ act, open }) => !open && act === wayOnFrom(state)?.act) ?? null;

/**
 * Whether the way on can be closed at all to this person, who stands on the developer's side of the submission or not.
 * Needs no facts: it tells of which submissions they are worth gathering.
 */
export function wayOnCanBeClosed(state: State, actor: Actor, asDeveloper: boolean): boolean {
  const edge = wayOnFrom(state);
  if (!edge || edge.guards.length === 0) return false;
  return edge.who.some((relation) => isOfDeveloper(relation) === asDeveloper && couldBe(actor, relation));
}

const isOfDeveloper = (relation: Relation): boolean =>
  (developerSide as readonly Relation[]).includes(relation);
