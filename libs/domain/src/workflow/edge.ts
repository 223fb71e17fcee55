import type { Audience } from '../access/field-group.js';
import type { Relation } from '../access/relation.js';
import type { SubmissionFacts } from '../submission/facts.js';
import type { Act } from './act.js';
import type { Guard, InputGuard } from './guards/guard.js';
import type { State } from './state.js';

/** A destination that follows from the facts, with the states it can be. */
export interface ChosenState {
  readonly among: readonly State[];
  /** Null when the facts do not settle it; a guard of the same edge refuses then. */
  readonly choose: (facts: SubmissionFacts) => State | null;
}

/** One act in the procedure: from where, to where, by whom, and on which conditions. */
export interface Edge {
  readonly act: Act;
  readonly from: readonly State[];
  /** `same`: the act leaves the submission where it is. */
  readonly to: State | 'same' | ChosenState;
  /** The ordinary way on from these states; a state has at most one. */
  readonly wayOn?: true;
  /** Any one of these relations is enough. */
  readonly who: readonly Relation[];
  readonly guards: readonly Guard[];
  readonly inputGuards: readonly InputGuard[];
  /** Who may read the event this act leaves in the history. */
  readonly audience: readonly Audience[];
}

/** Every state an edge can lead to when taken from `from`. */
export function destinationsOf(edge: Edge, from: State): readonly State[] {
  if (edge.to === 'same') return [from];
  return typeof edge.to === 'string' ? [edge.to] : edge.to.among;
}

/** The state an edge leads to for these facts; null when they do not settle it. */
export function destinationFor(edge: Edge, facts: SubmissionFacts): State | null {
  if (edge.to === 'same') return facts.state;
  return typeof edge.to === 'string' ? edge.to : edge.to.choose(facts);
}
