import type { AgendaItem } from '../api/types.js';

/** One place towards the beginning of the agenda, or towards its end. */
export type Step = 'up' | 'down';

/** The item an item comes before after one step; null for the end, undefined where there is no such step. */
export function placeAfter(
  items: readonly AgendaItem[],
  item: AgendaItem,
  step: Step,
): string | null | undefined {
  const waiting = items.filter(({ movable }) => movable);
  const at = waiting.indexOf(item);
  if (at < 0) return undefined;
  if (step === 'up') return waiting[at - 1]?.submissionId;
  return at === waiting.length - 1 ? undefined : (waiting[at + 2]?.submissionId ?? null);
}
