import { isConflicted, isParty } from '../../access/relations-of.js';
import { type Guard, type InputGuard, textOf, unless } from './guard.js';

/** Every question of the quickscan is answered with yes. */
export const quickscanIsPassed: Guard = ({ facts }) => unless(facts.quickscanPassed, 'quickscan_incomplete');

/** The parts of the worksheet that screening reads are filled in. */
export const answersForScreeningAreComplete: Guard = ({ facts: { missingForSubmit } }) =>
  unless(missingForSubmit.length === 0, 'answers_missing', { count: missingForSubmit.length });

/** All questions the requested level asks for are answered. */
export const answersForTheLevelAreComplete: Guard = ({ facts: { missingForLevel } }) =>
  unless(missingForLevel.length === 0, 'answers_missing', { count: missingForLevel.length });

/** A handbook is attached, so that others can deliver the intervention. */
export const handbookIsAttached: Guard = ({ facts }) =>
  unless(facts.attachmentKinds.includes('handbook'), 'handbook_missing');

/** A process evaluation is attached, so that delivery was researched. */
export const processEvaluationIsAttached: Guard = ({ facts }) =>
  unless(facts.attachmentKinds.includes('process_evaluation'), 'process_evaluation_missing');

/** Nobody advises on a dossier of their own or of their organisation. */
export const adviserIsNoParty: InputGuard = ({ facts, input }) =>
  unless(!isParty(facts, textOf(input, 'adviserId')), 'adviser_is_party');

/** Nobody advises on a dossier they have an interest in. */
export const adviserHasNoConflict: InputGuard = ({ facts, input }) =>
  unless(!isConflicted(facts, textOf(input, 'adviserId')), 'adviser_has_conflict');

/** An adviser gives feedback in a limited number of rounds. */
export const aFeedbackRoundIsLeft: Guard = ({ facts: { feedbackRoundsGiven, maxFeedbackRounds } }) =>
  unless(feedbackRoundsGiven < maxFeedbackRounds, 'feedback_rounds_used_up', { max: maxFeedbackRounds });

/** The definitive revision comes after at least one round of feedback. */
export const feedbackWasGiven: Guard = ({ facts }) =>
  unless(facts.feedbackRoundsGiven > 0, 'feedback_not_given');

/** An intervention goes through one procedure at a time: it may have been submitted anew since. */
export const noOtherSubmissionIsOpen: Guard = ({ facts }) =>
  unless(!facts.otherSubmissionOpen, 'submission_open');
