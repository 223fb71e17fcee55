import type { SubmissionFacts } from '../submission/facts.js';
import type { Reason } from '../workflow/reason.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';

/** Whether somebody leads the item: the secretary, and the chair who was asked for it. They also see earlier notes. */
export function leadsItem(facts: SubmissionFacts, actor: Actor): boolean {
  const held = relationsOf(facts, actor);
  return held.has('secretary') || held.has('chair');
}

/**
 * Why somebody cannot write the notes of the discussion now; null for the secretary and the chair, from when the
 * meeting is set until the decision that rests on it. Who may read them is a matter of the group `deliberation`.
 */
export function refusalToWriteNotes(facts: SubmissionFacts, actor: Actor): Reason | null {
  if (!leadsItem(facts, actor)) return { code: 'not_your_act' };
  if (['scheduled', 'deliberation', 'advised'].includes(facts.state)) return null;
  return { code: 'wrong_state', params: { state: facts.state } };
}
