import { useTranslate } from 'react-admin';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { withChoice } from '../frame/address.js';
import { mayOpen } from '../access/roles.js';
import { useRoles } from '../access/session.js';
import { ApiError } from '../api/client.js';
import { useRead } from '../api/query.js';
import type { Act, AvailableAct, SubmissionDetail } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { DossierError } from '../interests/DossierError.js';
import { Skeleton } from '../parts/Empty.js';
import { written } from '../parts/written.js';
import { actPlaces } from './act-places.js';
import { ActsPanel } from './ActsPanel.js';
import { Attachments } from './Attachments.js';
import { ConflictGate, Recused } from './ConflictGate.js';
import { DossierDialog } from './dialogs/DossierDialog.js';
import './dossier.css';
import { Head, isDeveloperSide, Phases } from './Head.js';
import { HistoryList } from './HistoryList.js';
import { Objections } from './Objections.js';
import { Remarks } from './Remarks.js';
import { Revisions } from './Revisions.js';
import { Side } from './Side.js';
import { tabsOf } from './tabs.js';
import { useTabCounts } from './useTabCounts.js';
import { WhyNot } from './WhyNot.js';

function Tabs({ submission, current }: { submission: SubmissionDetail; current: string }): ReactElement {
  const translate = useTranslate();
  const base = `/submissions/${submission.id}`;
  const counts = useTabCounts(submission);
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (strip.current && tab) strip.current.scrollLeft = tab.offsetLeft - tab.offsetWidth / 2;
  }, [current]);
  return (
    <nav ref={strip} className="tabs" aria-label={translate('dossier.tabs.name')}>
      {tabsOf(submission).map((tab) => {
        const words = translate(`dossier.tabs.${tab.key}`);
        const count = counts[tab.key];
        return (
          <Link
            key={tab.key}
            to={tab.screen ? `${base}/${tab.key}` : tab.key === 'overview' ? base : `${base}?tab=${tab.key}`}
            aria-current={tab.key === current ? 'page' : undefined}
            aria-label={count === undefined ? undefined : `${words}, ${count}`}
          >
            {count === undefined ? words : `${words} (${count})`}
          </Link>
        );
      })}
    </nav>
  );
}

type Ask = (act: AvailableAct) => void;

function Overview({ submission, onAct }: { submission: SubmissionDetail; onAct: Ask }): ReactElement {
  const translate = useTranslate();
  return (
    <div className="cols">
      <div>
        <ActsPanel submission={submission} onAct={onAct} />
        <Objections submission={submission} />
        {submission.groups.includes('history') ? (
          <section className="sec">
            <h2>{translate('dossier.history_title')}</h2>
            <HistoryList submission={submission} limit={6} />
          </section>
        ) : null}
      </div>
      <Side submission={submission} />
    </div>
  );
}

function TabContent(props: { submission: SubmissionDetail; tab: string; onAct: Ask }): ReactElement {
  const { submission } = props;
  switch (props.tab) {
    case 'revisions':
      return <Revisions submission={submission} />;
    case 'attachments':
      return <Attachments submission={submission} />;
    case 'remarks':
      return <Remarks submission={submission} />;
    case 'history':
      return <HistoryList submission={submission} />;
    default:
      return <Overview submission={submission} onAct={props.onAct} />;
  }
}

/** The dialog the address asks for (`?act=`): only an act that is open and is done here. */
function useActDialog(submission: SubmissionDetail): { act: Act | null; ask: Ask; close: () => void } {
  const [query, setQuery] = useSearchParams();
  const asked = query.get('act');
  const open = submission.acts.find((act) => act.act === asked && act.open && !actPlaces[act.act].screen);
  const change = (act: string | null): void => setQuery(withChoice('act', act), { replace: true });
  return { act: open?.act ?? null, ask: (act) => change(act.act), close: () => change(null) };
}

function Dossier({ submission }: { submission: SubmissionDetail }): ReactElement {
  const [query] = useSearchParams();
  const tab = query.get('tab') ?? 'overview';
  const dialog = useActDialog(submission);
  return (
    <>
      <Head submission={submission}>
        <WhyNot submission={submission} />
      </Head>
      <Phases submission={submission} />
      <Tabs submission={submission} current={tab} />
      <div className="tab-content">
        <TabContent submission={submission} tab={tab} onAct={dialog.ask} />
      </div>
      {dialog.act ? <DossierDialog act={dialog.act} submission={submission} onClose={dialog.close} /> : null}
    </>
  );
}

/** Invited and not yet answered: nothing but the question about interests is shown. */
const mustAnswerFirst = (submission: SubmissionDetail): boolean =>
  submission.relations.includes('assessor_invited');

/** One submission: where it stands, what can be done now, what happened, and its parts. */
export function SubmissionPage(): ReactElement {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const [gate, setGate] = useState<'none' | 'shown' | 'conflict'>('none');
  const { data: found, error, refetch } = useRead('/api/submissions/{id}', { path: { id } });
  // Of a dossier whose card only is open to the reader less is there; every part asks for its group first.
  const data = found as SubmissionDetail | undefined;
  const asked = data !== undefined && mustAnswerFirst(data);
  useEffect(() => {
    if (asked) setGate('shown');
  }, [asked]);
  const roles = useRoles();
  const gone = error instanceof ApiError && error.status === 404;
  const recused = gate === 'conflict' || (gate === 'shown' && gone);
  const list = data && isDeveloperSide(data) ? 'own' : 'page';
  const title = recused || !data ? translate('submissions.page') : data.title;
  const crumbs = [
    { words: translate(`submissions.${list}`), to: '/submissions' },
    ...(data?.round && !recused && mayOpen(roles, 'rounds')
      ? [{ words: data.round.name, to: '/rounds' }]
      : []),
    ...(data && !recused ? [{ words: data.title, ...written }] : []),
  ];
  return (
    <Page title={title} crumbs={crumbs}>
      {recused ? <Recused /> : null}
      {!recused && error ? (
        <DossierError submissionId={id} error={error} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && !error && !recused ? (
        mustAnswerFirst(data) ? (
          <ConflictGate submission={data} onConflict={() => setGate('conflict')} />
        ) : (
          <Dossier submission={data} />
        )
      ) : null}
    </Page>
  );
}
