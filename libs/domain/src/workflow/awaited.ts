import { acceptedAssessors } from '../submission/accepted-assessors.js';
import type { SubmissionFacts } from '../submission/facts.js';
import type { State } from './state.js';

/** Acts the procedure waits for and can remind of. */
export const remindableActs = [
  'answer_interest',
  'hand_in_assessment',
  'submit',
  'answer_questions',
  'approve_proof',
] as const;
export type RemindableAct = (typeof remindableActs)[number];

/** People who were asked to judge and did not answer the question about interests yet. */
export const invitedPeople = (facts: SubmissionFacts): string[] =>
  facts.assignments.filter((row) => row.status === 'invited').map((row) => row.personId);

/** Assessors who accepted and did not hand in yet. */
export const assessorsStillJudging = (facts: SubmissionFacts): string[] =>
  acceptedAssessors(facts).filter((personId) => !facts.handedInIds.includes(personId));

/** How many assessments are in, of how many. */
export function assessmentsIn(facts: SubmissionFacts): { handedIn: number; expected: number } {
  const expected = acceptedAssessors(facts).length;
  return { handedIn: expected - assessorsStillJudging(facts).length, expected };
}

const awaitsInterests: readonly State[] = ['composing', 'assessment', 'scheduled'];

/** The people of the committee this submission waits for, and for what. */
export function awaitedFromCommittee(
  facts: SubmissionFacts,
): { personId: string; act: 'answer_interest' | 'hand_in_assessment' }[] {
  const invited = awaitsInterests.includes(facts.state) ? invitedPeople(facts) : [];
  const judging = facts.state === 'assessment' ? assessorsStillJudging(facts) : [];
  return [
    ...invited.map((personId) => ({ personId, act: 'answer_interest' as const })),
    ...judging.map((personId) => ({ personId, act: 'hand_in_assessment' as const })),
  ];
}

const awaitedOfDeveloper = {
  returned: 'submit',
  questions: 'answer_questions',
  proof: 'approve_proof',
} as const satisfies Partial<Record<State, RemindableAct>>;

/** What the submission waits for from the developer's side; null when it is not their turn. */
export const awaitedFromDeveloper = (facts: SubmissionFacts): RemindableAct | null =>
  (awaitedOfDeveloper as Partial<Record<State, RemindableAct>>)[facts.state] ?? null;

/**
 * Whether what a reminder asks for is still to come. Asked again when the mail goes out: what was done in the
 * meantime is not asked for once more.
 */
export const isStillAwaited = (facts: SubmissionFacts, personId: string, act: string): boolean =>
  awaitedFromCommittee(facts).some((one) => one.personId === personId && one.act === act) ||
  (personId === facts.ownerId && awaitedFromDeveloper(facts) === act);

/** Whether this person was reminded about this submission today. Once a day is enough. */
export const wasRemindedToday = (facts: SubmissionFacts, personId: string): boolean =>
  facts.remindedOn[personId] === facts.today;
