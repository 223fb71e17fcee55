import type { Level } from '../recognition/level.js';

/** The kinds of committee that judge. */
export const committeeKinds = ['practice_panel', 'recognition_committee', 'advisory_committee'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** The committee that judges a request for this level: people from practice for the first, experts above it. */
export const committeeFor = (level: Level): CommitteeKind =>
  level === 'well_described' ? 'practice_panel' : 'recognition_committee';

/** How an assessor finds one criterion. `not_assessable` never counts as a low score. */
export const verdicts = ['met', 'partly', 'not', 'not_assessable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The answer to the question whether one has an interest in a dossier. */
export const interests = ['none', 'conflict'] as const;
export type Interest = (typeof interests)[number];

/** A vote on a proposed advice. */
export const voteChoices = ['for', 'against', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** What an advice proposes and a decision settles. */
export const outcomes = ['recognised', 'held_over', 'not_recognised'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person does in a committee for one dossier. */
export const assignmentFunctions = ['assessor', 'chair'] as const;
export type AssignmentFunction = (typeof assignmentFunctions)[number];

export const assignmentStatuses = ['invited', 'accepted', 'declined', 'recused'] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];
