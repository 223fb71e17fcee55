import { type RevisionRow, useRead } from '../api/index.js';
import type { Revision } from '../worksheet/types.js';

export interface Revisions {
  /** The handed-in version that is judged; undefined while it is read. */
  latest: Revision | undefined;
  /** The handed-in version before it, to see what changed. */
  previous: Revision | undefined;
  loading: boolean;
}

/** The last two handed-in versions of a worksheet. */
export function useRevisions(submissionId: string): Revisions {
  const path = `/submissions/${submissionId}/revisions`;
  const list = useRead<RevisionRow[] | { items: RevisionRow[] }>(path);
  const rows = Array.isArray(list.data) ? list.data : (list.data?.items ?? []);
  const [last, before] = rows.map(({ number }) => number).sort((a, b) => b - a);
  const latest = useRead<Revision>(last === undefined ? null : `${path}/${last}`);
  const previous = useRead<Revision>(before === undefined ? null : `${path}/${before}`);
  return { latest: latest.data, previous: previous.data, loading: list.isLoading || latest.isLoading };
}
