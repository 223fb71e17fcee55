import History from '@mui/icons-material/HistoryOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { itemsOf } from '../api/items.js';
import { useRead } from '../api/query.js';
import type { Act, HistoryItem, Page, SubmissionDetail } from '../api/types.js';
import { PageError, Skeleton } from '../parts/Empty.js';
import { stateLooks, type StatusRole } from '../parts/statuses.js';
import { Timeline, type TimelineEntry } from '../parts/Timeline.js';
import { actPlaces } from './act-places.js';

/** Who else reads an entry, said only when the developer's side does not. */
function useReaders(): (audience: readonly string[]) => string | null {
  const translate = useTranslate();
  return (audience) => {
    if (audience.includes('developer') || audience.includes('public') || audience.length === 0) return null;
    return audience
      .map((who) => translate(`audience.${who}`, { _: who }))
      .join(` ${translate('common.and')} `);
  };
}

function roleOf(item: HistoryItem): StatusRole {
  if (item.kind === 'recuse' || item.kind === 'answer_interest') return 'dispute';
  return item.to ? stateLooks[item.to].role : 'neutral';
}

/** What happened on this dossier, cut by the API to the reader; the overview shows the newest few. */
export function HistoryList({
  submission,
  limit,
}: {
  submission: SubmissionDetail;
  limit?: number;
}): ReactElement {
  const translate = useTranslate();
  const readersOf = useReaders();
  const { data, error } = useRead<Page<HistoryItem> | HistoryItem[]>(`/submissions/${submission.id}/history`);
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton lines={5} />;
  const newest = [...itemsOf(data)].sort((one, other) => other.at.localeCompare(one.at));
  const entries = newest.slice(0, limit ?? newest.length).map((item): TimelineEntry => ({
    id: item.id,
    at: item.at,
    icon: actPlaces[item.kind as Act]?.icon ?? History,
    role: roleOf(item),
    fact: translate(`history.kind.${item.kind}`, { _: item.kind.replaceAll('_', ' ') }),
    detail: item.by ? translate('history.by', { name: item.by }) : null,
    seenBy: readersOf(item.audience),
  }));
  return (
    <>
      <Timeline entries={entries} />
      {entries.length < newest.length ? <HistoryLink submission={submission} count={newest.length} /> : null}
    </>
  );
}

function HistoryLink({ submission, count }: { submission: SubmissionDetail; count: number }): ReactElement {
  const translate = useTranslate();
  return (
    <p className="more">
      <a href={`/admin/submissions/${submission.id}?tab=history`}>
        {translate('dossier.history_all', { smart_count: count })}
      </a>
    </p>
  );
}
