import type { SvgIconComponent } from '@mui/icons-material';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import type { Moment } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from './Icon.js';
import type { StatusRole } from './statuses.js';

/** One entry of a timeline: one bold fact, then detail; `seenBy` names the readers when not everyone sees it. */
export interface TimelineEntry {
  id: string;
  at: Moment;
  icon: SvgIconComponent;
  role: StatusRole;
  fact: string;
  detail?: ReactNode;
  seenBy?: string | null;
}

/** What happened, newest first. The reader's own cut: nothing says that something is hidden. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ol className="sheet tl">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at} title={`${format.full(entry.at)}, ${format.time(entry.at)}`}>
            {format.moment(entry.at)}
          </time>
          <span className={`dot ${entry.role}`}>
            <Icon of={entry.icon} />
          </span>
          <div>
            <p>
              <b>{entry.fact}</b> {entry.detail}
            </p>
            {entry.seenBy ? (
              <span className="seen">
                <Icon of={Visibility} />
                {translate('history.seen_by', { who: entry.seenBy })}
              </span>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
