import { useTranslate } from 'react-admin';
import { useState, type ReactElement, type ReactNode } from 'react';
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
import { useWorkChoices, workOfCommittee, type WorkChoices, type WorkOrder } from './choices.js';
import { byKind, groupsOf } from './groups.js';
import { SideColumn } from './SideColumn.js';
import { TaskRow, WaitRow } from './TaskRow.js';
import { WorkMenus } from './WorkMenus.js';
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

interface Section {
  readonly key: string;
  readonly words: string;
  readonly items: readonly WaitingItem[];
}

/** The rows under headings by date; by kind under one, as every row says what its kind is. */
function useSections(waiting: readonly WaitingItem[], order: WorkOrder): Section[] {
  const translate = useTranslate();
  if (order === 'kind') return [{ key: order, words: translate('work.group.mine'), items: byKind(waiting) }];
  const groups = groupsOf(waiting, today());
  return (['now', 'week', 'later'] as const)
    .map((key) => ({ key, words: translate(`work.group.${key}`), items: groups[key] }))
    .filter(({ items }) => items.length > 0);
}

function Waiting({ work, order }: { work: MyWork; order: WorkOrder }): ReactElement {
  const translate = useTranslate();
  const severalRoles = useRoles().length > 1;
  const sections = useSections(work.waiting, order);
  const inOrder = sections.flatMap(({ items }) => items);
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
  const headOf = ({ words, items }: Section): ReactElement => (
    <h2>
      {words} <span className="count">{items.length}</span>
    </h2>
  );
  return (
    <>
      {sections.map((section) =>
        section.key === 'later' ? (
          <details
            key={section.key}
            className="group"
            open={sections.length === 1 || section.items.length <= 3}
          >
            <summary>{headOf(section)}</summary>
            {rowsOf(section.items)}
          </details>
        ) : (
          <section key={section.key} className="group">
            {headOf(section)}
            {rowsOf(section.items)}
          </section>
        ),
      )}
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

function NothingHere({ choices }: { choices: WorkChoices }): ReactElement {
  const translate = useTranslate();
  return (
    <Empty title={translate('work.committee.nothing')} text={translate('work.committee.nothing_text')}>
      <button type="button" className="btn" onClick={() => choices.choose('committee', null)}>
        {translate('work.committee.all')}
      </button>
    </Empty>
  );
}

interface HeadProps {
  count: number;
  mayStart: boolean;
  children: ReactNode;
}

function Head({ count, mayStart, children }: HeadProps): ReactElement {
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
      <div className="right row wrap">
        {children}
        {mayStart && count > 0 ? (
          <Link className="btn small" to="/submissions/start">
            {translate('work.start')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}

/** Home: what waits for the reader, with dates, one click from the act. */
export function MyWorkPage(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const roles = useRoles();
  const home = homeOf(roles);
  const choices = useWorkChoices();
  const { data, error, refetch } = useRead('/api/my-work', session && home === '/' ? {} : null);
  if (session && home !== '/') return <Navigate to={home} replace />;
  const mayStart = roles.includes('developer');
  const shown = data && workOfCommittee(data, choices.committee);
  return (
    <Page title={translate('work.page')}>
      {data ? (
        <Head count={data.waiting.length} mayStart={mayStart}>
          <WorkMenus work={data} choices={choices} />
        </Head>
      ) : null}
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && shown ? (
        <div className="cols narrow">
          <div>
            {shown.waiting.length > 0 ? (
              <Waiting work={shown} order={choices.order} />
            ) : data.waiting.length > 0 ? (
              <NothingHere choices={choices} />
            ) : (
              <NothingWaits work={data} mayStart={mayStart} />
            )}
            <Others work={shown} />
            {shown.waiting.length > 0 ? <KeyHints /> : null}
          </div>
          <SideColumn work={data} />
        </div>
      ) : null}
    </Page>
  );
}
