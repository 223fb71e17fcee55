import Lock from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { State, SubmissionRow } from '../api/types.js';
import { daysSince, nearness } from '../i18n/days.js';
import { Deadline } from '../parts/Deadline.js';
import { Icon } from '../parts/Icon.js';
import { LevelBars } from '../parts/LevelLadder.js';
import { Avatar } from '../parts/Person.js';
import { written } from '../parts/written.js';
import { boardColumns, cardsOf } from './board-columns.js';
import { CardLock } from './CardLock.js';

const shownAtFirst = 4;

function Card({ row }: { row: SubmissionRow }): ReactElement {
  const translate = useTranslate();
  const late = row.dueOn !== null && nearness(row.dueOn) === 'late';
  const days = row.stateSince ? daysSince(row.stateSince) : 0;
  const { assessments } = row;
  const handedIn = assessments ? translate('submissions.board.handed_in', { ...assessments }) : undefined;
  const allIn = assessments?.handedIn === assessments?.expected;
  return (
    <li className={`card ${late ? 'late' : ''}`}>
      <Link {...written} to={`/submissions/${row.id}`}>
        {row.title}
      </Link>
      {row.organisation ? <p className="meta">{row.organisation}</p> : null}
      <p className="f">
        <LevelBars level={row.level} />
        <span className="vh">{translate(`level.${row.level}`)}</span>
        {row.dueOn ? (
          <Deadline on={row.dueOn} done={allIn ? handedIn : undefined} />
        ) : (
          <span className="meta" title={translate('submissions.board.since', { smart_count: days })}>
            {translate(days === 0 ? 'time.today' : 'time.days', { smart_count: days })}
          </span>
        )}
        {handedIn && !allIn ? <span className="meta">{handedIn}</span> : null}
        <span className="side">
          {row.adviserName ? <Avatar name={row.adviserName} alone /> : null}
          {row.closedAct ? <CardLock closed={row.closedAct} /> : null}
        </span>
      </p>
    </li>
  );
}

function Cards({ state, rows }: { state: State; rows: readonly SubmissionRow[] }): ReactElement | null {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <h3>{translate(`state.${state}`)}</h3>
      <ul className="plain">
        {shown.map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
      {shown.length < rows.length ? (
        <button type="button" className="link fine" onClick={() => setAll(true)}>
          {translate('submissions.board.more', { smart_count: rows.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}

/** Six phases as columns, states as headings inside. Cards open the dossier; nothing is dragged. */
export function Board({ rows }: { rows: readonly SubmissionRow[] }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <div className="board">
        {boardColumns.map((column) => {
          const cards = column.states.map((state) => ({ state, rows: cardsOf(rows, state) }));
          const count = cards.reduce((sum, group) => sum + group.rows.length, 0);
          return (
            <section key={column.key} className="col">
              <h2>
                {translate(`submissions.board.${column.key}`)} <span className="count">{count}</span>
              </h2>
              {count === 0 ? <p className="meta">{translate('submissions.board.empty')}</p> : null}
              {cards.map((group) => (
                <Cards key={group.state} state={group.state} rows={group.rows} />
              ))}
            </section>
          );
        })}
      </div>
      <p className="legend">
        <span className="row">
          <LevelBars level="well_substantiated" />
          {translate('submissions.board.legend_level')}
        </span>
        <span className="row">
          <Icon of={Lock} />
          {translate('submissions.board.legend_lock')}
        </span>
        <span>{translate('submissions.board.legend_order')}</span>
        <span>{translate('submissions.board.elsewhere')}</span>
      </p>
    </>
  );
}
