import { type ShownState, type State, statesBehindTheCommittee } from '../workflow/state.js';
import { developerSide, type Relation } from './relation.js';

/** Whether someone with these relations stands on the developer's side. */
export const isDeveloperSide = (held: ReadonlySet<Relation>): boolean =>
  developerSide.some((relation) => held.has(relation));

/**
 * The state as someone with these relations reads it. The developer's side sees that the committee has the
 * dossier, not how far it got, and when there are questions to answer.
 */
export function shownState(state: State, held: ReadonlySet<Relation>): ShownState {
  if (!isDeveloperSide(held)) return state;
  if (state === 'questions') return 'questions_for_you';
  return (statesBehindTheCommittee as readonly State[]).includes(state) ? 'with_committee' : state;
}
