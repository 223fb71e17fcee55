import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { Icon } from './Icon.js';

/** Nothing here yet: what is normal, what to do, at most one button. */
export function Empty(props: { title: string; text?: ReactNode; children?: ReactNode }): ReactElement {
  return (
    <div className="sheet pad">
      <h3>{props.title}</h3>
      {props.text ? <p className="muted">{props.text}</p> : null}
      {props.children ? <div className="empty-act">{props.children}</div> : null}
    </div>
  );
}

/** A page that could not be read: what happened, what is kept, what to do, and the trace id for the desk. */
export function PageError({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactElement {
  const translate = useTranslate();
  const problem = error instanceof ApiError ? error.problem : { status: 500, code: 'unexpected' };
  const known = ['offline', 'not_found', 'unauthenticated', 'forbidden'];
  const nowhere = problem.status === 404 || problem.status === 400;
  const code = nowhere ? 'not_found' : known.includes(problem.code) ? problem.code : 'unexpected';
  const trace = 'traceId' in problem ? problem.traceId : undefined;
  return (
    <section className="err" role="alert">
      <h2>
        <Icon of={ErrorOutline} />
        {translate(`problem.page.${code}.title`)}
      </h2>
      <p>{translate(`problem.page.${code}.text`)}</p>
      {onRetry && code !== 'not_found' ? (
        <p className="empty-act">
          <button type="button" className="btn" onClick={onRetry}>
            {translate('common.retry')}
          </button>
        </p>
      ) : null}
      {trace ? <p className="meta">{translate('problem.trace', { id: trace })}</p> : null}
    </section>
  );
}

/** Grey lines in the shape of what comes; they appear after 300 ms. */
export function Skeleton({ lines = 4 }: { lines?: number }): ReactElement {
  const translate = useTranslate();
  return (
    <div className="sheet pad" aria-busy="true">
      <span className="vh">{translate('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="sk" style={{ width: ['55%', '100%', '92%', '70%'][line % 4] }} />
      ))}
    </div>
  );
}
