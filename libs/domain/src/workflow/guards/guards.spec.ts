import { describe, expect, it } from '@jest/globals';
import { aDossier, counted } from '../../../../../test/support/domain/dossiers.js';
import {
  adviser,
  chair,
  decider,
  editor,
  members,
  otherDecider,
  owner,
  person,
  releaser,
} from '../../../../../test/support/domain/people.js';
import type { VoteChoice } from '../../committee/committee-kind.js';
import type { BallotFacts, SubmissionFacts } from '../../submission/facts.js';
import { edges } from '../edges.js';
import { type ReasonCode, reasonCodes, recognitionReasonCodes } from '../reason.js';
import { ask, by, type Case, row, type Side, when } from '../../../../../test/support/domain/guard-cases.js';
import * as assessment from './assessment.js';
import * as decision from './decision.js';
import type { Guard, InputGuard } from './guard.js';
import * as intake from './intake.js';
import * as meeting from './meeting.js';
import * as publication from './publication.js';
import { compositionCases } from '../../../../../test/support/domain/composition-cases.js';
import { remindingCases } from '../../../../../test/support/domain/reminding-cases.js';

const one = members[0]!;
const ballot: BallotFacts = {
  id: 'ballot',
  outcome: 'recognised',
  level: 'well_described',
  openedAt: '2027-03-15T10:00:00Z',
  votes: {},
  closed: false,
  passed: null,
};
const closed = (passed: boolean): BallotFacts => ({ ...ballot, closed: true, passed });
const votes = (...choices: VoteChoice[]): Partial<SubmissionFacts> => ({
  ballot: {
    ...closed(true),
    votes: Object.fromEntries(choices.map((choice, index) => [`${index}`, choice])),
  },
});
const announced = (announcedOn: string | null): Partial<SubmissionFacts> => ({
  decision: { outcome: 'recognised', level: 'well_described', decidedById: 'decider', announcedOn },
});
const asAdvised = { outcome: 'recognised', level: 'well_described', reservation: false } as const;
const advised = { ...asAdvised, adoptedById: 'chair' };

const intakeCases: Case[] = [
  [intake.quickscanIsPassed, {}, when({ quickscanPassed: false }), 'quickscan_incomplete'],
  [intake.answersForScreeningAreComplete, {}, when({ missingForSubmit: ['a'] }), 'answers_missing'],
  [intake.noOtherSubmissionIsOpen, {}, when({ otherSubmissionOpen: true }), 'submission_open'],
  [intake.answersForTheLevelAreComplete, {}, when({ missingForLevel: ['a'] }), 'answers_missing'],
  [intake.handbookIsAttached, {}, when({ attachmentKinds: [] }), 'handbook_missing'],
  [intake.processEvaluationIsAttached, {}, when({ attachmentKinds: [] }), 'process_evaluation_missing'],
  [intake.adviserIsNoParty, ask({ adviserId: 'adviser' }), ask({ adviserId: 'author' }), 'adviser_is_party'],
  [
    intake.adviserHasNoConflict,
    ask({ adviserId: 'adviser' }),
    { facts: { conflictedIds: ['adviser'] }, input: { adviserId: 'adviser' } },
    'adviser_has_conflict',
  ],
  [intake.aFeedbackRoundIsLeft, {}, when({ feedbackRoundsGiven: 2 }), 'feedback_rounds_used_up'],
  [intake.feedbackWasGiven, {}, when({ feedbackRoundsGiven: 0 }), 'feedback_not_given'],
];

const assessmentCases: Case[] = [
  [
    assessment.everyCriterionIsJudged,
    by(one, { unjudgedCriteria: { two: ['goal'] } }),
    by(one, { unjudgedCriteria: { one: ['goal'] } }),
    'criteria_unjudged',
  ],
  [
    assessment.everyVerdictIsJustified,
    by(one, { unjustifiedCriteria: { two: ['goal'] } }),
    by(one, { unjustifiedCriteria: { one: ['goal'] } }),
    'justification_missing',
  ],
  [
    assessment.everyStudyHasAStrength,
    by(one, { unratedStudies: { two: [1] } }),
    by(one, { unratedStudies: { one: [1, 2] } }),
    'studies_unrated',
  ],
  [
    assessment.everyStrengthIsJustified,
    by(one, { unjustifiedStudies: { two: [1] } }),
    by(one, { unjustifiedStudies: { one: [2] } }),
    'strength_unjustified',
  ],
  [assessment.assessmentIsStillOpen, by(one, { handedInIds: ['two'] }), by(one), 'already_handed_in'],
  [
    assessment.reopenedQuestionsAreNamed,
    ask({ questionIds: ['goal'] }),
    ask({ questionIds: [1] }),
    'questions_not_named',
  ],
  [
    assessment.answerDateIsAhead,
    ask({ dueOn: '2027-01-10' }),
    ask({ dueOn: '2027-01-09' }),
    'due_date_passed',
  ],
  [assessment.noAssessmentIsOutstanding, {}, when({ handedInIds: ['one'] }), 'assessments_outstanding'],
];

