import { diffArrays } from 'diff';
import { type Block, blocksOf, htmlOf, type Word } from './html-blocks.js';

/** Below this share of equal words two paragraphs are two paragraphs, not two versions of one. */
const leastAlike = 0.3;

/**
 * Two rich texts put together, paragraph by paragraph and inside a changed paragraph word by word. Every word of both
 * is kept, with its own emphasis and links; the result has only tags the two texts had.
 */
export function mergeHtml(theirs: string, mine: string): string {
  const hunks = diffArrays(blocksOf(theirs), blocksOf(mine), { comparator: sameWords });
  const merged: Block[] = [];
  let waiting: Block[] = [];
  for (const { value, added, removed } of hunks) {
    if (removed) waiting = value;
    else {
      merged.push(...(added ? mergeBlocks(waiting, value) : [...waiting, ...value]));
      waiting = [];
    }
  }
  return htmlOf([...merged, ...waiting]);
}

/** Pairs paragraphs that stand at the same place and are alike; the others follow each other. */
function mergeBlocks(theirs: readonly Block[], mine: readonly Block[]): Block[] {
  const length = Math.max(theirs.length, mine.length);
  return Array.from({ length }, (_, index) => [theirs[index], mine[index]] as const).flatMap(
    ([one, other]) => {
      if (!one || !other) return [one ?? other].filter((block) => block !== undefined);
      return alike(one, other) ? [{ ...other, words: mergeWords(one.words, other.words) }] : [one, other];
    },
  );
}

const equalText = (one: Word, other: Word): boolean => one.text === other.text;

const sameWords = (one: Block, other: Block): boolean =>
  one.tag === other.tag && one.lists.join() === other.lists.join() && textOf(one) === textOf(other);

const textOf = ({ words }: Block): string => words.map(({ text }) => text).join(' ');

function alike(one: Block, other: Block): boolean {
  const common = diffArrays([...one.words], [...other.words], { comparator: equalText })
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return common / Math.max(one.words.length, other.words.length, 1) >= leastAlike;
}

const mergeWords = (theirs: readonly Word[], mine: readonly Word[]): Word[] =>
  diffArrays([...theirs], [...mine], { comparator: equalText }).flatMap(({ value }) => value);
