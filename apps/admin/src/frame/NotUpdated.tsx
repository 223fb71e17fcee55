import CloudOff from '@mui/icons-material/CloudOffOutlined';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useNotUpdated } from '../api/lasting.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';

/** Tells the stylesheets how high the notice is: what sticks to the top, or is scrolled to, stays clear of it. */
function useRoomFor(notice: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty('--notice', `${notice.current?.offsetHeight ?? 0}px`),
    );
    if (notice.current) observer.observe(notice.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--notice');
    };
  }, [notice]);
}

/**
 * Says above a page that it could not be read again and from when it is, also after scrolling; nothing while it is up
 * to date.
 */
export function NotUpdated(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const behind = useNotUpdated();
  const notice = useRef<HTMLDivElement>(null);
  useRoomFor(notice);
  return (
    <div role="status" className="notice" ref={notice}>
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
