import CloudOff from '@mui/icons-material/CloudOffOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { useNotUpdated } from '../api/lasting.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';

/** Says above a page that it could not be read again and from when it is; nothing while it is up to date. */
export function NotUpdated(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const behind = useNotUpdated();
  return (
    <div role="status">
      {behind ? (
        <p className="not-updated">
          <Icon of={CloudOff} />
          <span>
            {translate(`frame.not_updated.${behind.why}`, { time: format.clock(behind.since.toISOString()) })}{' '}
            <button type="button" className="link" onClick={behind.retry}>
              {translate('common.retry')}
            </button>
          </span>
        </p>
      ) : null}
    </div>
  );
}
