import type { SubmissionFacts } from '#domain';
import * as composition from '../../../libs/domain/src/workflow/guards/composition.js';
import { round } from './dossiers.js';
import { ask, type Case, row, when } from './guard-cases.js';
import { members, secretary } from './people.js';

const spring = { roundId: 'spring' };
/** The second of Four's two terms ends when that of somebody else goes on. */
const twoTermsOfFour: SubmissionFacts['committeeMembers'] = [
  { personId: 'four', function: 'member', fromOn: '2020-01-01', untilOn: '2024-01-01' },
  { personId: 'four', function: 'member', fromOn: '2024-01-02', untilOn: '2028-01-01' },
  { personId: 'five', function: 'member', fromOn: '2026-01-01', untilOn: '2030-01-01' },
];
/** The rules of composing who judges, each holding and refused. */
export const compositionCases: Case[] = [
  [composition.roundIsKnown, ask(spring), ask({ roundId: 'never' }), 'round_unknown'],
  [
    composition.roundIsOfTheRightCommittee,
    ask(spring),
    { facts: { committeeKind: 'recognition_committee' }, input: spring },
    'round_wrong_committee',
  ],
  [
    composition.deliveryDateIsAhead,
    { facts: { today: round.deliveryOn }, input: spring },
    { facts: { today: '2027-02-02' }, input: spring },
    'delivery_date_passed',
  ],
  [
    composition.personIsOnTheCommittee,
    ask({ personId: 'four' }),
    ask({ personId: 'stranger' }),
    'not_a_member_of_committee',
  ],
  [
    composition.termOfMemberIsRunning,
    ask({ personId: 'four' }),
    { facts: { today: '2028-01-02' }, input: { personId: 'four' } },
    'term_not_running',
  ],
  [
    composition.termOfMemberIsRunning,
    { facts: { committeeMembers: twoTermsOfFour }, input: { personId: 'four' } },
    { facts: { committeeMembers: twoTermsOfFour, today: '2028-01-02' }, input: { personId: 'four' } },
    'term_not_running',
  ],
  [composition.personIsNoParty, ask({ personId: 'four' }), ask({ personId: 'owner' }), 'person_is_party'],
  [composition.personIsNoParty, ask({ personId: 'four' }), ask({ personId: 'adviser' }), 'person_is_party'],
  [
    composition.personIsNoParty,
    ask({ personId: 'four' }),
    { facts: { organisationOf: { four: 'welfare' } }, input: { personId: 'four' } },
    'person_is_party',
  ],
  [
    composition.personHasNoConflict,
    ask({ personId: 'four' }),
    { facts: { conflictedIds: ['four'] }, input: { personId: 'four' } },
    'person_has_conflict',
  ],
  [
    composition.personWasNotInvitedBefore,
    ask({ personId: 'four' }),
    ask({ personId: 'one' }),
    'already_invited',
  ],
  [
    composition.onlyOneChairIsInvited,
    { facts: { assignments: [] }, input: { function: 'chair' } },
    ask({ function: 'chair' }),
    'chair_already_assigned',
  ],
  [composition.personIsAssigned, ask({ personId: 'one' }), ask({ personId: 'four' }), 'not_assigned'],
  [
    composition.personIsAssigned,
    { facts: { assignments: [row('one', 'invited')] }, input: { personId: 'one' } },
    { facts: { assignments: [row('one', 'recused')] }, input: { personId: 'one' } },
    'not_assigned',
  ],
  [
    composition.othersAreRecusedByTheSecretaryOnly,
    { actor: secretary, input: { personId: 'one' } },
    { actor: members[0]!, input: { personId: 'two' } },
    'not_your_act',
  ],
  [
    composition.enoughAssessorsAccepted,
    {},
    when({ committeeKind: 'recognition_committee' }),
    'too_few_assessors',
  ],
  [
    composition.interestsAreAnswered,
    {},
    when({ assignments: [row('one', 'invited')] }),
    'interest_unanswered',
  ],
  [composition.chairAccepted, {}, when({ assignments: [row('one', 'accepted')] }), 'chair_missing'],
];
