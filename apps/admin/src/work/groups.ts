import type { Day, WaitingItem } from '../api/types.js';
import { daysBetween } from '../i18n/format.js';

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
