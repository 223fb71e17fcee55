import type { SubmissionFacts } from './facts.js';

/** Who accepted to assess; a chair does not. */
export const acceptedAssessors = (facts: SubmissionFacts): string[] =>
  facts.assignments
    .filter((row) => row.function === 'assessor' && row.status === 'accepted')
    .map((row) => row.personId);
