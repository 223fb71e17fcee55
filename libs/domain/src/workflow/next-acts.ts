import type { Relation } from '../access/relation.js';
import { relationsOf } from '../access/relations-of.js';
import type { Actor } from '../access/role.js';
import { votesOutstanding } from '../committee/deliberation.js';
import { seatsOf } from '../committee/seats.js';
import type { Day, SubmissionFacts } from '../submission/facts.js';
import type { Act } from './act.js';
import { assessorsStillJudging, invitedPeople } from './awaited.js';
import { availableActs } from './decide.js';
import type { ReasonCode } from './reason.js';
import type { State } from './state.js';

/** An act the submission waits for. */
export interface NextAct {
  readonly act: Act;
  readonly relation: Relation;
  /** The people it waits for; null when anyone with the relation can do it, nobody when it will do itself. */
  readonly personIds: readonly string[] | null;
  /** A day of its own; null when it is due when the dossier is. */
  readonly dueOn: Day | null;
}

type Waiting = (facts: SubmissionFacts) => NextAct[];

const anyone = (act: Act, relation: Relation, dueOn: Day | null = null): NextAct[] => [
  { act, relation, personIds: null, dueOn },
];

const waitsForRole =
  (act: Act, relation: Relation): Waiting =>
  () =>
    anyone(act, relation);

const waitsForOwner =
  (act: Act): Waiting =>
  (facts) => [{ act, relation: 'owner', personIds: [facts.ownerId], dueOn: null }];

const waitsForNobody: Waiting = () => [];

/** What every state waits for. What can be done but need not be, such as withdrawing, is not in here. */
const waitingIn: Readonly<Record<State, Waiting>> = {
  draft: waitsForOwner('submit'),
  submitted: waitsForRole('start_screening', 'secretary'),
  screening: waitsForRole('admit', 'secretary'),
  returned: waitsForOwner('submit'),
  ineligible: waitsForNobody,
  guidance: waitingInGuidance,
  finalised: (facts) => anyone('place_in_round', 'secretary', firstDelivery(facts)),
  composing: waitingInComposing,
  assessment: waitingInAssessment,
  questions: waitingForAnswers,
  scheduled: waitingBeforeTheItem,
  deliberation: waitingInDeliberation,
  advised: waitsForRole('decide', 'decider'),
  decided: waitsForRole('announce', 'secretary'),
  recognised: waitsForRole('start_editing', 'editor'),
  held_over: waitsForOwner('resume'),
  not_recognised: waitsForNobody,
  objection: () => [...anyone('dismiss_objection', 'decider'), ...anyone('uphold_objection', 'decider')],
  editing: (facts) => [
    {
      act: 'send_proof',
      relation: 'editor',
      personIds: facts.edition ? [facts.edition.editedById] : null,
      dueOn: null,
    },
  ],
  proof: waitsForOwner('approve_proof'),
  awaiting_release: waitingForRelease,
  published: waitsForNobody,
  withdrawn: waitsForNobody,
};

/** Who must act next on this submission, with which act and by when. */
export const nextActs = (facts: SubmissionFacts): NextAct[] => waitingIn[facts.state](facts);

/** Refusals that name the person, not the dossier: the act then waits for somebody else. */
const personalReasons: readonly ReasonCode[] = [
  'decider_is_party',
  'decider_is_adviser',
  'decider_assessed',
  'judged_before',
  'releaser_is_editor',
];

/** The acts this submission waits for from this very person. */
export function waitsForPerson(facts: SubmissionFacts, actor: Actor): NextAct[] {
  const held = relationsOf(facts, actor);
  const barred = availableActs(facts, actor)
    .filter(({ reasons }) => reasons.some(({ code }) => personalReasons.includes(code)))
    .map(({ act }) => act);
  return nextActs(facts).filter(
    (next) =>
      held.has(next.relation) &&
      (next.personIds === null || next.personIds.includes(actor.personId)) &&
      !barred.includes(next.act),
  );
}

/** How this person can remind those the submission waits for first, and how many they are; null when that is closed. */
export function remindingOpenTo(facts: SubmissionFacts, actor: Actor): { act: Act; people: number } | null {
  const [next] = nextActs(facts);
  const reminding = availableActs(facts, actor).find(
    ({ act, open }) => open && (act === 'remind_assessor' || act === 'remind_developer'),
  );
  return next && reminding ? { act: reminding.act, people: next.personIds?.length ?? 1 } : null;
}

