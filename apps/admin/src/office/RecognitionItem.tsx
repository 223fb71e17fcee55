import Lock from '@mui/icons-material/LockOutlined';
import NotificationsActive from '@mui/icons-material/NotificationsActiveOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import { useId, type ReactElement } from 'react';
import { presentRules, warningDays } from '#domain';
import type { RecognitionRow } from '../api/types.js';
import { today, useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { Icon } from '../parts/Icon.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { ReasonList } from '../parts/Reasons.js';
import { RecognitionChip } from '../parts/StatusChip.js';
import { written } from '../parts/written.js';
import type { RecognitionAsk } from './RecognitionDialog.js';
import { openConditions } from './recognition-row.js';

interface Props {
  row: RecognitionRow;
  onAsk: (ask: RecognitionAsk) => void;
}

/** One recognition: what it is, until when, what is still to be fulfilled, and what the reader can do. */
export function RecognitionItem({ row, onAsk }: Props): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (column: string): string => translate(`office.recognitions.column.${column}`);
  return (
    <tr>
      <td>
        {row.slug ? (
          <a {...written} className="rowlink" href={`/interventies/${row.slug}`}>
            {row.title}
          </a>
        ) : (
          <strong {...written} className="strong">
            {row.title}
          </strong>
        )}
        <span className="meta row wrap about">
          {row.organisation ? <span {...written}>{row.organisation}</span> : null}
          <LevelLadder level={row.level} />
        </span>
        <Conditions row={row} onAsk={onAsk} />
        <Warnings row={row} />
      </td>
      <td data-label={label('status')}>
        <RecognitionChip status={row.status} on={row.validUntil} />
        {row.endedOn && row.status !== 'lapsed' ? (
          <span className="meta block">
            {translate('office.recognitions.ended', { date: format.short(row.endedOn) })}
          </span>
        ) : null}
      </td>
      <td data-label={label('from')}>{format.short(row.validFrom)}</td>
      <td>
        <Acts row={row} onAsk={onAsk} />
      </td>
    </tr>
  );
}

function Conditions({ row, onAsk }: Props): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const all = row.conditions ?? [];
  if (all.length === 0) return null;
  const open = openConditions(row).length;
  const mayFulfil = row.acts.some(({ act, open: isOpen }) => act === 'fulfil_condition' && isOpen);
  return (
    <>
      <p className="meta">
        {open === 0
          ? translate('office.recognitions.conditions_done')
          : translate('office.recognitions.conditions', { open, total: all.length })}
      </p>
      <ol className="conditions">
        {all.map(({ id, number, text, dueOn, fulfilledOn }) => (
          <li key={id} value={number}>
            <span {...written}>{text}</span>
            <span className="row wrap meta">
              {fulfilledOn ? (
                <Deadline
                  on={dueOn}
                  done={translate('office.recognitions.fulfilled', { date: format.short(fulfilledOn) })}
                />
              ) : (
                <>
                  {translate('office.recognitions.due')} <Deadline on={dueOn} />
                </>
              )}
              {!fulfilledOn && mayFulfil ? (
                <button
                  type="button"
                  className="link"
                  aria-haspopup="dialog"
                  onClick={() => onAsk({ act: 'fulfil_condition', recognitionId: row.id, number })}
                >
                  {translate('act.fulfil_condition.do')} …
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** When the owner is warned, for those who act on it: the warnings that went out, and those to come. */
function Warnings({ row }: { row: RecognitionRow }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const days = warningDays(row.validFrom, row.validUntil, presentRules.warnMonthsAhead);
  if (row.acts.length === 0 || !['valid', 'reserved'].includes(row.status) || days.length === 0) return null;
  return (
    <p className="row wrap meta warnings">
      <Icon of={NotificationsActive} />
      {translate('office.recognitions.warnings')}
      {days.map((day) =>
        day <= today() ? (
          <span key={day} className="due done">
            <Icon of={TaskAlt} />
            {translate('office.recognitions.warned', { date: format.short(day) })}
          </span>
        ) : (
          <time key={day} dateTime={day} title={format.full(day)}>
            {format.short(day)}
          </time>
        ),
      )}
    </p>
  );
}

/** Open acts as buttons, closed ones locked with all their reasons. Conditions have their own buttons. */
function Acts({ row, onAsk }: Props): ReactElement {
  const translate = useTranslate();
  const acts = row.acts.filter(({ act }) => act !== 'fulfil_condition');
  return (
    <div className="recognition-acts">
      {acts.map(({ act, open, reasons }) =>
        open ? (
          <button
            key={act}
            type="button"
            className="btn small"
            aria-haspopup="dialog"
            onClick={() => onAsk({ act, recognitionId: row.id })}
          >
            {translate(`act.${act}.label`)} …
          </button>
        ) : row.status === 'reassessing' && act === 'start_reassessment' ? (
          <span key={act} className="meta">
            {translate('office.recognitions.waiting')}
          </span>
        ) : (
          <Closed key={act} label={translate(`act.${act}.label`)} reasons={reasons} />
        ),
      )}
    </div>
  );
}

function Closed({
  label,
  reasons,
}: {
  label: string;
  reasons: RecognitionRow['acts'][number]['reasons'];
}): ReactElement {
  const id = useId();
  return (
    <div className="closed-small">
      <button type="button" className="btn small" aria-disabled="true" aria-describedby={id}>
        <Icon of={Lock} />
        {label}
      </button>
      <ReasonList reasons={reasons} id={id} />
    </div>
  );
}
