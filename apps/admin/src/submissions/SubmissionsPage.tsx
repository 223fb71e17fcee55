import EventNote from '@mui/icons-material/EventNoteOutlined';
import List from '@mui/icons-material/FormatListBulletedOutlined';
import ViewKanban from '@mui/icons-material/ViewKanbanOutlined';
import { useInfiniteGetList, useTranslate } from 'react-admin';
import { useMemo, type ReactElement } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { mayOpen } from '../access/roles.js';
import { useRoles } from '../access/session.js';
import { lasting } from '../api/lasting.js';
import type { SubmissionRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useKeys } from '../frame/useKeys.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { useFormat } from '../i18n/format.js';
import { nearness } from '../parts/Deadline.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { MoreRows } from '../parts/MoreRows.js';
import { Icon } from '../parts/Icon.js';
import { Board } from './Board.js';
import { onBoard } from './board-columns.js';
import { Filters, type FilterState } from './Filters.js';
import { useSavedViews } from './saved-views.js';
import { KeepView, ViewLinks } from './SavedViews.js';
import { SubmissionTable } from './SubmissionTable.js';
import './submissions.css';
import { askedFilters, filterNames, isBoard } from './view.js';

function useFilters(): FilterState {
  const [query, setQuery] = useSearchParams();
  return useMemo(
    () => ({
      query,
      set: (name, value) =>
        setQuery(
          (before) => {
            const after = new URLSearchParams(before);
            if (value === null) after.delete(name);
            else after.set(name, value);
            return after;
          },
          { replace: true },
        ),
      clear: () => setQuery(query.has('view') ? { view: query.get('view') ?? '' } : {}, { replace: true }),
    }),
    [query, setQuery],
  );
}

function ViewSwitch({
  board,
  setView,
}: {
  board: boolean;
  setView: (view: string | null) => void;
}): ReactElement {
  const translate = useTranslate();
  return (
    <span className="seg" role="group" aria-label={translate('submissions.view.name')}>
      <button type="button" aria-pressed={board} onClick={() => setView(null)}>
        <Icon of={ViewKanban} />
        {translate('submissions.view.board')}
      </button>
      <button type="button" aria-pressed={!board} onClick={() => setView('list')}>
        <Icon of={List} />
        {translate('submissions.view.list')}
      </button>
      <Link to="/rounds">
        <Icon of={EventNote} />
        {translate('submissions.view.rounds')}
      </Link>
    </span>
  );
}

function Nothing({ filtered, own }: { filtered: boolean; own: boolean }): ReactElement {
  const translate = useTranslate();
  const kind = filtered ? 'empty' : own ? 'empty_own' : 'empty_all';
  return (
    <Empty title={translate(`submissions.${kind}`)} text={translate(`submissions.${kind}_text`)}>
      {own && !filtered ? (
        <Link className="btn primary" to="/submissions/start">
          {translate('submissions.start')}
        </Link>
      ) : null}
    </Empty>
  );
}

function useSubmissions(filters: FilterState, board: boolean) {
  const filter = Object.fromEntries(askedFilters.map((name) => [name, filters.query.get(name)]));
  return useInfiniteGetList<SubmissionRow>('submissions', {
    filter: board ? { ...filter, include: 'closedAct' } : filter,
    pagination: { page: 1, perPage: board ? 100 : 50 },
  });
}

/** The submissions the reader may see: a board for the secretary, a list for everyone. */
export function SubmissionsPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const roles = useRoles();
  const { pathname, search } = useLocation();
  const board = isBoard(roles, pathname, search);
  const filters = useFilters();
  const list = useSubmissions(filters, board);
  const { data, error } = lasting(list);
  const staff = roles.includes('secretary');
  const saved = useSavedViews(mayOpen(roles, 'submissions.views'), filters.query);
  const own = roles.every((role) => role === 'developer');
  const found = data?.pages.flatMap((page) => page.data) ?? [];
  const late = found.filter((row) => row.dueOn !== null && nearness(row.dueOn) === 'late');
  const closed = found.filter((row) => row.closedAct);
  const rows = found
    .filter((row) => !filters.query.has('late') || late.includes(row))
    .filter((row) => !board || !filters.query.has('closed') || closed.includes(row));
  const setView = (view: string | null): void => filters.set('view', view);
  useRowFocus();
  useKeys({
    l: () => staff && setView(board ? 'list' : null),
    '/': () => document.getElementById('filter-search')?.focus(),
  });
  const total = data?.pages[0]?.total ?? (list.hasNextPage ? null : found.length);
  const running = onBoard(found).length;
  const title = own
    ? translate('submissions.own_title')
    : board
      ? translate('submissions.running', { smart_count: running, count: format.number(running) })
      : total === null
        ? translate('submissions.more_than', { count: format.number(found.length) })
        : translate('submissions.title', { smart_count: total });
  const filtered = filterNames.some((name) => filters.query.has(name));
  return (
    <Page title={translate(own ? 'submissions.own' : 'submissions.page')}>
      <div className="head tight">
        <h1>{list.isPending ? translate('submissions.page') : title}</h1>
        <div className="right row wrap">
          {staff ? <ViewSwitch board={board} setView={setView} /> : null}
          {roles.includes('developer') && found.length > 0 ? (
            <Link className="btn small" to="/submissions/start">
              {translate('submissions.start')}
            </Link>
          ) : null}
        </div>
      </div>
      {saved ? <ViewLinks saved={saved} /> : null}
      {own && !filtered && found.length < 8 ? null : (
        <Filters
          filters={filters}
          late={staff && data ? late.length : null}
          closed={board && data ? closed.length : null}
          rows={data && !list.hasNextPage ? found : null}
        >
          {saved ? <KeepView saved={saved} /> : null}
        </Filters>
      )}
      {error ? <PageError error={error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {data && rows.length === 0 ? <Nothing filtered={filtered} own={own} /> : null}
      {rows.length > 0 ? board ? <Board rows={rows} /> : <SubmissionTable rows={rows} own={own} /> : null}
      <MoreRows list={list} />
    </Page>
  );
}
