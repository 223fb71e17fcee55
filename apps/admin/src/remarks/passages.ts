import { type Anchor, anchorAt, longestQuotation, placeOf } from '#domain';
import { textMap } from './text-map.js';

/** Marks the element that holds the text of an answer; its value is the id of the question. */
export const passageAttribute = 'data-passage';

/** The element with the text of an answer, where the screen shows it as text. */
export function passageRoot(questionId: string): HTMLElement | null {
  return document.querySelector(`[${passageAttribute}="${CSS.escape(questionId)}"]`);
}

/** The words of an anchor as a range of the page; null where they are not shown. */
export function rangeOf(questionId: string, anchor: Anchor): Range | null {
  const root = passageRoot(questionId);
  if (!root) return null;
  const { text, spots } = textMap<Node>(root);
  const place = placeOf(text, anchor);
  const [first, last] = place ? [spots[place.start], spots[place.end - 1]] : [];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** What is selected inside the text of one answer. */
export type Selected =
  | { kind: 'passage'; questionId: string; anchor: Anchor; box: DOMRect }
  | { kind: 'too_long'; questionId: string; box: DOMRect };

/** The selection of this moment, when it lies within one answer and holds words. */
export function selectedPassage(): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const root = elementOf(range.commonAncestorContainer)?.closest(`[${passageAttribute}]`);
  const questionId = root?.getAttribute(passageAttribute);
  if (!root || !questionId) return null;
  const { text, spots } = textMap<Node>(root);
  const inside = spots.flatMap(({ node, offset }, index) =>
    range.comparePoint(node, offset) === 0 && range.comparePoint(node, offset + 1) === 0 ? [index] : [],
  );
  if (inside.length === 0) return null;
  const [first, last] = wholeWords(text, inside[0] ?? 0, inside.at(-1) ?? 0);
  const box = range.getBoundingClientRect();
  if (last + 1 - first > longestQuotation) return { kind: 'too_long', questionId, box };
  const anchor = anchorAt(text, first, last + 1);
  return anchor && { kind: 'passage', questionId, anchor, box };
}

/** A selection made in haste stops halfway a word; a quotation does not. */
function wholeWords(text: string, first: number, last: number): [first: number, last: number] {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  let [from, to] = [first, last];
  while (isLetter(from) && isLetter(from - 1)) from -= 1;
  while (isLetter(to) && isLetter(to + 1)) to += 1;
  return [from, to];
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** The place in the text under a point of the window. */
export function pointAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const at = document.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
