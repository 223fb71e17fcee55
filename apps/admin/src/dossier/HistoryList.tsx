import History from '@mui/icons-material/HistoryOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { Act, HistoryItem, SubmissionDetail } from '../api/types.js';
import { PageError, Skeleton } from '../parts/Empty.js';
import { stateLooks, type StatusRole } from '../parts/statuses.js';
import { Timeline, type TimelineEntry } from '../parts/Timeline.js';
import { useFormat } from '../i18n/format.js';
import { actPlaces } from './act-places.js';
import { detailOf, historyEntries, type HistoryEntry } from './history-entries.js';

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

/** What is told beside the fact: how often, the one thing that matters, and who did it. */
function useDetail(): (entry: HistoryEntry) => string {
  const translate = useTranslate();
  const format = useFormat();
  const valueOf = (name: string, value: unknown): string | number => {
    if (typeof value === 'number') return value;
    const text = typeof value === 'string' ? value : '';
    if (name === 'reason') return translate(`history.refusal.${text}`, { _: translate(`reason.${text}`) });
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return format.appointment(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.long(text) : text;
  };
  return ({ item, times, by }) => {
    const names = detailOf[item.kind] ?? [];
    const told = times === 1 && names.length > 0 && names.every((name) => item.data[name] !== undefined);
    const values = Object.fromEntries(names.map((name) => [name, valueOf(name, item.data[name])]));
    const who = format.list(by);
    return [
      times > 1 ? translate('history.times', { smart_count: times }) : '',
      told ? translate(`history.detail.${item.kind}`, values) : '',
      who ? translate('history.by', { name: who }) : '',
    ]
      .filter(Boolean)
      .join(', ');
  };
}

/** Entries as lines of time. */
export function EntryLines({ entries }: { entries: readonly HistoryEntry[] }): ReactElement {
  const translate = useTranslate();
  const readersOf = useReaders();
  const detail = useDetail();
  const lines = entries.map((entry): TimelineEntry => ({
    id: entry.item.id,
    at: entry.item.at,
    icon: actPlaces[entry.item.kind as Act]?.icon ?? History,
    role: roleOf(entry.item),
    fact: translate(`history.kind.${entry.item.kind}`, { _: entry.item.kind.replaceAll('_', ' ') }),
    detail: detail(entry),
    seenBy: readersOf(entry.item.audience),
  }));
  return <Timeline entries={lines} />;
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
  const { data, error } = useRead('/api/submissions/{id}/history', { path: { id: submission.id } });
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton lines={5} />;
  const all = historyEntries(data);
  const shown = all.slice(0, limit ?? all.length);
  return (
    <>
      <EntryLines entries={shown} />
      {shown.length < all.length ? (
        <p className="more">
          <Link to={`/submissions/${submission.id}?tab=history`}>
            {translate('dossier.history_all', { smart_count: data.length })}
          </Link>
        </p>
      ) : null}
    </>
  );
}
