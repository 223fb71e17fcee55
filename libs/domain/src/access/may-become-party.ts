import type { SubmissionFacts } from '../submission/facts.js';

/** Somebody the owner wants to share the dossier with. */
export interface Colleague {
  readonly personId: string;
  /** Whether this person sits or sat on any committee; who does is public. */
  readonly onCommittee: boolean;
}

/**
 * Whether somebody can be added to the developer's side. Owner and adviser have their place already. From the first
 * round on nobody of a committee is added: were only those left out who judge this dossier, an owner could find them
 * by trying, and could take an assessor away by making them an author.
 */
export const mayBecomeParty = (facts: SubmissionFacts, { personId, onCommittee }: Colleague): boolean =>
  personId !== facts.ownerId &&
  personId !== facts.adviserId &&
  !(onCommittee && (facts.round !== null || facts.assignments.length > 0));
