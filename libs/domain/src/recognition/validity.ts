import type { Day } from '../submission/facts.js';
import { addMonths } from '../time/days.js';
import type { Level } from './level.js';

/** How long a recognition holds, in months. A change is a new version; a recognition keeps the one it began under. */
export interface ValidityRules {
  readonly version: string;
  readonly months: Readonly<Record<Level, number>>;
  /** With reservation: the time to fulfil the conditions. */
  readonly reservedMonths: number;
}

/** The terms of validity in force, oldest first. */
export const validityRules = [
  {
    version: '2015',
    months: {
      well_described: 36,
      well_substantiated: 60,
      effective_first: 60,
      effective_good: 60,
      effective_strong: 60,
    },
    reservedMonths: 6,
  },
] as const satisfies readonly ValidityRules[];

const presentValidity: ValidityRules = validityRules[validityRules.length - 1]!;

/**
 * The last day a recognition of this level holds, counted from the day it was granted. Once every condition of a
 * reservation is fulfilled, call it again without the reservation and with the original day.
 */
export function validUntil(level: Level, reserved: boolean, from: Day, rules = presentValidity): Day {
  return addMonths(from, reserved ? rules.reservedMonths : rules.months[level]);
}

/**
 * The days on which the owner is warned that a term ends, earliest first. A term shorter than the notice gets none.
 */
export function warningDays(fromOn: Day, untilOn: Day, monthsAhead: readonly number[]): Day[] {
  return monthsAhead
    .map((months) => addMonths(untilOn, -months))
    .filter((day) => day > fromOn)
    .sort();
}
