import { isConflicted, isParty, relationsOf } from '../../access/relations-of.js';
import { termRuns } from '../../committee/term-of-office.js';
import { seatsOf } from '../../committee/seats.js';
import type { RoundFacts, SubmissionFacts } from '../../submission/facts.js';
import type { CommandInput } from '../act.js';
import { type Guard, type InputGuard, textOf, unless } from './guard.js';

const roundMeant = (facts: SubmissionFacts, input: CommandInput): RoundFacts | undefined =>
  facts.openRounds.find((round) => round.id === textOf(input, 'roundId'));

/** The round exists and still takes dossiers. */
export const roundIsKnown: InputGuard = ({ facts, input }) =>
  unless(roundMeant(facts, input) !== undefined, 'round_unknown');

/** The round is one of the committee that judges the requested level. */
export const roundIsOfTheRightCommittee: InputGuard = ({ facts, input }) =>
  unless(
    (roundMeant(facts, input)?.committeeKind ?? facts.committeeKind) === facts.committeeKind,
    'round_wrong_committee',
  );

/** A dossier joins a round up to and including its delivery date. */
export const deliveryDateIsAhead: InputGuard = ({ facts, input }) => {
  const deliveryOn = roundMeant(facts, input)?.deliveryOn ?? facts.today;
  return unless(facts.today <= deliveryOn, 'delivery_date_passed', { deliveryOn });
};

/** Only people with a seat on the committee judge. */
export const personIsOnTheCommittee: InputGuard = ({ facts, input }) =>
  unless(
    facts.committeeMembers.some((member) => member.personId === textOf(input, 'personId')),
    'not_a_member_of_committee',
  );

/** Who sat on the committee and whose term is over is given nothing new. */
export const termOfMemberIsRunning: InputGuard = ({ facts, input }) => {
  const terms = facts.committeeMembers.filter(({ personId }) => personId === textOf(input, 'personId'));
  const until = terms
    .map(({ untilOn }) => untilOn)
    .sort()
    .at(-1);
  if (until === undefined || terms.some((term) => termRuns(term, facts.today))) return null;
  return { code: 'term_not_running', params: { until } };
};

/** Nobody judges a dossier of their own, of their organisation, or one they advised on. */
export const personIsNoParty: InputGuard = ({ facts, input }) => {
  const personId = textOf(input, 'personId');
  return unless(!isParty(facts, personId) && facts.adviserId !== personId, 'person_is_party');
};

/** Nobody is asked to judge who declared a conflict for this dossier. */
export const personHasNoConflict: InputGuard = ({ facts, input }) =>
  unless(!isConflicted(facts, textOf(input, 'personId')), 'person_has_conflict');

/** A person is asked once per dossier. */
export const personWasNotInvitedBefore: InputGuard = ({ facts, input }) =>
  unless(!facts.assignments.some((row) => row.personId === textOf(input, 'personId')), 'already_invited');

/** A dossier has one chair. */
export const onlyOneChairIsInvited: InputGuard = ({ facts, input }) =>
  unless(
    textOf(input, 'function') !== 'chair' || !facts.assignments.some(isActiveChair),
    'chair_already_assigned',
  );

/** Stepping back, or being asked to, is for people who judge this dossier. */
export const personIsAssigned: InputGuard = ({ facts, actor, input }) => {
  const personId = textOf(input, 'personId') || actor.personId;
  return unless(
    facts.assignments.some((row) => row.personId === personId && isActive(row)),
    'not_assigned',
  );
};

/** Committee members step back themselves; only the secretary can take somebody else off a dossier. */
export const othersAreRecusedByTheSecretaryOnly: InputGuard = ({ facts, actor, input }) => {
  const personId = textOf(input, 'personId') || actor.personId;
  return unless(personId === actor.personId || relationsOf(facts, actor).has('secretary'), 'not_your_act');
};

/** Enough assessors accepted before assessment starts. */
export const enoughAssessorsAccepted: Guard = ({ facts }) => {
  const { needed, accepted } = seatsOf(facts);
  return unless(accepted >= needed, 'too_few_assessors', { needed, accepted });
};

/** Everyone who was asked has answered the question about interests. */
export const interestsAreAnswered: Guard = ({ facts }) => {
  const count = facts.assignments.filter((row) => row.status === 'invited').length;
  return unless(count === 0, 'interest_unanswered', { count });
};

/** A chair accepted. */
export const chairAccepted: Guard = ({ facts }) =>
  unless(
    facts.assignments.some((row) => row.function === 'chair' && row.status === 'accepted'),
    'chair_missing',
  );

type Assignment = SubmissionFacts['assignments'][number];
const isActive = (row: Assignment): boolean => row.status === 'invited' || row.status === 'accepted';
const isActiveChair = (row: Assignment): boolean => row.function === 'chair' && isActive(row);
