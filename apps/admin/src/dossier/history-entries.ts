import type { HistoryItem } from '../api/types.js';

/** What happened once, or several times in a row on one day: several members answering is one line. */
export interface HistoryEntry {
  item: HistoryItem;
  times: number;
  by: string[];
}

/** Newest first, with what repeats on the same day taken together. */
export function historyEntries(items: readonly HistoryItem[]): HistoryEntry[] {
  const newest = [...items].sort((one, other) => other.at.localeCompare(one.at));
  const entries: HistoryEntry[] = [];
  for (const item of newest) {
    const last = entries[entries.length - 1];
    const repeats = last?.item.kind === item.kind && last.item.at.slice(0, 10) === item.at.slice(0, 10);
    if (!last || !repeats) {
      entries.push({ item, times: 1, by: item.by ? [item.by] : [] });
      continue;
    }
    last.times += 1;
    if (item.by && !last.by.includes(item.by)) last.by.push(item.by);
  }
  return entries;
}

/** The one fact of an event that is told beside its name, as parameters of `history.detail.<kind>`. */
export const detailOf: Record<string, readonly string[]> = {
  submit: ['revision'],
  hand_in_definitive: ['revision'],
  give_feedback: ['round', 'remarks'],
  admit: ['adviser'],
  place_in_round: ['round'],
  move_round: ['round'],
  schedule_meeting: ['meetingOn'],
  remind_assessor: ['name'],
  plan_release: ['releaseAt'],
  cancel_planned_release: ['releaseAt'],
  planned_release_refused: ['releaseAt', 'planner', 'reason'],
  attachment_added: ['filename'],
  attachment_removed: ['filename'],
};
