import type { SubmissionFacts } from '../submission/facts.js';
import type { Reason } from '../workflow/reason.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';

/**
 * Why somebody cannot write the notes of the discussion now; null for the secretary and the chair, from when the
 * meeting is set until the decision that rests on it. Who may read them is a matter of the group `deliberation`.
 */
export function refusalToWriteNotes(facts: SubmissionFacts, actor: Actor): Reason | null {
  const held = relationsOf(facts, actor);
  if (!held.has('secretary') && !held.has('chair')) return { code: 'not_your_act' };
  if (['scheduled', 'deliberation', 'advised'].includes(facts.state)) return null;
  return { code: 'wrong_state', params: { state: facts.state } };
}
