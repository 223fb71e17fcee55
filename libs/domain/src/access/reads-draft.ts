import type { SubmissionFacts } from '../submission/facts.js';
import type { Relation } from './relation.js';
import { isDeveloperSide } from './shown-state.js';

/**
 * Whether someone with these relations reads answers and files as they are being written: the developer's side, and
 * the adviser while guiding. Everybody else with a right to the description reads what was last handed in.
 */
export const readsDraft = (facts: SubmissionFacts, held: ReadonlySet<Relation>): boolean =>
  isDeveloperSide(held) || (held.has('adviser') && facts.state === 'guidance');

/**
 * Whether someone with these relations reads the answers as they stood at a feedback round: who gave the feedback and
 * who got it. They were never handed in, so nobody else does, whoever may read the feedback itself.
 */
export const readsDraftOfRound = (held: ReadonlySet<Relation>): boolean =>
  isDeveloperSide(held) || held.has('adviser');
