import type { AnswerValue } from './answer.js';
import { plainText } from './text.js';

/**
 * A place in an answer that a remark is about. It is kept beside the remark, never in the answer: the text belongs
 * to the developer's side. Offsets count characters of `anchorableText`.
 */
export interface Anchor {
  readonly start: number;
  /** Just after the last character. */
  readonly end: number;
  /** The words as they stood when the remark was made. */
  readonly quotation: string;
  /** A few characters on either side, to tell two equal quotations apart after the text moved. */
  readonly before: string;
  readonly after: string;
}

/** Where an anchor stands in the text as it is now. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Most characters a quotation may have: a remark is about a passage, not about a chapter. */
export const longestQuotation = 1000;

const contextLength = 32;

/**
 * The text of an answer in which a passage can be pointed at; null for answers that are no running text (tables,
 * choices, dates), on which a remark stands as a whole.
 */
export function anchorableText(value: AnswerValue | undefined): string | null {
  if (typeof value === 'string') return plainText(value);
  if (!Array.isArray(value)) return null;
  const items = value.filter((item): item is string => typeof item === 'string');
  if (items.length === 0 || items.length < value.length) return null;
  return items.map((item) => item.replace(/\s+/g, ' ').trim()).join('\n');
}

/** An anchor on the passage from `start` to `end`, blank edges left out; null when nothing is left to quote. */
export function anchorAt(text: string, start: number, end: number): Anchor | null {
  const passage = text.slice(start, end);
  const quotation = passage.trim();
  if (quotation === '' || quotation.length > longestQuotation) return null;
  const from = start + passage.indexOf(quotation);
  const to = from + quotation.length;
  return {
    start: from,
    end: to,
    quotation,
    before: text.slice(Math.max(0, from - contextLength), from),
    after: text.slice(to, to + contextLength),
  };
}

/**
 * Where the quoted words stand now: the same words, at the place whose surroundings and position resemble the old
 * ones most. Null when the words are no longer there: the text was changed, and the quotation is all that is left.
 */
export function placeOf(text: string, anchor: Anchor): Place | null {
  const found = occurrences(text, anchor.quotation);
  const [best] = found.sort(
    (one, other) =>
      likeness(text, other, anchor) - likeness(text, one, anchor) ||
      Math.abs(one - anchor.start) - Math.abs(other - anchor.start),
  );
  return best === undefined ? null : { start: best, end: best + anchor.quotation.length };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** How many characters around a place are still the ones the anchor remembers. */
function likeness(text: string, start: number, { quotation, before, after }: Anchor): number {
  const end = start + quotation.length;
  const ahead = [...before].reverse();
  const same = (expected: string | undefined, at: number): boolean => expected === text[at];
  const unlike = (index: number): number => (index === -1 ? contextLength : index);
  return (
    unlike(ahead.findIndex((character, index) => !same(character, start - 1 - index))) +
    unlike([...after].findIndex((character, index) => !same(character, end + index)))
  );
}
