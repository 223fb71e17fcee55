/**
 * Where a submission stands in the procedure. Every state a submission can be in is in this list, in the order of
 * the procedure; the edges between them are in `edges.ts`.
 */
export const states = [
  'draft',
  'submitted',
  'screening',
  'returned',
  'ineligible',
  'guidance',
  'finalised',
  'composing',
  'assessment',
  'questions',
  'scheduled',
  'deliberation',
  'advised',
  'decided',
  'recognised',
  'held_over',
  'not_recognised',
  'objection',
  'editing',
  'proof',
  'awaiting_release',
  'published',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

/** The state every submission starts in. */
export const initialState: State = 'draft';

/** States without a way out: a finished procedure absorbs every further act. */
export const terminalStates = ['published', 'withdrawn'] as const satisfies readonly State[];

/** Whether the procedure is over in this state. */
export const isTerminal = (state: State): boolean => (terminalStates as readonly State[]).includes(state);

/**
 * States in which a submission is no longer under way, so that its intervention may be submitted anew. The database
 * holds that at most one submission of an intervention is in any other state.
 */
export const closedStates = [
  'ineligible',
  'not_recognised',
  'published',
  'withdrawn',
] as const satisfies readonly State[];

/** States in which the developer's side learns no more than that the committee has the dossier. */
export const statesBehindTheCommittee = [
  'composing',
  'assessment',
  'scheduled',
  'deliberation',
  'advised',
  'decided',
] as const satisfies readonly State[];

/** What the developer's side reads instead of the states that are not theirs to know. */
export const maskedStates = ['with_committee', 'questions_for_you'] as const;
export type ShownState = State | (typeof maskedStates)[number];

/**
 * Whether the procedure came as far as `landmark`. Never for a withdrawn submission, and never for a state that is
 * masked: who reads a mask is not told how far it came.
 */
export function hasComeTo(state: ShownState, landmark: State): boolean {
  const order: readonly string[] = states;
  return state !== 'withdrawn' && order.indexOf(state) >= order.indexOf(landmark);
}
