import type { Relation } from '../access/relation.js';
import type { Outcome } from '../committee/committee-kind.js';
import type { Day } from '../submission/facts.js';
import { addDays } from '../time/days.js';
import type { CommandInput } from '../workflow/act.js';
import type { Reason } from '../workflow/reason.js';
import { closedStates, type State } from '../workflow/state.js';
import {
  openConditionsAfter,
  type RecognitionEdge,
  recognitionEdgeOf,
  terminalRecognitionStates,
} from './edges.js';
import type { RecognitionChange, RecognitionFacts, RecognitionState } from './facts.js';
import { type RecognitionAct, recognitionActs, type RecognitionTurn } from './recognition-act.js';
import { validUntil } from './validity.js';

/** What the rules say: what becomes of the recognition, or every reason why not. */
export type RecognitionRuling =
  | { readonly allowed: true; readonly change: RecognitionChange }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

/** An act a person could do to a recognition; closed with all reasons when something stands in the way. */
export interface AvailableRecognitionAct {
  readonly act: RecognitionAct;
  readonly open: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Decides on what a person wants to do to a recognition. `held` is what the person is to the submission it rests on;
 * whoever lacks the relation learns only that. Pure.
 */
export function decideOnRecognition(
  facts: RecognitionFacts,
  held: ReadonlySet<Relation>,
  command: { readonly act: RecognitionAct; readonly input?: CommandInput },
): RecognitionRuling {
  const edge = recognitionEdgeOf(command.act);
  if (!edge || !mayDo(edge, held)) return { allowed: false, reasons: [{ code: 'not_your_act' }] };
  return rulingOn(edge, facts, command.input ?? {});
}

/** Decides on what the calendar or the step of a submission does to a recognition. Pure. */
export function turnRecognition(facts: RecognitionFacts, turn: RecognitionTurn): RecognitionRuling {
  const edge = recognitionEdgeOf(turn);
  if (!edge) return { allowed: false, reasons: [{ code: 'not_your_act' }] };
  return rulingOn(edge, facts, {});
}

/**
 * The acts that are this person's to do as long as the recognition has a future. What depends on the input of an act
 * is left out: `decideOnRecognition` tells when it is done.
 */
export function availableRecognitionActs(
  facts: RecognitionFacts,
  held: ReadonlySet<Relation>,
): AvailableRecognitionAct[] {
  if (!facts.current || isTerminalRecognition(facts.status)) return [];
  return recognitionActs.flatMap((act) => {
    const edge = recognitionEdgeOf(act);
    if (!edge || !mayDo(edge, held)) return [];
    const reasons = reasonsOf(edge, facts);
    return [{ act, open: reasons.length === 0, reasons }];
  });
}

/** What an announced decision on a re-assessment does to the recognition that was re-assessed. */
export const turnOfOutcome: Readonly<Record<Outcome, RecognitionTurn | null>> = {
  recognised: 'replace',
  held_over: null,
  not_recognised: 'refuse_renewal',
};

/**
 * What the step of a submission does to the recognition of its intervention that rests on another one: while a
 * submission is open it is being re-assessed. The rules let the turn pass where it does not fit.
 */
export function turnOfStep(from: State, to: State): RecognitionTurn | null {
  const [wasClosed, isClosed] = [from, to].map((state) => (closedStates as readonly State[]).includes(state));
  if (wasClosed === isClosed) return null;
  return isClosed ? 'end_reassessment' : 'resume_reassessment';
}

const isTerminalRecognition = (status: RecognitionState): boolean =>
  (terminalRecognitionStates as readonly RecognitionState[]).includes(status);

const mayDo = ({ who }: RecognitionEdge, held: ReadonlySet<Relation>): boolean =>
  typeof who !== 'string' && who.some((relation) => held.has(relation));

function rulingOn(edge: RecognitionEdge, facts: RecognitionFacts, input: CommandInput): RecognitionRuling {
  const reasons = [
    ...reasonsOf(edge, facts),
    ...edge.inputGuards.flatMap((guard) => guard(facts, input) ?? []),
  ];
  return reasons.length > 0
    ? { allowed: false, reasons }
    : { allowed: true, change: changeBy(edge, facts, input) };
}

function reasonsOf(edge: RecognitionEdge, facts: RecognitionFacts): Reason[] {
  const { before } = edge.current;
  if (!edge.from.includes(facts.status) || (before !== 'either' && before !== facts.current))
    return [{ code: 'wrong_standing', params: { status: facts.status } }];
  return edge.guards.flatMap((guard) => guard(facts, {}) ?? []);
}

const endedStates: readonly RecognitionState[] = ['lapsed', 'withdrawn', 'no_longer', 'not_effective'];

function changeBy(edge: RecognitionEdge, facts: RecognitionFacts, input: CommandInput): RecognitionChange {
  const status = destination(edge, facts, input);
  const current = edge.current.after;
  const ended = !current || endedStates.includes(status);
  return {
    status,
    current,
    untilOn: untilAfter(edge, facts, input),
    endedOn: ended ? endAfter(edge, facts, status) : null,
  };
}

/** A term ends by itself, also when that is noticed later; every other end comes with the act. */
function endAfter({ act }: RecognitionEdge, facts: RecognitionFacts, status: RecognitionState): Day {
  if (facts.endedOn !== null && status === facts.status) return facts.endedOn;
  return act === 'lapse' ? addDays(facts.untilOn, 1) : facts.today;
}

function destination(edge: RecognitionEdge, facts: RecognitionFacts, input: CommandInput): RecognitionState {
  if (edge.to === 'same') return facts.status;
  return typeof edge.to === 'string' ? edge.to : edge.to.choose(facts, input);
}

/** When the last condition is fulfilled it holds in full, counted from the day it was granted. */
function untilAfter({ act }: RecognitionEdge, facts: RecognitionFacts, input: CommandInput): string {
  const inFull = act === 'fulfil_condition' && openConditionsAfter(facts, input) === 0;
  return inFull ? validUntil(facts.level, false, facts.fromOn) : facts.untilOn;
}
