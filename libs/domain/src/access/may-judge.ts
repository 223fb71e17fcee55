import type { SubmissionFacts } from '../submission/facts.js';
import type { Reason } from '../workflow/reason.js';

/**
 * Why an assessor cannot write on their own assessment now; null when they can. It is written while the committee
 * assesses, also while questions are out, and closed by handing it in.
 */
export function refusalToJudge(facts: SubmissionFacts, assessorId: string): Reason | null {
  if (facts.handedInIds.includes(assessorId)) return { code: 'already_handed_in' };
  if (facts.state === 'assessment' || facts.state === 'questions') return null;
  return { code: 'wrong_state', params: { state: facts.state } };
}
