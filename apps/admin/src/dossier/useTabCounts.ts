import { useTranslate } from 'react-admin';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { tabsOf } from './tabs.js';

/** How much there is behind a tab, in words, where that says whether to look. */
export function useTabCounts(submission: SubmissionDetail): Readonly<Record<string, string | undefined>> {
  const translate = useTranslate();
  const tabs = tabsOf(submission).map(({ key }) => key);
  const asked = (key: string) => (tabs.includes(key) ? { path: { id: submission.id } } : null);
  const revisions = useRead('/api/submissions/{id}/revisions', asked('revisions'));
  const attachments = useRead('/api/submissions/{id}/attachments', asked('attachments'));
  const { openRemarks } = submission;
  return {
    revisions: revisions.data?.length.toString(),
    attachments: attachments.data?.length.toString(),
    remarks:
      openRemarks === undefined ? undefined : translate('dossier.tabs.open', { smart_count: openRemarks }),
  };
}
