import { destinationsOf } from './edge.js';
import { edges } from './edges.js';
import { initialState, isTerminal, type State, states } from './state.js';

/** The states one act away from this one. */
export const neighboursOf = (state: State): Set<State> =>
  new Set(
    edges.filter((edge) => edge.from.includes(state)).flatMap((edge) => [...destinationsOf(edge, state)]),
  );

/** Every state that can be reached from this one, itself included. */
export function reachableFrom(start: State): Set<State> {
  const reached = new Set<State>([start]);
  for (const state of reached) {
    for (const neighbour of neighboursOf(state)) reached.add(neighbour);
  }
  return reached;
}

/** The procedure as a Mermaid state diagram, drawn from the edges. Acts between the same two states share a line. */
export function workflowDiagram(): string {
  const arrows = states.flatMap((from) =>
    [...neighboursOf(from)].map((to) => `  ${from} --> ${to}: ${actsBetween(from, to).join(', ')}`),
  );
  const ends = states.filter(isTerminal).map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initialState}`, ...arrows, ...ends].join('\n');
}

const actsBetween = (from: State, to: State): string[] =>
  edges
    .filter((edge) => edge.from.includes(from) && destinationsOf(edge, from).includes(to))
    .map((edge) => edge.act);
