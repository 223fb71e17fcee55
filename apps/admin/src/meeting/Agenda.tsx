import CheckOutlined from '@mui/icons-material/CheckOutlined';
import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { AgendaItem, Meeting } from '../api/index.js';
import { Icon } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords, type Words } from '../writing/useWords.js';
import { conclusionSentence } from './conclusion.js';

/** The items of this meeting that the reader takes part in: what is done and what it came to, what is at work, what comes. */
export function Agenda({
  meeting,
  current,
}: {
  meeting: Meeting | undefined;
  current: string;
}): ReactElement {
  const words = useWords();
  const { t } = words;
  return (
    <nav className="ag" aria-label={t('meeting.agenda')}>
      <h2>{t('meeting.agenda')}</h2>
      <ol>
        {meeting?.items.map((item) => (
          <li key={`${item.submissionId} ${item.open}`}>
            <Link
              to={
                item.open ? `/submissions/${item.submissionId}/meeting` : `/submissions/${item.submissionId}`
              }
              aria-current={item.open && item.submissionId === current ? 'step' : undefined}
            >
              <Mark item={item} />
              <span>
                <b>
                  {item.number} <span {...written}>{item.title}</span>
                </b>
                <small>{lineOf(item, words)}</small>
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

function Mark({ item }: { item: AgendaItem }): ReactElement {
  if (item.conclusion) return <Icon of={CheckOutlined} />;
  return item.state === 'deliberation' ? <Icon of={PlayArrowOutlined} /> : <span />;
}

function lineOf({ conclusion, state, divided }: AgendaItem, words: Pick<Words, 't'>): string {
  if (conclusion) return conclusionSentence(conclusion, words);
  const spread = divided ? words.t('meeting.divided', { smart_count: divided }) : null;
  return [words.t(`state.${state}`), spread].filter(Boolean).join(', ');
}
