import { countedPeople, presentPeople, quorumOf, votesOutstanding } from '../../committee/deliberation.js';
import { tallyOf } from '../../committee/voting.js';
import { type Guard, type InputGuard, textOf, textsOf, unless } from './guard.js';

/** Only people who judge this dossier are noted as present for it; who stepped back has left the room. */
export const onlyAssignedPeopleArePresent: InputGuard = ({ facts, input }) => {
  const counted = countedPeople(facts);
  const strangers = textsOf(input, 'presentIds').filter((personId) => !counted.includes(personId));
  return unless(strangers.length === 0, 'present_person_not_assigned', { count: strangers.length });
};

/** It is noted who is in the room before an item opens. */
export const attendanceIsRecorded: Guard = ({ facts }) =>
  unless(facts.attendance !== null, 'attendance_not_recorded');

/** Enough of the people who count are in the room. */
export const quorumIsPresent: Guard = ({ facts }) => {
  const { present, needed, met } = quorumOf(facts);
  return unless(met, 'quorum_not_met', { present, needed });
};

/** One proposal is voted on at a time. */
export const noOtherBallotIsOpen: Guard = ({ facts }) =>
  unless(facts.ballot === null || facts.ballot.closed, 'ballot_open');

/** There is a proposal to vote on. */
export const aBallotIsOpen: Guard = ({ facts }) =>
  unless(facts.ballot !== null && !facts.ballot.closed, 'no_ballot_open');

/** Only those in the room vote. */
export const voterIsPresent: Guard = ({ facts, actor }) =>
  unless(presentPeople(facts).includes(actor.personId), 'not_present');

/** A vote is cast once and stands. */
export const voteIsNotCastYet: Guard = ({ facts, actor }) =>
  unless(facts.ballot?.votes[actor.personId] === undefined, 'already_voted');

/** Everyone in the room has voted, abstaining included. */
export const nobodyHasStillToVote: Guard = ({ facts }) => {
  const count = facts.ballot === null ? 0 : votesOutstanding(facts).length;
  return unless(count === 0, 'votes_outstanding', { count });
};

/** An advice rests on a ballot that was closed and passed. */
export const aBallotPassed: Guard = ({ facts }) =>
  unless(facts.ballot?.closed === true && facts.ballot.passed === true, 'no_passed_ballot');

/**
 * An advice with votes against says what the minority held. A minority that adds nothing says that: the record must
 * not read as if there was none. Where nothing passed there is no minority yet.
 */
export const minorityIsHeard: InputGuard = ({ facts, input }) => {
  if (!facts.ballot?.passed) return null;
  const { against } = tallyOf(Object.values(facts.ballot.votes));
  return unless(against === 0 || textOf(input, 'dissent') !== '', 'dissent_missing', { count: against });
};
