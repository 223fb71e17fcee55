import { isConflicted, isParty } from '../../access/relations-of.js';
import { levelIncludes, levels } from '../../recognition/level.js';
import { judgedBefore } from '../../submission/judged-before.js';
import { objectionEndsOn } from '../objection-period.js';
import { type Guard, type InputGuard, textOf, textsOf, unless } from './guard.js';

const levelOf = (value: string) => levels.find((level) => level === value);

/** Who recognises says at which level. */
export const levelIsNamed: InputGuard = ({ input }) =>
  unless(
    textOf(input, 'outcome') !== 'recognised' || levelOf(textOf(input, 'level')) !== undefined,
    'level_missing',
  );

/** A lower level than requested may be granted, a higher one not. */
export const levelIsNotAboveTheRequest: InputGuard = ({ facts, input }) => {
  const level = levelOf(textOf(input, 'level'));
  return unless(level === undefined || levelIncludes(facts.requestedLevel, level), 'level_above_requested');
};

/** A reservation lists what is still to be added. */
export const reservationHasConditions: InputGuard = ({ input }) =>
  unless(input['reservation'] !== true || textsOf(input, 'conditions').length > 0, 'conditions_missing');

/** Nobody decides on a dossier of their own, of their organisation, or one they have an interest in. */
export const deciderIsNoParty: Guard = ({ facts, actor }) =>
  unless(
    !isParty(facts, actor.personId, actor.organisationId) && !isConflicted(facts, actor.personId),
    'decider_is_party',
  );

/** Who guided the dossier does not decide on it. */
export const deciderIsNotTheAdviser: Guard = ({ facts, actor }) =>
  unless(facts.adviserId !== actor.personId, 'decider_is_adviser');

/** Who judged the dossier does not decide on it. */
export const deciderDidNotAssess: Guard = ({ facts, actor }) =>
  unless(
    !facts.assignments.some((row) => row.personId === actor.personId && row.status === 'accepted') &&
      !facts.handedInIds.includes(actor.personId) &&
      facts.advice?.adoptedById !== actor.personId,
    'decider_assessed',
  );

/** A decision that departs from the advice says why. */
export const deviationIsExplained: InputGuard = ({ facts: { advice }, input }) => {
  const outcome = textOf(input, 'outcome');
  const follows =
    advice !== null &&
    outcome === advice.outcome &&
    (outcome !== 'recognised' || textOf(input, 'level') === advice.level) &&
    (input['reservation'] === true) === advice.reservation;
  return unless(follows || textOf(input, 'deviationReason') !== '', 'deviation_without_reason');
};

/** There is a decision to make known. */
export const aDecisionWasTaken: Guard = ({ facts }) => unless(facts.decision !== null, 'decision_missing');

/** An objection comes within the period that starts when the decision is announced. */
export const objectionPeriodIsRunning: Guard = ({ facts }) => {
  const lastDay = objectionEndsOn(facts);
  if (lastDay === null) return { code: 'objection_period_over' };
  return unless(facts.today <= lastDay, 'objection_period_over', { lastDay });
};

/** There is an objection to settle. */
export const anObjectionWasLodged: Guard = ({ facts }) =>
  unless(facts.objection !== null, 'objection_missing');

/** An objection is settled by someone who did not judge or decide before. */
export const objectionIsSettledByAnother: Guard = ({ facts, actor: { personId } }) =>
  unless(!judgedBefore(facts, personId), 'judged_before');
