import type { SubmissionFacts } from '#domain';
import * as reminding from '../../../libs/domain/src/workflow/guards/reminding.js';
import { type Case, type Side, when } from './guard-cases.js';

const invitedOne = [{ personId: 'one', function: 'assessor', status: 'invited' }] as const;
const toOne = { personId: 'one' };
const today = { remindedOn: { one: '2027-01-10', owner: '2027-01-10' } };
const yesterday = { remindedOn: { one: '2027-01-09', owner: '2027-01-09' } };
const awaited = (facts: Partial<SubmissionFacts>): Side => ({
  facts: { state: 'composing', assignments: invitedOne, ...facts },
  input: toOne,
});
/** The rules of reminding, each holding and refused. */
export const remindingCases: Case[] = [
  [reminding.somebodyIsAwaited, awaited({}), awaited({ assignments: [] }), 'nobody_to_remind'],
  [reminding.somebodyWasNotRemindedToday, awaited(yesterday), awaited(today), 'reminded_today'],
  [
    reminding.somebodyWasNotRemindedToday,
    awaited({ ...today, assignments: [...invitedOne, { ...invitedOne[0], personId: 'two' }] }),
    awaited(today),
    'reminded_today',
  ],
  [reminding.personIsAwaited, awaited({}), awaited({ state: 'deliberation' }), 'not_awaited'],
  [reminding.personWasNotRemindedToday, awaited(yesterday), awaited(today), 'reminded_today'],
  [reminding.developerWasNotRemindedToday, when(yesterday), when(today), 'reminded_today'],
];
