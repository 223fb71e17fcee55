import type { Day } from '../submission/facts.js';
import { addMonths } from '../time/days.js';
import type { Level, RecognitionStatus } from './level.js';

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

/** What the standing of a recognition follows from. */
export interface RecognitionFacts {
  readonly reserved: boolean;
  /** Null for an imported recognition whose source gives no end. */
  readonly validUntil: Day | null;
  /** A re-assessment was started and has no decision yet. */
  readonly reassessing: boolean;
  readonly withdrawnOn: Day | null;
  /** A later decision ended it: no longer recognised, or found not effective. */
  readonly ended: { readonly on: Day; readonly as: 'no_longer' | 'not_effective' } | null;
  readonly imported: boolean;
}

/**
 * The standing of a recognition on a day. Withdrawal and a later decision go before everything; a running
 * re-assessment keeps it public past its term; after the term without one it has lapsed.
 */
export function recognitionStatusOn(recognition: RecognitionFacts, day: Day): RecognitionStatus {
  const { withdrawnOn, ended, reassessing, reserved, imported } = recognition;
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
  if (ended !== null && ended.on <= day) return ended.as;
  if (reassessing) return 'reassessing';
  if (recognition.validUntil !== null && recognition.validUntil < day) return 'lapsed';
  if (reserved) return 'reserved';
  return imported ? 'imported' : 'valid';
}

/** The days on which the owner is warned that the term ends, earliest first. */
export function warningDays(until: Day, monthsAhead: readonly number[]): Day[] {
  return monthsAhead.map((months) => addMonths(until, -months)).sort();
}
