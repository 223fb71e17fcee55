import type { SubmissionFacts } from '../submission/facts.js';
import type { Relation } from './relation.js';
import { isDeveloperSide } from './shown-state.js';

/**
 * Whether someone with these relations reads answers and files as they are being written: the developer's side, and
 * the adviser while guiding. Everybody else with a right to the description reads what was last handed in.
 */
export const readsDraft = (facts: SubmissionFacts, held: ReadonlySet<Relation>): boolean =>
  isDeveloperSide(held) || (held.has('adviser') && facts.state === 'guidance');
