import { type Anchor, anchorableText, type Answers, type Place, placeOf } from '#domain';

/** Something that is said about an answer, or about a passage of it. */
export interface Pointed {
  readonly id: string;
  readonly questionId: string;
  readonly anchor: Anchor | null;
}

/** Where a remark stands now: on a passage, on the answer as a whole, or on words that were rewritten. */
export type Standing = { kind: 'passage'; place: Place } | { kind: 'whole' } | { kind: 'rewritten' };

/** Where a remark stands in the answers as they are on this screen, unsaved ones included. */
export function standingOf({ questionId, anchor }: Pointed, answers: Answers): Standing {
  if (!anchor) return { kind: 'whole' };
  const place = placeOf(anchorableText(answers[questionId]) ?? '', anchor);
  return place ? { kind: 'passage', place } : { kind: 'rewritten' };
}
