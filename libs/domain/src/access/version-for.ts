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
  const isTold = tellingOf(facts, actor);
  const seesChange = sightOfStates(facts, actor);
  return 1 + acts.filter((act) => isTold(act) || seesChange(act)).length;
}

/** Who did an act knows of it, and who may read it in the history. */
function tellingOf(facts: SubmissionFacts, actor: Actor): (act: PastAct) => boolean {
  const audiences = audiencesOf(facts, actor);
  const ofEveryKind = seesHistoryKindsOnly(facts, actor);
  return ({ byId, audience }) =>
    ofEveryKind || byId === actor.personId || audience.some((one) => audiences.has(one));
}

/** Who sees the dossier before or after an act knows of it when the state they are shown is another one. */
function sightOfStates(facts: SubmissionFacts, actor: Actor): (act: PastAct) => boolean {
  const held = relationsOf(facts, actor);
  const sees = (state: State): boolean => visibleGroups({ ...facts, state }, actor).size > 0;
  return ({ from, to }) => shownState(from, held) !== shownState(to, held) && (sees(from) || sees(to));
}
