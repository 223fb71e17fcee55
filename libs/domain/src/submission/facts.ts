import type {
  AssignmentFunction,
  AssignmentStatus,
  CommitteeKind,
  Outcome,
  VoteChoice,
} from '../committee/committee-kind.js';
import type { Level } from '../recognition/level.js';
import type { State } from '../workflow/state.js';

/** A calendar day in Amsterdam, written `YYYY-MM-DD`; such days compare as strings. */
export type Day = string;

/** A moment, written as in RFC 3339 with its offset. */
export type Instant = string;

export interface RoundFacts {
  readonly id: string;
  readonly committeeKind: CommitteeKind;
  readonly deliveryOn: Day;
  readonly assessmentsDueOn: Day;
  readonly meetingOn: Day;
}

export interface AssignmentFacts {
  readonly personId: string;
  readonly function: AssignmentFunction;
  readonly status: AssignmentStatus;
}

export interface BallotFacts {
  readonly id: string;
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly openedAt: string;
  readonly votes: Readonly<Record<string, VoteChoice>>;
  readonly closed: boolean;
  /** Null until the ballot is closed. */
  readonly passed: boolean | null;
}

export interface AdviceFacts {
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly reservation: boolean;
  readonly adoptedById: string;
}

export interface DecisionFacts {
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly decidedById: string;
  readonly announcedOn: Day | null;
}

export interface EditionFacts {
  readonly complete: boolean;
  readonly editedById: string;
  /** The moment at which it becomes public by itself, and who chose that. */
  readonly plannedRelease: { readonly at: Instant; readonly byId: string } | null;
}

/** A term of somebody on the committee that judges, past, present or to come. */
export interface CommitteeMemberFacts {
  readonly personId: string;
  readonly function: 'member' | 'chair';
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/**
 * All the rules need to know about one submission at one moment. Rows about assessment (assignments, ballot,
 * advice) are those of the current run: when an objection is upheld the earlier ones no longer belong here.
 */
export interface SubmissionFacts {
  readonly id: string;
  readonly state: State;
  readonly now: Instant;
  /** The day on which `now` falls. */
  readonly today: Day;
  readonly requestedLevel: Level;
  readonly committeeKind: CommitteeKind;
  readonly ownerId: string;
  readonly authorIds: readonly string[];
  readonly readerIds: readonly string[];
  readonly developerOrganisationIds: readonly string[];
  readonly adviserId: string | null;
  /** People who declared a conflict or recused themselves. They see nothing from the judging side. */
  readonly conflictedIds: readonly string[];
  /** Whether it ever left the developer's hands; a draft withdrawn before that stays unknown to the institute. */
  readonly everSubmitted: boolean;
  /** Another submission of the same intervention is under way. */
  readonly otherSubmissionOpen: boolean;
  readonly quickscanPassed: boolean;
  /** Question ids still unanswered for a first submission. */
  readonly missingForSubmit: readonly string[];
  /** Question ids still unanswered for the requested level. */
  readonly missingForLevel: readonly string[];
  readonly attachmentKinds: readonly string[];
  readonly feedbackRoundsGiven: number;
  readonly maxFeedbackRounds: number;
  readonly round: RoundFacts | null;
  /** The day of the meeting whose agenda it is on, which may be another than that of its round. */
  readonly meetingOn: Day | null;
  /** Rounds a dossier could be placed in now or later; `place_in_round` and `move_round` look theirs up here. */
  readonly openRounds: readonly RoundFacts[];
  readonly assignments: readonly AssignmentFacts[];
  /** Per assessor the criteria without a verdict. */
  readonly unjudgedCriteria: Readonly<Record<string, readonly string[]>>;
  /** Per assessor the criteria with a verdict but without a justification. */
  readonly unjustifiedCriteria: Readonly<Record<string, readonly string[]>>;
  /** Per assessor the numbers of the effect studies without a causal strength; nothing where none is asked for. */
  readonly unratedStudies: Readonly<Record<string, readonly number[]>>;
  /** Per assessor the numbers of the effect studies with a causal strength but without a justification for it. */
  readonly unjustifiedStudies: Readonly<Record<string, readonly number[]>>;
  readonly handedInIds: readonly string[];
  /** Per person the day of the last reminder about this submission. */
  readonly remindedOn: Readonly<Record<string, Day>>;
  readonly openQuestion: { readonly questionIds: readonly string[]; readonly dueOn: Day } | null;
  readonly attendance: { readonly presentIds: readonly string[] } | null;
  readonly ballot: BallotFacts | null;
  readonly advice: AdviceFacts | null;
  readonly decision: DecisionFacts | null;
  /** People who judged or decided on this submission in an earlier run. */
  readonly previousDeciderIds: readonly string[];
  readonly objection: { readonly fromState: State } | null;
  readonly edition: EditionFacts | null;
  readonly committeeMembers: readonly CommitteeMemberFacts[];
  readonly organisationOf: Readonly<Record<string, string | null>>;
  /** Version of the rules of procedure that holds for this run; absent means the present one. */
  readonly rulesVersion?: string;
}

/** Facts of a submission that was just started: nothing handed in, nobody assigned. Base for gatherers and tests. */
export function factsOfDraft(
  start: Pick<SubmissionFacts, 'id' | 'now' | 'today' | 'requestedLevel' | 'committeeKind' | 'ownerId'>,
): SubmissionFacts {
  return {
    ...start,
    state: 'draft',
    authorIds: [],
    readerIds: [],
    developerOrganisationIds: [],
    adviserId: null,
    conflictedIds: [],
    everSubmitted: false,
    otherSubmissionOpen: false,
    quickscanPassed: false,
    missingForSubmit: [],
    missingForLevel: [],
    attachmentKinds: [],
    feedbackRoundsGiven: 0,
    maxFeedbackRounds: 2,
    round: null,
    meetingOn: null,
    openRounds: [],
    assignments: [],
    unjudgedCriteria: {},
    unjustifiedCriteria: {},
    unratedStudies: {},
    unjustifiedStudies: {},
    handedInIds: [],
    remindedOn: {},
    openQuestion: null,
    attendance: null,
    ballot: null,
    advice: null,
    decision: null,
    previousDeciderIds: [],
    objection: null,
    edition: null,
    committeeMembers: [],
    organisationOf: {},
  };
}
