import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Event from '@mui/icons-material/EventOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { Day } from '../api/types.js';
import { daysBetween, nearness, today } from '../i18n/days.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from './Icon.js';

/** The date something must be done by. The whole date is the title and what screen readers hear. */
export function Deadline(props: {
  on: Day;
  /** What was done in time, in words. */
  done?: string;
  /** Where there is room: until when, and how long that still is. */
  spelled?: boolean;
}): ReactElement {
  const { on, done, spelled } = props;
  const translate = useTranslate();
  const format = useFormat();
  if (done !== undefined) {
    return (
      <span className="due done">
        <Icon of={TaskAlt} />
        {done}
      </span>
    );
  }
  const days = daysBetween(today(), on);
  const kind = nearness(on);
  const spelledOut = (): string => {
    const weeks = Math.floor(days / 7);
    const left =
      weeks > 1
        ? translate('time.weeks', { smart_count: weeks })
        : translate('time.days', { smart_count: days });
    return translate('time.until', { date: format.long(on), left });
  };
  const icon = { late: ErrorOutline, soon: Schedule, ok: Event }[kind];
  const words = {
    late: translate('time.late', { smart_count: -days }),
    soon: days === 0 ? translate('time.today') : format.short(on),
    ok: spelled ? spelledOut() : format.short(on),
  };
  return (
    <time className={`due ${kind}`} dateTime={on} title={format.full(on)}>
      <Icon of={icon} />
      <span aria-hidden="true">{words[kind]}</span>
      <span className="vh">{`${kind === 'late' ? `${words.late}, ` : ''}${format.full(on)}`}</span>
    </time>
  );
}
