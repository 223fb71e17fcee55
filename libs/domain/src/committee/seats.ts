import { acceptedAssessors } from '../submission/accepted-assessors.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { rulesOfVersion } from './rules-of-procedure.js';

/** How far the composition of the panel is; the chair comes on top of the assessors. */
export interface Seats {
  readonly needed: number;
  /** Assessors who were asked and did not say no. */
  readonly asked: number;
  readonly accepted: number;
  readonly chairAsked: boolean;
}

/** The seats the rules ask for, and who takes them. */
export function seatsOf(facts: SubmissionFacts): Seats {
  const asked = facts.assignments.filter(({ status }) => status === 'invited' || status === 'accepted');
  return {
    needed: rulesOfVersion(facts.rulesVersion).assessorsNeeded[facts.committeeKind],
    asked: asked.filter((row) => row.function === 'assessor').length,
    accepted: acceptedAssessors(facts).length,
    chairAsked: asked.some((row) => row.function === 'chair'),
  };
}
