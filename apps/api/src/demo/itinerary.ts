import { initialState, levelIncludes, type Level, type Outcome, type State, states } from '#domain';
import type { DemoIntervention, Destiny } from './content/index.js';
import { meetingDay } from './seed-rounds.js';

/** Where a dossier is going, when, and with which outcome. All days are counted from today. */
export interface Itinerary {
  readonly kind: 'practice_panel' | 'recognition_committee';
  /** How many meetings before the next one it is discussed. */
  readonly meetingsBack: number;
  readonly meeting: number;
  /** The definitive revision. */
  readonly definitive: number;
  /** The first draft. */
  readonly start: number;
  readonly outcome: Outcome;
  readonly reservation: boolean;
  /** The state in which it stays. */
  readonly until: State;
}

/** Destinies of which the meeting is not the last one, by how many meetings ago it was. */
const meetingsBackOf: Partial<Record<Destiny, number>> = {
  composing: -1,
  assessment: 0,
  questions: 0,
  scheduled: 0,
  deliberation: 1,
  advised: 1,
  decided: 1,
  recognised: 1,
  held_over: 1,
  not_recognised: 1,
  objection: 1,
  editing: 1,
  proof: 1,
  awaiting_release: 1,
  published_reserved: 2,
  published_reassessing: 19,
  published_lapsed: 28,
};

/**
 * How many days ago the dossiers that are not yet in a round were started: so that the terms of their states end a
 * few days from now, and for two of them a few days ago.
 */
const startedBefore: Partial<Record<Destiny, number>> = {
  draft: -12,
  submitted: -17,
  screening: -29,
  returned: -42,
  ineligible: -52,
  guidance: -67,
  guidance_begun: -30,
  withdrawn: -60,
};

/** The itinerary of the intervention with this number; published ones lie ever further back. */
export function itineraryOf({ destiny, requestedLevel }: DemoIntervention, number: number): Itinerary {
  const meetingsBack = meetingsBackOf[destiny] ?? 2 + (number % 19);
  const meeting = meetingDay(meetingsBack);
  const definitive = destiny === 'finalised' ? -4 : Math.min(meeting - 45, -9);
  return {
    kind: committeeFor(requestedLevel),
    meetingsBack,
    meeting,
    definitive,
    start: startedBefore[destiny] ?? definitive - 130,
    outcome: outcomeOf(destiny),
    reservation: destiny === 'published_reserved',
    until: stateOf(destiny),
  };
}

const stateOf = (destiny: Destiny): State =>
  states.find((state) => destiny === state || destiny.startsWith(`${state}_`)) ?? initialState;

function committeeFor(level: Level): Itinerary['kind'] {
  return levelIncludes(level, 'well_substantiated') ? 'recognition_committee' : 'practice_panel';
}

function outcomeOf(destiny: Destiny): Outcome {
  if (destiny === 'held_over') return 'held_over';
  return destiny === 'not_recognised' || destiny === 'objection' ? 'not_recognised' : 'recognised';
}
