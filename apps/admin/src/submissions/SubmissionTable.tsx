import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { SubmissionRow } from '../api/types.js';
import { daysSince, useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';
import { written } from '../parts/written.js';

/** From here on a date says more than a number of days. */
const longAgo = 60;

function Since({ row, label }: { row: SubmissionRow; label: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (row.stateSince === null) return <td className="n meta">–</td>;
  const days = daysSince(row.stateSince);
  return (
    <td className="n nowrap" data-label={label} title={format.long(row.stateSince)}>
      {days > longAgo
        ? format.short(row.stateSince)
        : translate(days === 0 ? 'time.today' : 'time.days', { smart_count: days })}
    </td>
  );
}

/** The submissions as rows; `own` leaves out what the developer's side has no use for. */
export function SubmissionTable({
  rows,
  own,
}: {
  rows: readonly SubmissionRow[];
  own: boolean;
}): ReactElement {
  const translate = useTranslate();
  const columns = ['title', 'state', 'due', ...(own ? [] : ['adviser', 'round']), 'since'];
  const label = (column: string): string => translate(`submissions.column.${column}`);
  return (
    <div className="sheet">
      <table className="table stacks">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'since' ? 'n' : undefined}>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link {...written} className="rowlink" to={`/submissions/${row.id}`}>
                  {row.title}
                </Link>
                <span className="meta row wrap about">
                  {row.organisation ? <span>{row.organisation}</span> : null}
                  <LevelLadder level={row.level} />
                </span>
              </td>
              <td data-label={label('state')}>
                <StatusChip state={row.shownState} forOwner={own} />
              </td>
              <td data-label={label('due')}>
                {row.dueOn ? <Deadline on={row.dueOn} /> : <span className="meta">–</span>}
              </td>
              {own ? null : (
                <td data-label={label('adviser')}>{row.adviserName ?? <span className="meta">–</span>}</td>
              )}
              {own ? null : (
                <td className="nowrap" data-label={label('round')}>
                  {row.roundName ?? <span className="meta">–</span>}
                </td>
              )}
              <Since row={row} label={label('since')} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
