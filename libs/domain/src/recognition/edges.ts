import type { Audience } from '../access/field-group.js';
import type { Relation } from '../access/relation.js';
import type { CommandInput } from '../workflow/act.js';
import type { RecognitionFacts, RecognitionState } from './facts.js';
import * as guards from './guards.js';
import type { RecognitionAct, RecognitionTurn } from './recognition-act.js';

/** A destination that follows from the facts, with the standings it can be from each standing. */
export interface ChosenRecognitionState {
  readonly among: Readonly<Partial<Record<RecognitionState, readonly RecognitionState[]>>>;
  readonly choose: (facts: RecognitionFacts, input: CommandInput) => RecognitionState;
}

/** One change of a recognition: from where, to where, by whom or by what, and on which conditions. */
export interface RecognitionEdge {
  readonly act: RecognitionAct | RecognitionTurn;
  readonly from: readonly RecognitionState[];
  /** `same`: its standing stays what it is. */
  readonly to: RecognitionState | 'same' | ChosenRecognitionState;
  /** Relations to the submission it rests on, any one of which is enough; or what brings it about by itself. */
  readonly who: readonly Relation[] | 'calendar' | 'procedure';
  /** Whether it is the recognition its intervention has, before and after. */
  readonly current: { readonly before: boolean | 'either'; readonly after: boolean };
  readonly guards: readonly guards.RecognitionGuard[];
  readonly inputGuards: readonly guards.RecognitionGuard[];
  /** Who may read the event it leaves in the history; nobody where the step of the submission tells it already. */
  readonly audience: readonly Audience[];
}

const staysCurrent = { before: true, after: true } as const;
const everybody = ['public', 'developer', 'institute', 'secretary'] as const;
const standing = ['valid', 'reserved', 'reassessing', 'lapsed', 'no_longer'] as const;

/** How many conditions are open once the one that the input names is fulfilled. */
export const openConditionsAfter = ({ conditions }: RecognitionFacts, input: CommandInput): number =>
  conditions.filter(({ number, fulfilled }) => !fulfilled && number !== input['number']).length;

/** With the last condition it holds in full; one that is being re-assessed keeps that label. */
const fulfilledSoFar: ChosenRecognitionState = {
  among: { reserved: ['reserved', 'valid'], reassessing: ['reassessing'] },
  choose: (facts, input) => {
    if (facts.status === 'reassessing') return 'reassessing';
    return openConditionsAfter(facts, input) > 0 ? 'reserved' : 'valid';
  },
};

/** A re-assessment that judged nothing changes nothing: it is what the calendar and its conditions make of it. */
const asIfNeverReassessed: ChosenRecognitionState = {
  among: { reassessing: ['valid', 'reserved', 'lapsed'] },
  choose: ({ untilOn, today, conditions }) => {
    if (untilOn < today) return 'lapsed';
    return conditions.some(({ fulfilled }) => !fulfilled) ? 'reserved' : 'valid';
  },
};

/** Judged once more; a publication that its owner withdrew meanwhile stays withdrawn. */
const underJudgementAgain: ChosenRecognitionState = {
  among: { reassessing: ['reassessing'], no_longer: ['reassessing'], withdrawn: ['withdrawn'] },
  choose: ({ status }) => (status === 'withdrawn' ? 'withdrawn' : 'reassessing'),
};

/** Everything that can happen to a recognition after it began; nothing happens to one that is not in this table. */
export const recognitionEdges: readonly RecognitionEdge[] = [
  {
    act: 'fulfil_condition',
    from: ['reserved', 'reassessing'],
    to: fulfilledSoFar,
    who: ['secretary'],
    current: staysCurrent,
    guards: [],
    inputGuards: [guards.conditionIsKnown, guards.conditionIsStillOpen, guards.conditionIsNotOverdue],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'withdraw_publication',
    from: standing,
    to: 'withdrawn',
    who: ['owner'],
    current: staysCurrent,
    guards: [guards.dossierIsPublished],
    inputGuards: [],
    audience: everybody,
  },
  {
    act: 'start_reassessment',
    from: ['valid', 'reserved', 'lapsed'],
    to: 'reassessing',
    who: ['owner', 'secretary'],
    current: staysCurrent,
    guards: [guards.dossierIsPublished, guards.noSubmissionIsOpen],
    inputGuards: [],
    audience: everybody,
  },
  {
    act: 'lapse',
    from: ['valid', 'reserved'],
    to: 'lapsed',
    who: 'calendar',
    current: staysCurrent,
    guards: [guards.termIsOver],
    inputGuards: [],
    audience: everybody,
  },
  // The re-assessment was withdrawn, or found ineligible.
  {
    act: 'end_reassessment',
    from: ['reassessing'],
    to: asIfNeverReassessed,
    who: 'procedure',
    current: staysCurrent,
    guards: [guards.noSubmissionIsOpen],
    inputGuards: [],
    audience: everybody,
  },
  // The re-assessment was found eligible after all.
  {
    act: 'resume_reassessment',
    from: ['valid', 'reserved', 'lapsed'],
    to: 'reassessing',
    who: 'procedure',
    current: staysCurrent,
    guards: [guards.aSubmissionIsOpen],
    inputGuards: [],
    audience: everybody,
  },
  // The re-assessment ended in a refusal. That goes before the calendar: it was judged.
  {
    act: 'refuse_renewal',
    from: ['reassessing'],
    to: 'no_longer',
    who: 'procedure',
    current: staysCurrent,
    guards: [],
    inputGuards: [],
    audience: [],
  },
  // The re-assessment ended in a new recognition, which takes its place.
  {
    act: 'replace',
    from: [...standing, 'withdrawn', 'not_effective'],
    to: 'same',
    who: 'procedure',
    current: { before: true, after: false },
    guards: [],
    inputGuards: [],
    audience: [],
  },
  // An objection to the decision it rests on was upheld.
  {
    act: 'overturn',
    from: standing,
    to: 'no_longer',
    who: 'procedure',
    current: { before: 'either', after: false },
    guards: [],
    inputGuards: [],
    audience: [],
  },
  // An objection was upheld to the decision that replaced it or refused its renewal.
  {
    act: 'restore',
    from: ['reassessing', 'no_longer', 'withdrawn'],
    to: underJudgementAgain,
    who: 'procedure',
    current: { before: 'either', after: true },
    guards: [],
    inputGuards: [],
    audience: [],
  },
];

const edgeByAct = new Map<string, RecognitionEdge>(recognitionEdges.map((edge) => [edge.act, edge]));

/** The edge of an act or turn; undefined for a word that is neither. */
export const recognitionEdgeOf = (act: RecognitionAct | RecognitionTurn): RecognitionEdge | undefined =>
  edgeByAct.get(act);

/** Every standing an edge can lead to when taken from `from`. */
export function recognitionDestinations(
  edge: RecognitionEdge,
  from: RecognitionState,
): readonly RecognitionState[] {
  if (edge.to === 'same') return [from];
  return typeof edge.to === 'string' ? [edge.to] : (edge.to.among[from] ?? []);
}

/** Who may read the history event of an act or turn. */
export const recognitionAudienceOf = (act: RecognitionAct | RecognitionTurn): readonly Audience[] =>
  recognitionEdgeOf(act)?.audience ?? [];

/** Standings without a way to another one. `not_effective` is kept from registries that say so; we never decide it. */
export const terminalRecognitionStates = [
  'withdrawn',
  'not_effective',
] as const satisfies readonly RecognitionState[];
