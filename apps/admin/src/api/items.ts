import type { Page } from './types.js';

/** The rows of an answer, whether it came as a page or as a plain list; none while it is on its way. */
export function itemsOf<T>(answer: Page<T> | readonly T[] | undefined): readonly T[] {
  if (answer === undefined) return [];
  return 'items' in answer ? answer.items : answer;
}
