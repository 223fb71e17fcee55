import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or that only one of them has. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Word by word what changed from one text to the next. */
export function wordDiff(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
}
