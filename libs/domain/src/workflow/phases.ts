import type { Relation } from '../access/relation.js';
import { shownState } from '../access/shown-state.js';
import type { Day, SubmissionFacts } from '../submission/facts.js';
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

/** One phase on the line: where it stands and, when there is one, its planned or actual day. */
export interface PhaseStep {
  readonly phase: Phase;
  readonly status: 'done' | 'now' | 'todo';
  readonly on: Day | null;
}

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
 * committee's phases as one, so that the line tells no more than the shown state does.
 */
export function phaseLine(
  state: State,
  facts: SubmissionFacts,
  held: ReadonlySet<Relation> = new Set(),
): PhaseStep[] {
  const shown = shownState(state, held);
  const masked = shown !== state;
  const present = masked ? [...committeePhases] : presentPhase(state, facts);
  const done = present.length > 0 ? phases.indexOf(present[0]!) : (doneWhenStopped[state] ?? 0);
  return phases.map((phase, index) => ({
    phase,
    status: present.includes(phase) ? 'now' : index < done ? 'done' : 'todo',
    on: dayOf(phase, facts),
  }));
}

function presentPhase(state: State, facts: SubmissionFacts): Phase[] {
  if (state === 'guidance' && facts.feedbackRoundsGiven > 0) return ['definitive'];
  const phase = phaseOfState[state];
  return phase === null ? [] : [phase];
}

function dayOf(phase: Phase, { round, decision }: SubmissionFacts): Day | null {
  if (phase === 'definitive') return round?.deliveryOn ?? null;
  if (phase === 'assessing') return round?.assessmentsDueOn ?? null;
  if (phase === 'meeting') return round?.meetingOn ?? null;
  return phase === 'decision' ? (decision?.announcedOn ?? null) : null;
}
