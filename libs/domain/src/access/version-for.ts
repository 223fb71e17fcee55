import type { SubmissionFacts } from '../submission/facts.js';
import type { State } from '../workflow/state.js';
import type { Audience } from './field-group.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';
import { shownState } from './shown-state.js';
import { audiencesOf, seesHistoryKindsOnly, visibleGroups } from './visible-groups.js';

/** An act as the history keeps it: all that is needed to say who can know of it. */
export interface PastAct {
  readonly byId: string | null;
  readonly audience: readonly Audience[];
  readonly from: State;
  readonly to: State;
}

/**
 * The version of a dossier as this person reads it, and names in the next act: one more than the acts this person
 * can know of. With one number for everybody the developer could count the votes behind the committee's door, and
 * an own act would collide with what may not be known.
 */
export function versionFor(acts: readonly PastAct[], facts: SubmissionFacts, actor: Actor): number {
  return 1 + acts.filter((act) => canKnowOf(act, facts, actor)).length;
}

/** Who did the act knows of it, who may read it in the history, and who sees the dossier go to another state. */
function canKnowOf(act: PastAct, facts: SubmissionFacts, actor: Actor): boolean {
  if (act.byId === actor.personId || seesHistoryKindsOnly(facts, actor)) return true;
  const audiences = audiencesOf(facts, actor);
  return act.audience.some((audience) => audiences.has(audience)) || seesStateChange(act, facts, actor);
}

function seesStateChange({ from, to }: PastAct, facts: SubmissionFacts, actor: Actor): boolean {
  const held = relationsOf(facts, actor);
  const sees = (state: State): boolean => visibleGroups({ ...facts, state }, actor).size > 0;
  return shownState(from, held) !== shownState(to, held) && (sees(from) || sees(to));
}
