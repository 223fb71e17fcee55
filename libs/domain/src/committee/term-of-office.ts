import type { Day } from '../submission/facts.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** One term of a seat on a committee; both days belong to it. Terms of one seat are numbered from 1. */
export interface TermOfOffice {
  readonly term: number;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** Whether the term runs on this day. */
export const termRuns = ({ fromOn, untilOn }: Pick<TermOfOffice, 'fromOn' | 'untilOn'>, on: Day): boolean =>
  fromOn <= on && on <= untilOn;

/** What is wrong with a term. Translation key `problem.field.<code>`. */
export type TermProblem = 'days_out_of_order' | 'term_not_renewable' | 'term_out_of_turn' | 'terms_overlap';

/**
 * What stands in the way of giving, changing or renewing a term beside the terms the seat has; null when nothing
 * does. A seat is renewed as often as the rules of procedure allow: once, by the present ones.
 */
export function termProblem(
  given: TermOfOffice,
  held: readonly TermOfOffice[],
  rules: RulesOfProcedure,
): TermProblem | null {
  const others = held.filter(({ term }) => term !== given.term);
  const last = Math.max(0, ...held.map(({ term }) => term));
  if (given.untilOn <= given.fromOn) return 'days_out_of_order';
  if (given.term > rules.termsOfOffice) return 'term_not_renewable';
  if (given.term > last + 1) return 'term_out_of_turn';
  const overlaps = others.some((other) => other.fromOn <= given.untilOn && given.fromOn <= other.untilOn);
  const inOrder = others.every((other) => other.term < given.term === other.fromOn < given.fromOn);
  return overlaps || !inOrder ? 'terms_overlap' : null;
}
