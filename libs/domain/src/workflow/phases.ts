import type { Relation } from '../access/relation.js';
import { isDeveloperSide, shownState } from '../access/shown-state.js';
import type { Day, SubmissionFacts } from '../submission/facts.js';
import type { Act } from './act.js';
import type { State } from './state.js';

/** The procedure as people speak of it, in order. Several states share a phase. */
export const phases = [
  'submitted',
  'screening',
  'guidance',
  'definitive',
  'composing',
  'assessing',
  'meeting',
  'decision',
  'publication',
] as const;
export type Phase = (typeof phases)[number];

/** One phase on the line and where it stands. */
export interface PhaseStep {
  readonly phase: Phase;
  readonly status: 'done' | 'now' | 'todo';
  /** When it was finished, or begun when it is under way; the day it is planned for when `planned`. */
  readonly on: Day | null;
  readonly planned: boolean;
}

/** The last day on which each of these acts was done, as far as the reader may know. */
export type DaysOfActs = Readonly<Partial<Record<Act, Day>>>;

/** The act that finishes a phase; the next phase begins with it. */
const finishedBy = {
  submitted: 'submit',
  screening: 'admit',
  guidance: 'give_feedback',
  definitive: 'hand_in_definitive',
  composing: 'start_assessment',
  assessing: 'schedule_meeting',
  meeting: 'adopt_advice',
  decision: 'announce',
  publication: 'release',
} as const satisfies Record<Phase, Act>;

/** The acts whose days the line of phases shows. */
export const actsOnTheLine: readonly Act[] = [...Object.values(finishedBy), 'lodge_objection'];

/** The phase a state is in; null where the procedure stopped or has nothing left to do. */
const phaseOfState: Readonly<Record<State, Phase | null>> = {
  draft: 'submitted',
  submitted: 'screening',
  screening: 'screening',
  returned: 'screening',
  ineligible: 'screening',
  guidance: 'guidance',
  finalised: 'composing',
  composing: 'composing',
  assessment: 'assessing',
  questions: 'assessing',
  scheduled: 'meeting',
  deliberation: 'meeting',
  advised: 'decision',
  decided: 'decision',
  recognised: 'publication',
  held_over: null,
  not_recognised: null,
  objection: 'decision',
  editing: 'publication',
  proof: 'publication',
  awaiting_release: 'publication',
  published: null,
  withdrawn: null,
};

/** The phases the developer's side sees as one: how far the committee got is not theirs to know. */
const committeePhases: readonly Phase[] = ['composing', 'assessing', 'meeting'];

/** How many phases are behind a state without a present phase. */
const doneWhenStopped: Partial<Record<State, number>> = {
  published: phases.length,
  held_over: phases.indexOf('publication'),
  not_recognised: phases.indexOf('publication'),
  withdrawn: 0,
};

/**
 * The line of phases on a submission's page. With the relations of the reader, the developer's side gets the
 * committee's phases as one and without planned days, so that the line tells no more than the shown state does.
 * `days` must hold only what the reader finds in the history too.
 */
export function phaseLine(
  state: State,
  facts: SubmissionFacts,
  held: ReadonlySet<Relation> = new Set(),
  days: DaysOfActs = {},
): PhaseStep[] {
  const masked = shownState(state, held) !== state;
  const present = masked ? [...committeePhases] : presentPhase(state, facts);
  const done = present.length > 0 ? phases.indexOf(present[0]!) : (doneWhenStopped[state] ?? 0);
  return phases.map((phase, index) => {
    if (!present.includes(phase) && index < done) {
      return { phase, status: 'done', on: days[finishedBy[phase]] ?? null, planned: false };
    }
    const status = present.includes(phase) ? 'now' : 'todo';
    const plan = isDeveloperSide(held) ? null : plannedFor(phase, facts);
    if (plan !== null) return { phase, status, on: plan, planned: true };
    return { phase, status, on: status === 'now' ? begunOn(phase, state, days) : null, planned: false };
  });
}

function presentPhase(state: State, facts: SubmissionFacts): Phase[] {
  if (state === 'guidance' && facts.feedbackRoundsGiven > 0) return ['definitive'];
  const phase = phaseOfState[state];
  return phase === null ? [] : [phase];
}

function plannedFor(phase: Phase, { round, meetingOn }: SubmissionFacts): Day | null {
  if (phase === 'assessing') return round?.assessmentsDueOn ?? null;
  return phase === 'meeting' ? (meetingOn ?? round?.meetingOn ?? null) : null;
}

function begunOn(phase: Phase, state: State, days: DaysOfActs): Day | null {
  if (state === 'objection') return days.lodge_objection ?? null;
  const before = phases[phases.indexOf(phase) - 1];
  return before === undefined ? null : (days[finishedBy[before]] ?? null);
}
