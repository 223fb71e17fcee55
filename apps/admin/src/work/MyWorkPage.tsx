import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { homeOf } from '../access/roles.js';
import { useRoles, useSession } from '../access/session.js';
import { useRead } from '../api/query.js';
import type { MyWork, WaitingItem } from '../api/types.js';
import { actAddress } from '../dossier/act-places.js';
import { Page } from '../frame/Page.js';
import { useKeys } from '../frame/useKeys.js';
import { capital, today, useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { groupsOf } from './groups.js';
import { SideColumn } from './SideColumn.js';
import { TaskRow, WaitRow } from './TaskRow.js';
import './work.css';

function KeyHints(): ReactElement {
  const translate = useTranslate();
  return (
    <p className="keyhints">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {translate('work.keys.move')}
      </span>
      <span>
        <kbd>Enter</kbd> {translate('work.keys.open')}
      </span>
      <span>
        <kbd>E</kbd> {translate('work.keys.act')}
      </span>
      <span>
        <kbd>?</kbd> {translate('work.keys.all')}
      </span>
    </p>
  );
}

/** J and K walk the rows, Enter opens the dossier, E does what the row asks. */
function useRowKeys(rows: readonly WaitingItem[]): number {
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(rows.length - 1, 0));
  const row = rows[here];
  useKeys({
    j: () => setAt(Math.min(here + 1, rows.length - 1)),
    k: () => setAt(Math.max(here - 1, 0)),
    Enter: () => row && void navigate(`/submissions/${row.submissionId}`),
    e: () => row && void navigate(actAddress(row.submissionId, row.act)),
  });
  return here;
}

function Waiting({ work }: { work: MyWork }): ReactElement {
  const translate = useTranslate();
  const severalRoles = useRoles().length > 1;
  const groups = groupsOf(work.waiting, today());
  const inOrder = [...groups.now, ...groups.week, ...groups.later];
  const selected = useRowKeys(inOrder);
  const rowsOf = (items: readonly WaitingItem[]): ReactElement => (
    <ul className="sheet plain">
      {items.map((item) => (
        <TaskRow
          key={`${item.submissionId}-${item.act}-${item.role}`}
          item={item}
          selected={inOrder.indexOf(item) === selected}
          primary={item === inOrder[0]}
          asRole={severalRoles ? translate('work.as', { role: translate(`relation.${item.role}`) }) : null}
        />
      ))}
    </ul>
  );
  const laterAlone = groups.now.length + groups.week.length === 0;
  return (
    <>
      {(['now', 'week'] as const).map((name) =>
        groups[name].length > 0 ? (
          <section key={name} className="group">
            <h2>
              {translate(`work.group.${name}`)} <span className="count">{groups[name].length}</span>
            </h2>
            {rowsOf(groups[name])}
          </section>
        ) : null,
      )}
      {groups.later.length > 0 ? (
        <details className="group" open={laterAlone || groups.later.length <= 3}>
          <summary>
            <h2>
              {translate('work.group.later')} <span className="count">{groups.later.length}</span>
            </h2>
          </summary>
          {rowsOf(groups.later)}
        </details>
      ) : null}
    </>
  );
}

function Others({ work }: { work: MyWork }): ReactElement | null {
  const translate = useTranslate();
  if (work.others.length === 0) return null;
  return (
    <section className="group">
      <h2>
        {translate('work.group.others')} <span className="count">{work.others.length}</span>
      </h2>
      <ul className="sheet plain">
        {work.others.map((item) => (
          <WaitRow key={item.submissionId} item={item} />
        ))}
      </ul>
    </section>
  );
}

function NothingWaits({ work, mayStart }: { work: MyWork; mayStart: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const next = work.others.flatMap((item) => (item.dueOn ? [item.dueOn] : [])).sort()[0];
  return (
    <Empty
      title={translate('work.up_to_date')}
      text={
        next ? translate('work.nothing_next', { date: format.long(next) }) : translate('work.nothing_text')
      }
    >
      {mayStart ? (
        <Link className="btn primary" to="/submissions/start">
          {translate('work.start')}
        </Link>
      ) : null}
    </Empty>
  );
}

function Head({ count, mayStart }: { count: number; mayStart: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const title =
    count === 0
      ? translate('work.nothing')
      : translate('work.title', { smart_count: count, count: capital(format.words(count)) });
  return (
    <div className="head">
      <div>
        <p className="meta">{format.full(today())}</p>
        <h1>{title}</h1>
      </div>
      {mayStart && count > 0 ? (
        <Link className="btn small right" to="/submissions/start">
          {translate('work.start')}
        </Link>
      ) : null}
    </div>
  );
}

/** Home: what waits for the reader, with dates, one click from the act. */
export function MyWorkPage(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const roles = useRoles();
  const home = homeOf(roles);
  const { data, error, refetch } = useRead('/api/my-work', session && home === '/' ? {} : null);
  if (session && home !== '/') return <Navigate to={home} replace />;
  const mayStart = roles.includes('developer');
  return (
    <Page title={translate('work.page')}>
      {data ? <Head count={data.waiting.length} mayStart={mayStart} /> : null}
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <div className="cols narrow">
          <div>
            {data.waiting.length > 0 ? (
              <Waiting work={data} />
            ) : (
              <NothingWaits work={data} mayStart={mayStart} />
            )}
            <Others work={data} />
            {data.waiting.length > 0 ? <KeyHints /> : null}
          </div>
          <SideColumn work={data} />
        </div>
      ) : null}
    </Page>
  );
}