const meetingCases: Case[] = [
  [
    meeting.onlyAssignedPeopleArePresent,
    ask({ presentIds: ['one', 'chair'] }),
    { facts: { conflictedIds: ['one'] }, input: { presentIds: ['one'] } },
    'present_person_not_assigned',
  ],
  [meeting.attendanceIsRecorded, {}, when({ attendance: null }), 'attendance_not_recorded'],
  [meeting.quorumIsPresent, {}, when({ attendance: { presentIds: ['one'] } }), 'quorum_not_met'],
  [meeting.noOtherBallotIsOpen, when({ ballot: closed(false) }), when({ ballot }), 'ballot_open'],
  [meeting.aBallotIsOpen, when({ ballot }), when({ ballot: closed(true) }), 'no_ballot_open'],
  [meeting.voterIsPresent, by(one), by(one, { attendance: { presentIds: ['two'] } }), 'not_present'],
  [
    meeting.voteIsNotCastYet,
    by(one, { ballot }),
    by(one, { ballot: { ...ballot, votes: { one: 'for' } } }),
    'already_voted',
  ],
  [
    meeting.nobodyHasStillToVote,
    when({ ballot: { ...ballot, votes: Object.fromEntries(counted.map((id) => [id, 'abstain'])) } }),
    when({ ballot }),
    'votes_outstanding',
  ],
  [
    meeting.aBallotPassed,
    when({ ballot: closed(true) }),
    when({ ballot: closed(false) }),
    'no_passed_ballot',
  ],
  [
    meeting.minorityIsHeard,
    { ...when(votes('for', 'abstain')), ...ask({ dissent: ' ' }) },
    { ...when(votes('for', 'for', 'against')), ...ask({ dissent: ' ' }) },
    'dissent_missing',
  ],
  [
    meeting.minorityIsHeard,
    { ...when(votes('for', 'for', 'against')), ...ask({ dissent: 'the group is too wide' }) },
    { ...when(votes('for', 'for', 'against')), ...ask({}) },
    'dissent_missing',
  ],
  [
    meeting.minorityIsHeard,
    when({ ballot: { ...closed(false), votes: { one: 'against' } } }),
    when(votes('for', 'for', 'against')),
    'dissent_missing',
  ],
];

