import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { withChoice } from '../frame/address.js';
import type { MyWork, WaitingItem } from '../api/types.js';

export const workOrders = ['date', 'kind'] as const;
export type WorkOrder = (typeof workOrders)[number];

/** Stands for the dossiers that have no committee yet. */
export const noCommittee = 'none';

const committeeOf = ({ committee }: Pick<WaitingItem, 'committee'>): string => committee?.id ?? noCommittee;

/** The committees of what waits, with how many rows each; empty where there is nothing to choose between. */
export function committeesIn(work: MyWork): { id: string; name: string | null; count: number }[] {
  const counts = new Map<string, { id: string; name: string | null; count: number }>();
  for (const item of [...work.waiting, ...work.others]) {
    const id = committeeOf(item);
    const known = counts.get(id) ?? { id, name: item.committee?.name ?? null, count: 0 };
    counts.set(id, { ...known, count: known.count + 1 });
  }
  const found = [...counts.values()];
  if (found.length < 2) return [];
  return found.sort(
    (one, other) =>
      Number(one.name === null) - Number(other.name === null) ||
      (one.name ?? '').localeCompare(other.name ?? ''),
  );
}

/** What waits with this committee; everything when none is chosen, or one with which nothing waits any more. */
export function workOfCommittee(work: MyWork, committee: string | null): MyWork {
  const chosen = (item: Pick<WaitingItem, 'committee'>): boolean => committeeOf(item) === committee;
  const left = { waiting: work.waiting.filter(chosen), others: work.others.filter(chosen) };
  return left.waiting.length + left.others.length > 0 ? left : work;
}

export interface WorkChoices {
  readonly committee: string | null;
  readonly order: WorkOrder;
  readonly choose: (name: 'committee' | 'order', value: string | null) => void;
}

/** Committee and order as they stand in the address. */
export function useWorkChoices(): WorkChoices {
  const [query, setQuery] = useSearchParams();
  return useMemo(
    () => ({
      committee: query.get('committee'),
      order: query.get('order') === 'kind' ? 'kind' : 'date',
      choose: (name, value) => setQuery(withChoice(name, value), { replace: true }),
    }),
    [query, setQuery],
  );
}
