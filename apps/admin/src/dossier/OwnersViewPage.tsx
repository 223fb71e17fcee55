import Visibility from '@mui/icons-material/VisibilityOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useRead } from '../api/query.js';
import type { AvailableAct, OwnersPage } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/format.js';
import { PageError, Skeleton } from '../parts/Empty.js';
import { Note } from '../parts/Note.js';
import { ReasonList } from '../parts/Reasons.js';
import './dossier.css';
import { written } from '../parts/written.js';
import { Head, Phases } from './Head.js';
import { historyEntries } from './history-entries.js';
import { EntryLines } from './HistoryList.js';
import { tabsOf } from './tabs.js';

function OwnersActs({ acts }: { acts: readonly AvailableAct[] }): ReactElement {
  const translate = useTranslate();
  return (
    <section className="sheet acts read-only" aria-labelledby="acts-title">
      <header>
        <h2 id="acts-title">{translate('dossier.as_owner.acts')}</h2>
      </header>
      {acts.length === 0 ? (
        <div className="calm">
          <p>{translate('dossier.as_owner.no_acts')}</p>
        </div>
      ) : null}
      {acts.map((act) => (
        <div key={act.act} className="calm">
          <div>
            <h3>{translate(`act.${act.act}.label`)}</h3>
            {act.open ? <p>{translate(`act.${act.act}.hint`)}</p> : <ReasonList reasons={act.reasons} />}
          </div>
        </div>
      ))}
    </section>
  );
}

function WhatTheOwnerReads({ seen }: { seen: OwnersPage }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const parts = tabsOf(seen).map((tab) => translate(`dossier.tabs.${tab.key}`));
  return (
    <>
      <Head submission={seen} />
      <Phases submission={seen} />
      <p className="muted">{translate('dossier.as_owner.parts', { parts: format.list(parts) })}</p>
      <div className="tab-content">
        <OwnersActs acts={seen.acts} />
      </div>
      {seen.groups.includes('history') ? (
        <section className="sec">
          <h2>{translate('dossier.history_title')}</h2>
          <EntryLines entries={historyEntries(seen.history)} />
        </section>
      ) : null}
    </>
  );
}

/** The dossier with the owner's eyes, for staff who check what the developer's side reads. Nothing can be done here. */
export function OwnersViewPage(): ReactElement {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useRead('/api/submissions/{id}/as-owner', { path: { id } });
  const crumbs = [
    { words: translate('submissions.page'), to: '/submissions' },
    ...(data ? [{ words: data.title, ...written, to: `/submissions/${id}` }] : []),
    { words: translate('dossier.as_owner.page') },
  ];
  return (
    <Page title={translate('dossier.as_owner.page')} crumbs={crumbs}>
      {error ? <PageError error={error} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <>
          <Note role="progress" icon={Visibility}>
            {translate('dossier.as_owner.note')}{' '}
            <Link to={`/submissions/${id}`}>{translate('dossier.as_owner.back')}</Link>
          </Note>
          <div className="sec">
            <WhatTheOwnerReads seen={data} />
          </div>
        </>
      ) : null}
    </Page>
  );
}
