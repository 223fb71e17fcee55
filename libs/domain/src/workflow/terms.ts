import type { Day } from '../submission/facts.js';
import { addDays } from '../time/days.js';
import type { State } from './state.js';

/**
 * Days within which the next act is due, counted from the day the state began. States without a term wait for
 * nobody, or get their day from the round. Our default: the rules of procedure set no numbers here.
 */
export const termOfState: Readonly<Partial<Record<State, number>>> = {
  submitted: 7,
  screening: 14,
  returned: 28,
  guidance: 42,
  advised: 14,
  decided: 7,
  recognised: 14,
  held_over: 182,
  objection: 42,
  editing: 21,
  proof: 14,
  awaiting_release: 7,
};

/** The day on which the act a state waits for is due; null for a state without a term. */
export function termEndsOn(state: State, since: Day): Day | null {
  const term = termOfState[state];
  return term === undefined ? null : addDays(since, term);
}
