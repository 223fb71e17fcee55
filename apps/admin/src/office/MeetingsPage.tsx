import { useGetList, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { RoundRow, SubmissionRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { AgendaItem } from './AgendaItem.js';
import './office.css';

const onAgenda = ['scheduled', 'deliberation', 'advised'];

/** What is on the agenda, per round and in the order of the meeting room; each item leads to its meeting. */
export function MeetingsPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGetList<SubmissionRow>('submissions', {
    filter: { state: onAgenda },
    pagination: { page: 1, perPage: 100 },
  });
  const rounds = useGetList<RoundRow>('rounds');
  useRowFocus();
  const names = [...new Set((data ?? []).map((row) => row.roundName))];
  const meetingOf = (name: string | null): string | undefined =>
    rounds.data?.find((round) => round.name === name)?.meetingOn;
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
      {names.map((name) => {
        const day = meetingOf(name);
        return (
          <section key={name} className="sec">
            <h2>
              {[day ? format.full(day) : null, name ?? translate('office.meetings.without')]
                .filter(Boolean)
                .join(' · ')}
            </h2>
            <ol className="sheet plain agenda">
              {(data ?? [])
                .filter((row) => row.roundName === name)
                .sort((one, other) => one.title.localeCompare(other.title))
                .map((row, index) => (
                  <AgendaItem key={row.id} row={row} number={index + 1} roundMeetsOn={day} />
                ))}
            </ol>
          </section>
        );
      })}
    </Page>
  );
}
