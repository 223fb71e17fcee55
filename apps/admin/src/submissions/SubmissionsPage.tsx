import Download from '@mui/icons-material/FileDownloadOutlined';
import EventNote from '@mui/icons-material/EventNoteOutlined';
import List from '@mui/icons-material/FormatListBulletedOutlined';
import ViewKanban from '@mui/icons-material/ViewKanbanOutlined';
import { useInfiniteGetList, useTranslate } from 'react-admin';
import { useMemo, type ReactElement } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { withChoice } from '../frame/address.js';
import { mayOpen } from '../access/roles.js';
import { useRoles } from '../access/session.js';
import { lasting } from '../api/lasting.js';
import { useRead, type ReadParams } from '../api/query.js';
import type { SubmissionRow } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { useKeys } from '../frame/useKeys.js';
import { useRowFocus } from '../frame/useRowFocus.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { MoreRows } from '../parts/MoreRows.js';
import { Icon } from '../parts/Icon.js';
import { Board } from './Board.js';
import { boardStates } from './board-columns.js';
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
      set: (name, value) => setQuery(withChoice(name, value), { replace: true }),
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

/** The filters in the address as the API takes them; the board has its own states. */
function askedOf({ query }: FilterState, board: boolean): Record<string, string> {
  const asked = askedFilters.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(board ? [...asked, ['state', boardStates.join(',')]] : asked);
}

function useSubmissions(asked: Record<string, string>, board: boolean) {
  return useInfiniteGetList<SubmissionRow>('submissions', {
    filter: board ? { ...asked, include: 'closedAct' } : asked,
    pagination: { page: 1, perPage: board ? 100 : 50 },
  });
}

/** How many are late with these filters, in words; null for who is not offered that, and until it is known. */
function useLateWords(asked: Record<string, string>, offered: boolean): string | null {
  const translate = useTranslate();
  const query = asked as ReadParams<'/api/submissions/late-count'>['query'];
  const { data } = useRead('/api/submissions/late-count', offered ? { query } : null);
  if (!offered || !data) return null;
  return data.late === null
    ? translate('submissions.filter.late_many')
    : translate('submissions.filter.late', { smart_count: data.late });
}

/** What is blocked is known of the cards that are here; while there are more, the words say so. */
function useClosedWords(found: readonly SubmissionRow[], more: boolean): string {
  const translate = useTranslate();
  const closed = found.filter((row) => row.closedAct).length;
  return translate(`submissions.filter.${more ? 'closed_of' : 'closed'}`, {
    smart_count: closed,
    of: found.length,
  });
}

/** The list as it is filtered here, as a file for a spreadsheet. */
function OverviewLink({ asked, closed }: { asked: Record<string, string>; closed: boolean }): ReactElement {
  const translate = useTranslate();
  const query = new URLSearchParams({ ...asked, ...(closed ? { closed: '1' } : {}) });
  return (
    <a className="btn small" href={`/api/submissions/overview.csv?${query.toString()}`} download>
      <Icon of={Download} />
      {translate('submissions.overview')}
    </a>
  );
}

/** The submissions the reader may see: a board for the secretary, a list for everyone. */
export function SubmissionsPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const roles = useRoles();
  const { pathname, search } = useLocation();
  const board = isBoard(roles, pathname, search);
  const filters = useFilters();
  const asked = askedOf(filters, board);
  const list = useSubmissions(asked, board);
  const { data, error } = lasting(list);
  const staff = roles.includes('secretary');
  const saved = useSavedViews(mayOpen(roles, 'submissions.views'), filters.query);
  const own = roles.every((role) => role === 'developer');
  const found = data?.pages.flatMap((page) => page.data) ?? [];
  const onlyClosed = board && filters.query.has('closed');
  const rows = onlyClosed ? found.filter((row) => row.closedAct) : found;
  const lateWords = useLateWords(asked, staff);
  const closedWords = useClosedWords(found, list.hasNextPage);
  const setView = (view: string | null): void => filters.set('view', view);
  useRowFocus();
  useKeys({
    l: () => staff && setView(board ? 'list' : null),
    '/': () => document.getElementById('filter-search')?.focus(),
  });
  const total = data?.pages[0]?.total ?? (list.hasNextPage ? null : found.length);
  const title = own
    ? translate('submissions.own_title')
    : total === null
      ? translate('submissions.more_than', { count: format.number(found.length) })
      : board
        ? translate('submissions.running', { smart_count: total, count: format.number(total) })
        : translate('submissions.title', { smart_count: total });
  const filtered = filterNames.some((name) => filters.query.has(name));
  return (
    <Page title={translate(own ? 'submissions.own' : 'submissions.page')}>
      <div className="head tight">
        <h1>{list.isPending ? translate('submissions.page') : title}</h1>
        <div className="right row wrap">
          {staff ? <ViewSwitch board={board} setView={setView} /> : null}
          {rows.length > 0 && !own ? <OverviewLink asked={asked} closed={onlyClosed} /> : null}
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
          late={lateWords}
          closed={board && data ? closedWords : null}
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
