import { relations, type Relation } from '../access/relation.js';
import { incompatibleRelations } from '../access/relations-of.js';
import { shownState } from '../access/shown-state.js';
import type { Act } from './act.js';
import { destinationsOf } from './edge.js';
import { edges } from './edges.js';
import { type ShownState, type State, states } from './state.js';
import { wayOnFrom } from './way-on.js';

/** Why what somebody is to a submission keeps them from other work on it. */
export const barCodes = incompatibleRelations.map(({ code }) => code);
export type BarCode = (typeof incompatibleRelations)[number]['code'];

/** What these people do, and the reader does not. */
export interface ActsOf {
  readonly who: Relation;
  readonly acts: readonly Act[];
}

/** The acts that are not the reader's: whose they are, what bars the reader, and what is the reader's later on. */
export interface ActsOfOthers {
  readonly by: readonly ActsOf[];
  readonly bars: readonly BarCode[];
  readonly later: readonly Act[];
}

/**
 * What can be done to a submission as its reader sees it stand, but not by that reader. It knows only what the page
 * says anyway, the shown state and the reader's own relations: every state that reads the same answers the same.
 */
export function actsOfOthers(shown: ShownState, held: ReadonlySet<Relation>): ActsOfOthers {
  if (held.size === 0 || held.has('conflicted')) return { by: [], bars: [], later: [] };
  const present = states.filter((state) => shownState(state, held) === shown);
  const here = actsFrom(present);
  const own = (who: readonly Relation[]): boolean => who.some((relation) => held.has(relation));
  const ofOthers = here.filter(({ who }) => !own(who));
  return {
    by: relations
      .map((relation) => ({
        who: relation,
        acts: ofOthers.filter(({ who }) => who.includes(relation)).map(({ act }) => act),
      }))
      .filter(({ acts }) => acts.length > 0),
    bars: incompatibleRelations
      .filter((rule) => rule.held.some((relation) => held.has(relation)))
      .map(({ code }) => code),
    later: actsFrom(aheadOf(present))
      .filter((edge) => own(edge.who) && !here.includes(edge))
      .map(({ act }) => act),
  };
}

const actsFrom = (from: readonly State[]) =>
  edges.filter((edge) => edge.from.some((one) => from.includes(one)));

/** The states the ordinary way on still comes to; a way back to where it has been is not ahead. */
function aheadOf(present: readonly State[]): State[] {
  const ahead = new Set<State>();
  const queue = [...present];
  for (let state = queue.shift(); state; state = queue.shift()) {
    const edge = wayOnFrom(state);
    for (const next of edge ? destinationsOf(edge, state) : []) {
      if (present.includes(next) || ahead.has(next) || !isAfter(next, state)) continue;
      ahead.add(next);
      queue.push(next);
    }
  }
  return [...ahead];
}

const isAfter = (one: State, other: State): boolean => states.indexOf(one) > states.indexOf(other);
