import { acceptedAssessors } from '../submission/accepted-assessors.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { judgedBefore } from '../submission/judged-before.js';

/** What a row of the access policy may further depend on, besides relation and state. */
export const conditionNames = [
  'handed_in_before',
  'own_assessment_is_in',
  'every_assessment_is_in',
  'decision_is_announced',
  'did_not_judge_before',
] as const;
export type ConditionName = (typeof conditionNames)[number];

/** The conditions themselves; each is a question about the facts and, sometimes, about who asks. */
export const conditions: Readonly<
  Record<ConditionName, (facts: SubmissionFacts, personId: string) => boolean>
> = {
  handed_in_before: (facts) => facts.everSubmitted,
  own_assessment_is_in: (facts, personId) => ownAssessmentIsIn(facts, personId),
  every_assessment_is_in: (facts) => acceptedAssessors(facts).every((id) => facts.handedInIds.includes(id)),
  decision_is_announced: (facts) => Boolean(facts.decision?.announcedOn),
  did_not_judge_before: (facts, personId) => !judgedBefore(facts, personId),
};

/** Someone who does not assess, such as a chair, has nothing left to hand in. */
const ownAssessmentIsIn = (facts: SubmissionFacts, personId: string): boolean =>
  !acceptedAssessors(facts).includes(personId) || facts.handedInIds.includes(personId);
