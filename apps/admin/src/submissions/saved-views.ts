import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { useRead } from '../api/query.js';
import type { SavedView } from '../api/types.js';
import { filterNames } from './view.js';

/** What of the address a view keeps. */
const keptNames = ['view', ...filterNames];

/** The part of an address that a view keeps, always in one order, so that two can be compared. */
export const keptPart = (query: URLSearchParams): string =>
  new URLSearchParams(
    keptNames.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])),
  ).toString();

/** The part of an address a kept view stands for. */
export const partOf = ({ query }: SavedView): string =>
  keptPart(new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])));

/** The filters in an address as the API takes them, which refuses values it does not know. */
const filtersIn = (part: string): SavedView['query'] => {
  const { state, ...rest } = Object.fromEntries(new URLSearchParams(part));
  return { ...rest, ...(state ? { state: state.split(',') } : {}) } as SavedView['query'];
};

export interface SavedViews {
  readonly views: readonly SavedView[];
  /** The view the address shows now. */
  readonly active: SavedView | undefined;
  /** The part of the address that would be kept; empty when there is nothing to keep. */
  readonly part: string;
  readonly keep: (name: string) => Promise<void>;
  readonly replace: (view: SavedView) => Promise<void>;
  readonly drop: (view: SavedView) => Promise<void>;
}

/** The kept views of who may have them, and how they are changed; null for others and while they are unknown. */
export function useSavedViews(may: boolean, query: URLSearchParams): SavedViews | null {
  const { data: views } = useRead('/api/saved-views', may ? {} : null);
  const queries = useQueryClient();
  if (!may || !views) return null;
  const part = keptPart(query);
  const refreshing = async (change: Promise<unknown>): Promise<void> => {
    try {
      await change;
    } finally {
      await queries.invalidateQueries({ queryKey: ['saved-views'] });
    }
  };
  const at = ({ id }: SavedView) => ({ params: { path: { id } } });
  return {
    views,
    active: views.find((view) => partOf(view) === part),
    part,
    keep: (name) => refreshing(api.POST('/api/saved-views', { body: { name, query: filtersIn(part) } })),
    replace: (view) =>
      refreshing(api.PUT('/api/saved-views/{id}', { ...at(view), body: { query: filtersIn(part) } })),
    drop: (view) => refreshing(api.DELETE('/api/saved-views/{id}', at(view))),
  };
}
