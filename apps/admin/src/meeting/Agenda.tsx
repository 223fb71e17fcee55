import CheckOutlined from '@mui/icons-material/CheckOutlined';
import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type State, type SubmissionDetail, type SubmissionRow, useRead } from '../api/index.js';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

/** The items of this round that the reader takes part in; the one at work is marked. */
export function Agenda({ submission }: { submission: SubmissionDetail }): ReactElement {
  const { t } = useWords();
  const rows = [...useAgendaRows('scheduled'), ...useAgendaRows('deliberation'), ...useAgendaRows('advised')];
  const items = rows
    .filter((row) => !submission.round || row.roundName === submission.round.name)
    .sort((a, b) => a.title.localeCompare(b.title));
  const shown = items.some(({ id }) => id === submission.id)
    ? items
    : [{ id: submission.id, title: submission.title, state: submission.state }, ...items];
  return (
    <nav className="ag" aria-label={t('meeting.agenda')}>
      <h2>{t('meeting.agenda')}</h2>
      <ol>
        {shown.map((row) => (
          <li key={row.id}>
            <Link
              to={`/submissions/${row.id}/meeting`}
              aria-current={row.id === submission.id ? 'step' : undefined}
            >
              {row.state === 'advised' ? (
                <Icon of={CheckOutlined} />
              ) : row.state === 'deliberation' ? (
                <Icon of={PlayArrowOutlined} />
              ) : (
                <span />
              )}
              <span>
                <b>{row.title}</b>
                <small>{t(`state.${row.state}`)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <Link className="ag-all" to="/meetings">
        {t('meeting.allItems')}
      </Link>
    </nav>
  );
}

function useAgendaRows(state: State): SubmissionRow[] {
  return useRead('/api/submissions', { query: { state: [state], limit: 50 } }).data?.items ?? [];
}
