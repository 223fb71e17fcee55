import type { SubmissionFacts } from './facts.js';

/** Whether this person guided, judged or decided on this submission, in this run or an earlier one. */
export const judgedBefore = (facts: SubmissionFacts, personId: string): boolean =>
  facts.decision?.decidedById === personId ||
  facts.previousDeciderIds.includes(personId) ||
  facts.adviserId === personId ||
  facts.assignments.some((row) => row.personId === personId && row.status === 'accepted');
