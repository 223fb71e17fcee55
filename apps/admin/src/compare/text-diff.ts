import { diffArrays } from 'diff';
import { type Run, wordDiff } from '../writing/word-diff.js';

/** A piece of a compared text: a line with its changed words, or a number of lines that did not change. */
export type Part = { kind: 'line'; runs: readonly Run[] } | { kind: 'unchanged'; count: number };

/** Below this share of equal words a line was replaced, not changed. */
const leastAlike = 0.3;

/**
 * What changed from one text to another, line by line (a paragraph, a list item, a row) and inside a changed line word
 * by word. A line that was replaced stands as a whole removed line before a whole added one.
 */
export function textDiff(before: readonly string[], after: readonly string[]): Part[] {
  const parts: Part[] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = value;
    else if (added) {
      parts.push(...changedLines(gone, value));
      gone = [];
    } else {
      parts.push(...changedLines(gone, []), { kind: 'unchanged', count: value.length });
      gone = [];
    }
  }
  return [...parts, ...changedLines(gone, [])];
}

function changedLines(gone: readonly string[], come: readonly string[]): Part[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [
    gone[index],
    come[index],
  ]).flatMap(([old, now]): Part[] => {
    const runs = old !== undefined && now !== undefined ? wordDiff(old, now) : undefined;
    if (runs && alike(runs)) return [{ kind: 'line', runs }];
    return [
      ...(old === undefined ? [] : [whole('removed', old)]),
      ...(now === undefined ? [] : [whole('added', now)]),
    ];
  });
}

const whole = (kind: Run['kind'], text: string): Part => ({ kind: 'line', runs: [{ kind, text }] });

function alike(runs: readonly Run[]): boolean {
  const length = (kinds: readonly Run['kind'][]): number =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.trim().length, 0);
  const longest = Math.max(length(['same', 'added']), length(['same', 'removed']), 1);
  return length(['same']) / longest >= leastAlike;
}
