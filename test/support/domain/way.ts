import { type Act, destinationsOf, initialState, type State, wayOnFrom } from '#domain';

/** The acts that lead from the draft to where the way on ends, when nothing turns a submission aside. */
export function wayFromDraft(): { readonly acts: readonly Act[]; readonly end: State } {
  const acts: Act[] = [];
  let end: State = initialState;
  for (let edge = wayOnFrom(end); edge; edge = wayOnFrom(end)) {
    acts.push(edge.act);
    end = destinationsOf(edge, end)[0]!;
  }
  return { acts, end };
}
