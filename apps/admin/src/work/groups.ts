import type { Day, WaitingItem } from '../api/types.js';
import { daysBetween } from '../i18n/days.js';

/** The groups of My work, in reading order. */
export interface WorkGroups {
  now: WaitingItem[];
  week: WaitingItem[];
  later: WaitingItem[];
}

const byDate = (one: WaitingItem, other: WaitingItem): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');

/** Sorts what waits by its date: today or late, within seven days, and the rest. */
export function groupsOf(waiting: readonly WaitingItem[], today: Day): WorkGroups {
  const groups: WorkGroups = { now: [], week: [], later: [] };
  for (const item of [...waiting].sort(byDate)) {
    const days = item.dueOn === null ? Infinity : daysBetween(today, item.dueOn);
    if (days <= 0) groups.now.push(item);
    else groups[days <= 7 ? 'week' : 'later'].push(item);
  }
  return groups;
}

/** What waits by what is to be done, the kind with the nearest date first, each by date. */
export function byKind(waiting: readonly WaitingItem[]): WaitingItem[] {
  const sorted = [...waiting].sort(byDate);
  const kinds = [...new Set(sorted.map(({ act }) => act))];
  return kinds.flatMap((kind) => sorted.filter(({ act }) => act === kind));
}
