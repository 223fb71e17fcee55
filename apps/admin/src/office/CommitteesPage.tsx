import { useGetList, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { useSession } from '../access/session.js';
import { useRead } from '../api/query.js';
import { lasting } from '../api/lasting.js';
import { Page } from '../frame/Page.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import type { CommitteeRow, MemberRow, TermChange } from './committee-rows.js';
import { MemberSheet } from './MemberSheet.js';
import { TermDialog } from './TermDialog.js';
import './office.css';

interface Changing {
  committeeId: string;
  member: MemberRow;
  change: TermChange;
}

/** Who sits on which committee and until when; the secretary also reads the register and keeps the terms. */
export function CommitteesPage(): ReactElement {
  const translate = useTranslate();
  const isSecretary = useSession()?.person.roles.includes('secretary') ?? false;
  const [changing, setChanging] = useState<Changing | null>(null);
  const list = useGetList<CommitteeRow>('committees');
  const { data, error } = lasting(list);
  const register = useRead('/api/interests', isSecretary ? {} : null);
  const ofPerson = new Map((register.data ?? []).map((row) => [row.personId, row]));
  return (
    <Page title={translate('office.committees.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.committees.title')}</h1>
          <p className="muted">
            {translate(isSecretary ? 'office.committees.lead' : 'office.committees.lead_member')}
          </p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={() => void list.refetch()} /> : null}
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
              <MemberSheet
                key={member.personId}
                member={member}
                register={isSecretary ? ofPerson.get(member.personId) : undefined}
                onChange={
                  isSecretary
                    ? (change) => setChanging({ committeeId: committee.id, member, change })
                    : undefined
                }
              />
            ))}
          </section>
        ))}
      </div>
      {changing ? (
        <TermDialog {...changing} onClose={() => setChanging(null)} onDone={() => void list.refetch()} />
      ) : null}
    </Page>
  );
}
