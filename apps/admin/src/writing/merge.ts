import { diffArrays } from 'diff';
import type { AnswerValue, Question } from '#domain';
import { mergeHtml } from './merge-html.js';
import { wordDiff } from './word-diff.js';

/**
 * Two answers put together: what both have once, and where they differ both, first the other one's, then one's own. A
 * person then takes out what is too much. Undefined for answers of which only one can be true (a date, a choice).
 */
export function mergeAnswers(
  question: Question,
  theirs: AnswerValue,
  mine: AnswerValue,
): AnswerValue | undefined {
  if (typeof theirs === 'string' && typeof mine === 'string') {
    if (question.type === 'rich') return mergeHtml(theirs, mine);
    return question.type === 'text' ? mergeWords(theirs, mine) : undefined;
  }
  if (Array.isArray(theirs) && Array.isArray(mine)) return mergeRows<unknown>(theirs, mine) as AnswerValue;
  return undefined;
}

/** Two lines of words put together. */
export function mergeWords(theirs: string, mine: string): string {
  return wordDiff(theirs, mine)
    .map(({ text }) => text)
    .reduce(joined, '');
}

/** Keeps two pieces of text apart by a space where neither brings one. */
export const joined = (before: string, next: string): string =>
  before === '' || /\s$/.test(before) || /^[\s.,;:!?]/.test(next) ? before + next : `${before} ${next}`;

/** Two lists put together; rows are the same when all their values are. */
export function mergeRows<T>(theirs: readonly T[], mine: readonly T[]): T[] {
  const hunks = diffArrays([...theirs], [...mine], {
    comparator: (one, other) => canonical(one) === canonical(other),
  });
  const rows = hunks.flatMap(({ value }) => value);
  return rows.filter((row, index) => rows.findIndex((one) => canonical(one) === canonical(row)) === index);
}

/** The same for equal values, in whatever order their fields came from the server. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
}
