import CloudDone from '@mui/icons-material/CloudDoneOutlined';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Sync from '@mui/icons-material/SyncOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { Moment } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from './Icon.js';

/** What autosave can say. */
export type Saved =
  | { kind: 'none' }
  | { kind: 'busy' }
  | { kind: 'ok'; at: Moment }
  | { kind: 'offline'; changes: number }
  | { kind: 'failed'; reason: string };

/** The one place of a writing screen that says whether the work is safe; spoken only when its kind changes. */
export function SavedState({ saved, onRetry }: { saved: Saved; onRetry?: () => void }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const words = {
    none: '',
    busy: translate('saved.busy'),
    ok: saved.kind === 'ok' ? translate('saved.ok', { time: format.time(saved.at) }) : '',
    offline: saved.kind === 'offline' ? translate('saved.offline', { smart_count: saved.changes }) : '',
    failed: saved.kind === 'failed' ? translate('saved.failed', { reason: saved.reason }) : '',
  }[saved.kind];
  const icon = { none: null, busy: Sync, ok: CloudDone, offline: CloudOff, failed: ErrorOutline }[saved.kind];
  return (
    <div className={`saved saved-${saved.kind}`}>
      {icon ? <Icon of={icon} /> : null}
      <span aria-hidden="true">{words}</span>
      <span className="vh" role="status">
        {saved.kind === 'none' ? '' : translate(`saved.spoken.${saved.kind}`)}
      </span>
      {saved.kind === 'failed' && onRetry ? (
        <button type="button" className="link" onClick={onRetry}>
          {translate('saved.retry')}
        </button>
      ) : null}
    </div>
  );
}
