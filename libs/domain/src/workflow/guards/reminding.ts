import { awaitedFromCommittee, wasRemindedToday } from '../awaited.js';
import { type Guard, type InputGuard, textOf, unless } from './guard.js';

/** A reminder goes to somebody whose answer or judgement is still to come. */
export const somebodyIsAwaited: Guard = ({ facts }) =>
  unless(awaitedFromCommittee(facts).length > 0, 'nobody_to_remind');

/** Of the people waited for, one at least was not reminded today. */
export const somebodyWasNotRemindedToday: Guard = ({ facts }) => {
  const awaited = awaitedFromCommittee(facts);
  return unless(
    awaited.length === 0 || awaited.some(({ personId }) => !wasRemindedToday(facts, personId)),
    'reminded_today',
  );
};

/** Only who is waited for is reminded. */
export const personIsAwaited: InputGuard = ({ facts, input }) =>
  unless(
    awaitedFromCommittee(facts).some(({ personId }) => personId === textOf(input, 'personId')),
    'not_awaited',
  );

/** Nobody is reminded twice on one day. */
export const personWasNotRemindedToday: InputGuard = ({ facts, input }) =>
  unless(!wasRemindedToday(facts, textOf(input, 'personId')), 'reminded_today');

/** The developer's side is reminded once a day at most. */
export const developerWasNotRemindedToday: Guard = ({ facts }) =>
  unless(!wasRemindedToday(facts, facts.ownerId), 'reminded_today');
