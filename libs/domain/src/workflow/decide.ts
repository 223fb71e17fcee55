import type { Relation } from '../access/relation.js';
import { relationsOf } from '../access/relations-of.js';
import type { Actor } from '../access/role.js';
import { shownState } from '../access/shown-state.js';
import type { SubmissionFacts } from '../submission/facts.js';
import type { Act, Command } from './act.js';
import { destinationFor, type Edge } from './edge.js';
import { edgeOf, edges } from './edges.js';
import type { Reason } from './reason.js';
import type { State } from './state.js';

/** What the rules say to a command: the next state, or every reason why not. */
export type Ruling =
  | { readonly allowed: true; readonly to: State }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

/** An act a person could do from here; closed with all reasons when something still stands in the way. */
export interface AvailableAct {
  readonly act: Act;
  readonly open: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Decides on a command. Pure: the same facts always give the same answer and nothing changes.
 * Whoever lacks the relation an act needs learns only that, nothing about the dossier; a refusal names no state
 * that the actor may not know.
 */
export function decide(facts: SubmissionFacts, actor: Actor, command: Command): Ruling {
  const edge = edgeOf(command.act);
  const held = relationsOf(facts, actor);
  if (!edge || !mayDo(edge, held)) return refused([{ code: 'not_your_act' }]);
  if (!edge.from.includes(facts.state)) {
    return refused([{ code: 'wrong_state', params: { state: shownState(facts.state, held) } }]);
  }
  const reasons = [
    ...reasonsOf(edge, facts, actor),
    ...edge.inputGuards.flatMap((guard) => guard({ facts, actor, input: command.input ?? {} }) ?? []),
  ];
  if (reasons.length > 0) return refused(reasons);
  const to = destinationFor(edge, facts);
  return to === null ? refused([{ code: 'decision_missing' }]) : { allowed: true, to };
}

/**
 * The acts that are this person's to do in the present state. What depends on the input of an act is left out:
 * `decide` tells when the act is done.
 */
export function availableActs(facts: SubmissionFacts, actor: Actor): AvailableAct[] {
  const held = relationsOf(facts, actor);
  return edges
    .filter((edge) => edge.from.includes(facts.state) && mayDo(edge, held))
    .map((edge) => {
      const reasons = reasonsOf(edge, facts, actor);
      return { act: edge.act, open: reasons.length === 0, reasons };
    });
}

const refused = (reasons: readonly Reason[]): Ruling => ({ allowed: false, reasons });

const mayDo = (edge: Edge, held: ReadonlySet<Relation>): boolean =>
  edge.who.some((relation) => held.has(relation));

const reasonsOf = (edge: Edge, facts: SubmissionFacts, actor: Actor): Reason[] =>
  edge.guards.flatMap((guard) => guard({ facts, actor }) ?? []);
