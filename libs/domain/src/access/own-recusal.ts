import type { SubmissionFacts } from '../submission/facts.js';
import { hasSeat, isConflicted, isParty } from './relations-of.js';
import type { Actor } from './role.js';

/**
 * Whether this person is told, of a dossier that is closed to them, that they stepped back from it: its title and
 * what they said themselves, which they know, and nothing that happened since. It is for who answered or was taken
 * off; to a colleague of the developer, whom nobody asked, the dossier stays unknown.
 */
export const knowsOfOwnRecusal = (facts: SubmissionFacts, actor: Actor): boolean =>
  hasSeat(actor) &&
  isConflicted(facts, actor.personId) &&
  !isParty(facts, actor.personId, actor.organisationId);
