import type { SubmissionFacts } from '../submission/facts.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';

/**
 * Which answers of the worksheet this person may write now: all, the questions the committee reopened, or none.
 */
export function mayWriteAnswers(facts: SubmissionFacts, actor: Actor): 'all' | string[] | 'none' {
  const held = relationsOf(facts, actor);
  if (!held.has('owner') && !held.has('author')) return 'none';
  if (['draft', 'returned', 'guidance'].includes(facts.state)) return 'all';
  return facts.state === 'questions' ? [...(facts.openQuestion?.questionIds ?? [])] : 'none';
}
