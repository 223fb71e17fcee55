import { acceptedAssessors } from '../../submission/accepted-assessors.js';
import { type Guard, type InputGuard, textOf, textsOf, unless } from './guard.js';

/** An assessment holds a verdict on every criterion. */
export const everyCriterionIsJudged: Guard = ({ facts, actor }) => {
  const count = facts.unjudgedCriteria[actor.personId]?.length ?? 0;
  return unless(count === 0, 'criteria_unjudged', { count });
};

/** Every verdict comes with a justification. */
export const everyVerdictIsJustified: Guard = ({ facts, actor }) => {
  const count = facts.unjustifiedCriteria[actor.personId]?.length ?? 0;
  return unless(count === 0, 'justification_missing', { count });
};

/** A verdict on what was found of effects rests on a causal strength for each study. */
export const everyStudyHasAStrength: Guard = ({ facts, actor }) => {
  const count = facts.unratedStudies[actor.personId]?.length ?? 0;
  return unless(count === 0, 'studies_unrated', { count });
};

/** A causal strength comes with its justification, as every judgement does. */
export const everyStrengthIsJustified: Guard = ({ facts, actor }) => {
  const count = facts.unjustifiedStudies[actor.personId]?.length ?? 0;
  return unless(count === 0, 'strength_unjustified', { count });
};

/** An assessment is handed in once and then stands. */
export const assessmentIsStillOpen: Guard = ({ facts, actor }) =>
  unless(!facts.handedInIds.includes(actor.personId), 'already_handed_in');

/** Only the sections named in a question reopen, so at least one is named. */
export const reopenedQuestionsAreNamed: InputGuard = ({ input }) =>
  unless(textsOf(input, 'questionIds').length > 0, 'questions_not_named');

/** The developer gets a date that is not already past. */
export const answerDateIsAhead: InputGuard = ({ facts, input }) =>
  unless(textOf(input, 'dueOn') >= facts.today, 'due_date_passed');

/** Everyone who accepted to assess has handed in. */
export const noAssessmentIsOutstanding: Guard = ({ facts }) => {
  const count = acceptedAssessors(facts).filter((id) => !facts.handedInIds.includes(id)).length;
  return unless(count === 0, 'assessments_outstanding', { count });
};
