import type { CommandInput } from '../workflow/act.js';
import { unless } from '../workflow/guards/guard.js';
import type { Reason } from '../workflow/reason.js';
import type { ConditionFacts, RecognitionFacts } from './facts.js';

/** A condition on a change of a recognition: null when it holds, else why not. Its name is the rule. */
export type RecognitionGuard = (facts: RecognitionFacts, input: CommandInput) => Reason | null;

/** The condition of the reservation that the input names. */
export const namedCondition = (facts: RecognitionFacts, input: CommandInput): ConditionFacts | undefined =>
  facts.conditions.find(({ number }) => number === input['number']);

/** The input names a condition of this reservation. */
export const conditionIsKnown: RecognitionGuard = (facts, input) =>
  unless(namedCondition(facts, input) !== undefined, 'condition_unknown');

/** A condition is fulfilled once. */
export const conditionIsStillOpen: RecognitionGuard = (facts, input) => {
  const condition = namedCondition(facts, input);
  return unless(condition?.fulfilled !== true, 'condition_fulfilled', { number: condition?.number ?? 0 });
};

/** Additions count when they came within the half year of the reservation. */
export const conditionIsNotOverdue: RecognitionGuard = (facts, input) => {
  const condition = namedCondition(facts, input);
  const inTime = condition === undefined || facts.today <= condition.dueOn;
  return unless(inTime, 'condition_overdue', { dueOn: condition?.dueOn ?? '' });
};

/** The page of the dossier it rests on is public; while an edition is being made there is nothing to take back. */
export const dossierIsPublished: RecognitionGuard = ({ published }) =>
  unless(published, 'dossier_not_published');

/** An intervention goes through one procedure at a time. */
export const noSubmissionIsOpen: RecognitionGuard = ({ submissionOpen }) =>
  unless(!submissionOpen, 'submission_open');

/** There is a submission that judges it anew. */
export const aSubmissionIsOpen: RecognitionGuard = ({ submissionOpen }) =>
  unless(submissionOpen, 'no_submission_open');

/** It holds up to and including its last day. */
export const termIsOver: RecognitionGuard = ({ today, untilOn }) =>
  unless(untilOn < today, 'term_running', { validUntil: untilOn });
