import type { State } from '../workflow/state.js';
import type { Audience } from './field-group.js';
import { readsPlannedRelease } from './reads-planned-release.js';
import type { Relation } from './relation.js';
import { shownState } from './shown-state.js';

/**
 * Whether someone reads by when the next act is due. The committee's days are not told to the developer's side, and
 * when an edition becomes public only to those who plan it.
 */
export function readsTerm(
  state: State,
  held: ReadonlySet<Relation>,
  audiences: ReadonlySet<Audience>,
): boolean {
  if (shownState(state, held) !== state) return false;
  return state !== 'awaiting_release' || readsPlannedRelease(audiences);
}
