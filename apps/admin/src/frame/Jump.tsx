import Dialog from '@mui/material/Dialog';
import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'react-admin';
import { useDeferredValue, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useRoles } from '../access/session.js';
import { mayOpen } from '../access/roles.js';
import { useRead } from '../api/query.js';
import { Icon } from '../parts/Icon.js';
import { stateLooks } from '../parts/statuses.js';
import { written } from '../parts/written.js';
import { menuOf } from './menu.js';

interface Goal {
  key: string;
  to: string;
  words: string;
  /** The language of the words, where that is not the reader's. */
  lang?: string;
  detail?: string;
  icon: Parameters<typeof Icon>[0]['of'];
}

function useGoals(words: string): Goal[] {
  const translate = useTranslate();
  const roles = useRoles();
  const wanted = useDeferredValue(words.trim());
  const asks = wanted.length >= 2 && mayOpen(roles, 'submissions');
  const { data } = useRead('/api/submissions', asks ? { query: { q: wanted, limit: 8 } } : null);
  const pages = menuOf(roles)
    .map((entry) => ({
      key: entry.key,
      to: entry.to,
      words: translate(`frame.nav.${entry.key}`),
      icon: entry.icon,
    }))
    .filter((page) => page.words.toLowerCase().includes(wanted.toLowerCase()));
  const found = (asks ? (data?.items ?? []) : []).map((row) => ({
    key: row.id,
    to: `/submissions/${row.id}`,
    words: row.title,
    ...written,
    detail: [translate(`state.${row.shownState}`), row.organisation].filter(Boolean).join(' · '),
    icon: stateLooks[row.shownState].icon,
  }));
  return [...found, ...pages];
}

function JumpBox({ onClose }: { onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const goals = useGoals(words);
  const go = (goal: Goal | undefined): void => {
    if (!goal) return;
    onClose();
    void navigate(goal.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (now + step + goals.length) % Math.max(goals.length, 1));
    }
    if (event.key === 'Enter') go(goals[at]);
  };
  const active = goals[at];
  return (
    <div className="jumpbox">
      <div className="row">
        <Icon of={Search} />
        <input
          autoFocus
          className="jump-input"
          role="combobox"
          aria-expanded="true"
          aria-controls="jump-goals"
          aria-activedescendant={active ? `goal-${active.key}` : undefined}
          aria-label={translate('frame.jump.title')}
          placeholder={translate('frame.jump.hint')}
          value={words}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <ul id="jump-goals" role="listbox" aria-label={translate('frame.jump.title')}>
        {goals.map((goal, index) => (
          <li
            key={goal.key}
            id={`goal-${goal.key}`}
            role="option"
            aria-selected={index === at}
            onMouseMove={() => setAt(index)}
            onClick={() => go(goal)}
          >
            <Icon of={goal.icon} />
            <span>
              <span lang={goal.lang}>{goal.words}</span>
              {goal.detail ? <small>{goal.detail}</small> : null}
            </span>
          </li>
        ))}
      </ul>
      {goals.length === 0 ? <p className="meta">{translate('frame.jump.none')}</p> : null}
    </div>
  );
}

/** Ctrl K: find a dossier by its words, or go to a page. */
export function Jump({ open, onClose }: { open: boolean; onClose: () => void }): ReactElement {
  const translate = useTranslate();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-label={translate('frame.jump.title')}
      maxWidth="sm"
      fullWidth
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', paddingTop: '8vh' } }}
    >
      <JumpBox onClose={onClose} />
    </Dialog>
  );
}
