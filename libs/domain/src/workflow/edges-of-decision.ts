import type { SubmissionFacts } from '../submission/facts.js';
import type { ChosenState, Edge } from './edge.js';
import * as decision from './guards/decision.js';
import * as meeting from './guards/meeting.js';

const stateOfOutcome: ChosenState = {
  among: ['recognised', 'held_over', 'not_recognised'],
  choose: (facts: SubmissionFacts) => facts.decision?.outcome ?? null,
};

const stateBeforeObjection: ChosenState = {
  among: ['recognised', 'held_over', 'not_recognised'],
  choose: (facts: SubmissionFacts) => facts.objection?.fromState ?? null,
};

/** From the meeting to the announced decision, and what can follow from that: resuming and objecting. */
export const edgesOfDecision = [
  {
    act: 'record_attendance',
    from: ['scheduled', 'deliberation'],
    to: 'same',
    who: ['chair', 'secretary'],
    guards: [],
    inputGuards: [meeting.onlyAssignedPeopleArePresent],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'open_item',
    from: ['scheduled'],
    to: 'deliberation',
    wayOn: true,
    who: ['chair'],
    guards: [meeting.attendanceIsRecorded, meeting.quorumIsPresent],
    inputGuards: [],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'open_ballot',
    from: ['deliberation'],
    to: 'same',
    who: ['chair'],
    guards: [meeting.noOtherBallotIsOpen],
    inputGuards: [
      decision.levelIsNamed,
      decision.levelIsNotAboveTheRequest,
      decision.reservationHasConditions,
    ],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'cast_vote',
    from: ['deliberation'],
    to: 'same',
    who: ['assessor', 'chair'],
    guards: [meeting.aBallotIsOpen, meeting.voterIsPresent, meeting.voteIsNotCastYet],
    inputGuards: [],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'close_ballot',
    from: ['deliberation'],
    to: 'same',
    who: ['chair'],
    guards: [meeting.aBallotIsOpen, meeting.nobodyHasStillToVote, meeting.quorumIsPresent],
    inputGuards: [],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'adopt_advice',
    from: ['deliberation'],
    to: 'advised',
    wayOn: true,
    who: ['chair'],
    guards: [meeting.aBallotPassed],
    inputGuards: [meeting.minorityIsHeard],
    audience: ['committee', 'secretary'],
  },
  {
    act: 'decide',
    from: ['advised'],
    to: 'decided',
    wayOn: true,
    who: ['decider'],
    guards: [decision.deciderIsNoParty, decision.deciderIsNotTheAdviser, decision.deciderDidNotAssess],
    inputGuards: [
      decision.levelIsNamed,
      decision.levelIsNotAboveTheRequest,
      decision.reservationHasConditions,
      decision.deviationIsExplained,
    ],
    audience: ['secretary'],
  },
  {
    act: 'announce',
    from: ['decided'],
    to: stateOfOutcome,
    wayOn: true,
    who: ['secretary', 'decider'],
    guards: [decision.aDecisionWasTaken],
    inputGuards: [],
    audience: ['public', 'developer', 'institute', 'committee', 'secretary'],
  },
  {
    act: 'resume',
    from: ['held_over'],
    to: 'guidance',
    wayOn: true,
    who: ['owner'],
    guards: [],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'lodge_objection',
    from: ['recognised', 'not_recognised', 'held_over'],
    to: 'objection',
    who: ['owner'],
    guards: [decision.objectionPeriodIsRunning],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'dismiss_objection',
    from: ['objection'],
    to: stateBeforeObjection,
    who: ['decider'],
    guards: [decision.anObjectionWasLodged, decision.objectionIsSettledByAnother],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
  {
    act: 'uphold_objection',
    from: ['objection'],
    to: 'composing',
    who: ['decider'],
    guards: [decision.anObjectionWasLodged, decision.objectionIsSettledByAnother],
    inputGuards: [],
    audience: ['developer', 'institute', 'secretary'],
  },
] as const satisfies readonly Edge[];
