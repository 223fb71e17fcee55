import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { useRead } from '../api/query.js';
import type { Meeting } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { today } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { MeetingAgenda } from './MeetingAgenda.js';
import './office.css';

/** The meetings one takes part in: what comes, the soonest first, and below it the record of what was. */
export function MeetingsPage(): ReactElement {
  const translate = useTranslate();
  const { data, error, refetch } = useRead('/api/meetings');
  useRowFocus();
  const now = today();
  const past = (data ?? []).filter((meeting) => meeting.meetingOn < now && isDone(meeting));
  const coming = (data ?? []).filter((meeting) => !past.includes(meeting)).reverse();
  return (
    <Page title={translate('office.meetings.title')}>
      <div className="head">
        <h1>{translate('office.meetings.title')}</h1>
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.length === 0 ? (
        <Empty title={translate('office.meetings.empty')} text={translate('office.meetings.empty_text')} />
      ) : null}
      {coming.map((meeting) => (
        <MeetingAgenda key={meeting.id} meeting={meeting} onPlanned={refetch} />
      ))}
      {past.length > 0 ? (
        <details className="rounds past-meetings" open={coming.length === 0}>
          <summary>
            <h2>{translate('office.meetings.past')}</h2>
          </summary>
          {past.map((meeting) => (
            <MeetingAgenda key={meeting.id} meeting={meeting} past onPlanned={refetch} />
          ))}
        </details>
      ) : null}
    </Page>
  );
}

/** A day can pass with items that were not reached: such a meeting is not over. */
const isDone = ({ items }: Meeting): boolean => items.every(({ conclusion }) => conclusion !== null);
