import { useGetList, useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { CommitteeKind, Day } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { Person } from '../parts/Person.js';
import './office.css';

interface CommitteeRow {
  id: string;
  name: string;
  kind: CommitteeKind;
  members: {
    personId: string;
    name: string;
    organisation: string | null;
    function: 'member' | 'chair';
    untilOn: Day;
  }[];
}

/** Who sits on which committee, and until when. */
export function CommitteesPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGetList<CommitteeRow>('committees');
  return (
    <Page title={translate('office.committees.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.committees.title')}</h1>
          <p className="muted">{translate('office.committees.lead')}</p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.length === 0 ? (
        <Empty
          title={translate('office.committees.empty')}
          text={translate('office.committees.empty_text')}
        />
      ) : null}
      <div className="committees">
        {(data ?? []).map((committee) => (
          <section key={committee.id} className="sheet pad">
            <h2>
              {committee.name} <span className="count">{committee.members.length}</span>
            </h2>
            {committee.members.map((member) => (
              <Person
                key={member.personId}
                name={member.name}
                detail={[
                  translate(`office.committees.${member.function}`),
                  member.organisation,
                  translate('office.committees.until', { date: format.short(member.untilOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}
