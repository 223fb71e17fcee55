import type { SubmissionFacts } from '../submission/facts.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';

/**
 * What a person may do with the remarks of guidance. Remarks are a conversation between the adviser and those who
 * write; it is open while the dossier is in guidance and can be read afterwards.
 */
export interface GuidanceRights {
  /** Prepare remarks for the next feedback round; nobody else reads them before that round is given. */
  readonly prepares: boolean;
  readonly replies: boolean;
  /** A remark is closed by who asked: the adviser. */
  readonly closes: boolean;
}

/** The rights of this person in the guidance of this dossier now. */
export function guidanceRights(facts: SubmissionFacts, actor: Actor): GuidanceRights {
  const held = relationsOf(facts, actor);
  const open = facts.state === 'guidance';
  const advises = open && held.has('adviser');
  return {
    prepares: advises,
    replies: advises || (open && (held.has('owner') || held.has('author'))),
    closes: advises,
  };
}
