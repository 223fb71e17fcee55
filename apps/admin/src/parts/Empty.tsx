import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import { ApiError, type Problem } from '../api/client.js';
import { Icon } from './Icon.js';

/** Nothing here yet: what is normal, what to do, at most one button. */
export function Empty(props: {
  title: string;
  text?: ReactNode;
  /** `h1` where this is all there is on the page. */
  heading?: 'h1' | 'h3';
  children?: ReactNode;
}): ReactElement {
  const { heading: Heading = 'h3' } = props;
  return (
    <div className="sheet pad">
      <Heading>{props.title}</Heading>
      {props.text ? <p className="muted">{props.text}</p> : null}
      {props.children ? <div className="empty-act">{props.children}</div> : null}
    </div>
  );
}

/** A page that could not be read: what happened, what is kept, what to do, and the trace id for the desk. */
export function PageError(props: {
  error: unknown;
  onRetry?: () => void;
  /** `h1` where this is all there is on the page. */
  heading?: 'h1' | 'h2';
}): ReactElement {
  const { error, onRetry, heading: Heading = 'h2' } = props;
  const translate = useTranslate();
  const problem: Problem = error instanceof ApiError ? error.problem : { status: 500, code: 'unexpected' };
  // An address that names nothing readable leads nowhere too.
  const code = problem.code === 'invalid_input' ? 'not_found' : problem.code;
  const say = (part: 'title' | 'text'): string =>
    translate(`problem.page.${code}.${part}`, { _: translate(`problem.page.unexpected.${part}`) });
  return (
    <section className="err" role="alert">
      <Heading>
        <Icon of={ErrorOutline} />
        {say('title')}
      </Heading>
      <p>{say('text')}</p>
      {onRetry && code !== 'not_found' ? (
        <p className="empty-act">
          <button type="button" className="btn" onClick={onRetry}>
            {translate('common.retry')}
          </button>
        </p>
      ) : null}
      {problem.traceId ? <p className="meta">{translate('problem.trace', { id: problem.traceId })}</p> : null}
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
