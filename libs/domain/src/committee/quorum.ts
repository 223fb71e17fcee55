import type { RulesOfProcedure } from './rules-of-procedure.js';

/** How many people must at least be present of `counted` people who did not step back. */
export function quorumNeeded(counted: number, rules: RulesOfProcedure): number {
  const { numerator, denominator } = rules.quorumExceeds;
  return Math.floor((counted * numerator) / denominator) + 1;
}

/**
 * Whether enough people are present to deliberate. `counted` leaves out whoever stepped back, so a recusal never
 * makes the quorum harder. An item nobody is left for has no quorum.
 */
export const quorumIsMet = (present: number, counted: number, rules: RulesOfProcedure): boolean =>
  counted > 0 && present >= quorumNeeded(counted, rules);
