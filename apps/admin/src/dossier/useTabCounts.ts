import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { tabsOf } from './tabs.js';

/** How much there is behind a tab, where the number says whether to look: versions and attachments. */
export function useTabCounts(submission: SubmissionDetail): Readonly<Record<string, number | undefined>> {
  const tabs = tabsOf(submission).map(({ key }) => key);
  const asked = (key: string) => (tabs.includes(key) ? { path: { id: submission.id } } : null);
  const revisions = useRead('/api/submissions/{id}/revisions', asked('revisions'));
  const attachments = useRead('/api/submissions/{id}/attachments', asked('attachments'));
  return { revisions: revisions.data?.length, attachments: attachments.data?.length };
}