function waitingInGuidance(facts: SubmissionFacts): NextAct[] {
  if (facts.feedbackRoundsGiven > 0) return waitsForOwner('hand_in_definitive')(facts);
  const personIds = facts.adviserId === null ? [] : [facts.adviserId];
  return [{ act: 'give_feedback', relation: 'adviser', personIds, dueOn: null }];
}

function waitingInComposing(facts: SubmissionFacts): NextAct[] {
  const { needed, asked, chairAsked } = seatsOf(facts);
  const unanswered = waitingForInterests(facts);
  if (asked < needed || !chairAsked) return [...unanswered, ...anyone('invite_assessor', 'secretary')];
  return unanswered.length > 0 ? unanswered : anyone('start_assessment', 'secretary');
}

function waitingInAssessment(facts: SubmissionFacts): NextAct[] {
  const personIds = assessorsStillJudging(facts);
  const dueOn = facts.round?.assessmentsDueOn ?? null;
  const unanswered = waitingForInterests(facts);
  if (personIds.length > 0) {
    return [...unanswered, { act: 'hand_in_assessment', relation: 'assessor', personIds, dueOn }];
  }
  return unanswered.length > 0 ? unanswered : anyone('schedule_meeting', 'secretary', dueOn);
}

function waitingForInterests(facts: SubmissionFacts): NextAct[] {
  const personIds = invitedPeople(facts);
  if (personIds.length === 0) return [];
  return [{ act: 'answer_interest', relation: 'assessor_invited', personIds, dueOn: null }];
}

function waitingForAnswers(facts: SubmissionFacts): NextAct[] {
  const dueOn = facts.openQuestion?.dueOn ?? null;
  return [
    { act: 'answer_questions', relation: 'owner', personIds: [facts.ownerId], dueOn },
    ...facts.authorIds.map((authorId): NextAct => {
      return { act: 'answer_questions', relation: 'author', personIds: [authorId], dueOn };
    }),
  ];
}

/** Due on the day the dossier itself is on the agenda, which need not be that of its round. */
function waitingBeforeTheItem(facts: SubmissionFacts): NextAct[] {
  const act = facts.attendance === null ? 'record_attendance' : 'open_item';
  return [...waitingForInterests(facts), { act, relation: 'chair', personIds: chairOf(facts), dueOn: null }];
}

function waitingInDeliberation(facts: SubmissionFacts): NextAct[] {
  const fromChair = (act: Act): NextAct[] => [
    { act, relation: 'chair', personIds: chairOf(facts), dueOn: null },
  ];
  if (facts.ballot === null) return fromChair('open_ballot');
  if (facts.ballot.closed) return fromChair(facts.ballot.passed ? 'adopt_advice' : 'open_ballot');
  const outstanding = votesOutstanding(facts);
  if (outstanding.length === 0) return fromChair('close_ballot');
  const voters = (relation: 'assessor' | 'chair'): NextAct[] => {
    const personIds = facts.assignments
      .filter((row) => row.function === relation && outstanding.includes(row.personId))
      .map((row) => row.personId);
    return personIds.length === 0 ? [] : [{ act: 'cast_vote', relation, personIds, dueOn: null }];
  };
  return [...voters('assessor'), ...voters('chair')];
}

const chairOf = (facts: SubmissionFacts): string[] =>
  facts.assignments
    .filter((row) => row.function === 'chair' && row.status === 'accepted')
    .map((row) => row.personId);

/** Once a moment is chosen it waits for that, and no longer for a person. */
function waitingForRelease({ edition }: SubmissionFacts): NextAct[] {
  const personIds = edition?.plannedRelease ? [] : null;
  return [{ act: 'release', relation: 'releaser', personIds, dueOn: null }];
}

/** The delivery date of the first round the dossier still fits in. */
function firstDelivery(facts: SubmissionFacts): Day | null {
  const days = facts.openRounds
    .filter((round) => round.committeeKind === facts.committeeKind && round.deliveryOn >= facts.today)
    .map((round) => round.deliveryOn);
  return days.sort()[0] ?? null;
}
