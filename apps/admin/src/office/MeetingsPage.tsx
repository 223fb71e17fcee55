import { useGetList, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { RoundRow, SubmissionRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';
import './office.css';

const onAgenda = ['scheduled', 'deliberation', 'advised'];

/** What is on the agenda, per round; each item leads to its meeting. */
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
                .map((row, index) => (
                  <li key={row.id}>
                    <span className="meta">{translate('office.meetings.item', { number: index + 1 })}</span>
                    <div>
                      <Link className="rowlink" to={`/submissions/${row.id}/meeting`}>
                        {row.title}
                      </Link>
                      <p className="meta">{row.organisation}</p>
                    </div>
                    <LevelLadder level={row.level} />
                    <StatusChip state={row.shownState} />
                  </li>
                ))}
            </ol>
          </section>
        );
      })}
    </Page>
  );
}