const decisionCases: Case[] = [
  [
    decision.levelIsNamed,
    ask(asAdvised),
    ask({ outcome: 'recognised', level: 'excellent' }),
    'level_missing',
  ],
  [
    decision.levelIsNotAboveTheRequest,
    ask({ level: 'well_described' }),
    ask({ level: 'effective_first' }),
    'level_above_requested',
  ],
  [
    decision.reservationHasConditions,
    ask({ reservation: true, conditions: ['cite sources'] }),
    ask({ reservation: true, conditions: [] }),
    'conditions_missing',
  ],
  [decision.deciderIsNoParty, by(decider), by(decider, { authorIds: ['decider'] }), 'decider_is_party'],
  [decision.deciderIsNoParty, by(decider), by(person('x', ['decider'], 'school')), 'decider_is_party'],
  [decision.deciderIsNotTheAdviser, by(decider), by(adviser), 'decider_is_adviser'],
  [decision.deciderDidNotAssess, by(decider), by(chair), 'decider_assessed'],
  [
    decision.deciderDidNotAssess,
    by(decider, { assignments: [row('decider', 'recused'), row('one', 'accepted')] }),
    by(decider, { assignments: [row('decider', 'accepted'), row('one', 'accepted')] }),
    'decider_assessed',
  ],
  [
    decision.deciderDidNotAssess,
    by(decider),
    by(decider, { handedInIds: [...counted, 'decider'] }),
    'decider_assessed',
  ],
  [
    decision.deciderDidNotAssess,
    by(decider, { advice: { ...advised, adoptedById: 'chair' } }),
    by(decider, { advice: { ...advised, adoptedById: 'decider' } }),
    'decider_assessed',
  ],
  [decision.deviationIsExplained, ask(asAdvised), ask({ outcome: 'held_over' }), 'deviation_without_reason'],
  [
    decision.deviationIsExplained,
    {
      ...when({ advice: { ...advised, outcome: 'held_over', level: null } }),
      ...ask({ outcome: 'held_over' }),
    },
    ask({ ...asAdvised, level: 'well_substantiated' }),
    'deviation_without_reason',
  ],
  [
    decision.deviationIsExplained,
    ask({ outcome: 'held_over', deviationReason: 'the law changed' }),
    ask({ ...asAdvised, reservation: true, deviationReason: '  ' }),
    'deviation_without_reason',
  ],
  [decision.aDecisionWasTaken, {}, when({ decision: null }), 'decision_missing'],
  [
    decision.objectionPeriodIsRunning,
    when(announced('2026-11-29')),
    when(announced('2026-11-28')),
    'objection_period_over',
  ],
  [decision.objectionPeriodIsRunning, {}, when(announced(null)), 'objection_period_over'],
  [decision.anObjectionWasLodged, {}, when({ objection: null }), 'objection_missing'],
  [decision.objectionIsSettledByAnother, by(otherDecider), by(decider), 'judged_before'],
  [
    decision.objectionIsSettledByAnother,
    by(otherDecider),
    by(otherDecider, { previousDeciderIds: ['other-decider'] }),
    'judged_before',
  ],
];

const planned: Partial<SubmissionFacts> = {
  edition: {
    complete: true,
    editedById: 'editor',
    plannedRelease: { at: '2027-01-12T08:00:00Z', byId: 'releaser' },
  },
};

const publicationCases: Case[] = [
  [
    publication.editionIsComplete,
    {},
    when({ edition: { complete: false, editedById: 'editor', plannedRelease: null } }),
    'edition_incomplete',
  ],
  [publication.releaserDidNotEdit, by(releaser), by(editor), 'releaser_is_editor'],
  [
    publication.plannedMomentIsAhead,
    ask({ at: '2027-01-10T09:00:01Z' }),
    ask({ at: '2027-01-10T10:00:00+01:00' }),
    'planned_moment_passed',
  ],
  [publication.plannedMomentIsAhead, ask({ at: '2027-01-11T09:00:00Z' }), {}, 'planned_moment_passed'],
  [
    publication.plannedMomentIsNear,
    ask({ at: '2027-04-10T11:00:00+02:00' }),
    ask({ at: '2027-04-10T11:00:01+02:00' }),
    'planned_moment_too_far',
  ],
  [publication.aReleaseIsPlanned, when(planned), {}, 'no_release_planned'],
];

const cases: Case[] = [
  ...intakeCases,
  ...compositionCases,
  ...assessmentCases,
  ...meetingCases,
  ...decisionCases,
  ...publicationCases,
  ...remindingCases,
];

const answerOf = (rule: Guard | InputGuard, { facts, actor = owner, input = {} }: Side) =>
  rule({ facts: aDossier('guidance', facts), actor, input });

describe('every rule', () => {
  it.each(cases.map((one) => [one[0].name, ...one] as const))(
    '%s: holds, and refuses with its reason',
    (_name, rule, holds, refuses, code) => {
      expect(answerOf(rule, holds)).toBeNull();
      expect(answerOf(rule, refuses)?.code).toBe(code);
    },
  );

  it('is tried here', () => {
    const used = new Set<Guard | InputGuard>(edges.flatMap((edge) => [...edge.guards, ...edge.inputGuards]));
    const tried = new Set(cases.map(([rule]) => rule));
    expect([...used].filter((rule) => !tried.has(rule)).map((rule) => rule.name)).toEqual([]);
    expect([...tried].filter((rule) => !used.has(rule)).map((rule) => rule.name)).toEqual([]);
  });

  it('has a reason that is given somewhere, and no reason is left over', () => {
    const given = new Set<ReasonCode>(cases.map(([, , , code]) => code));
    const left = reasonCodes.filter((code) => !given.has(code));
    expect(left).toEqual(['wrong_state', ...recognitionReasonCodes]);
  });
});
