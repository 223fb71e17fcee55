import CallSplit from '@mui/icons-material/CallSplitOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { Problem } from '../api/client.js';
import type { Standing } from '../api/types.js';
import { capital } from '../i18n/format.js';
import { faultOf } from './faults.js';
import { Note } from './Note.js';
import { ReasonList } from './Reasons.js';
import { StatusChip } from './StatusChip.js';

/** One field that was refused, in words; a field without a name of its own is described by what is wrong. */
function FieldFaultLine({ path, code }: { path: string; code: string }): ReactElement {
  const translate = useTranslate();
  const name = path.split('.').findLast((part) => Number.isNaN(Number(part))) ?? path;
  const named = translate(`input.${name}`, { _: '' });
  const words = translate(`invalid.${faultOf(code)}`);
  return <>{named ? `${named}: ${words}` : capital(words)}</>;
}

/** Why an act was refused, in words; on a version conflict what the dossier is now, and the way to look again. */
export function ProblemNote({
  problem,
  onLookAgain,
}: {
  problem: Problem;
  onLookAgain?: () => void;
}): ReactElement {
  const translate = useTranslate();
  if (problem.code === 'version_conflict') {
    const { state } = (problem.current ?? {}) as Partial<Standing>;
    return (
      <Note role="dispute" icon={CallSplit} alert>
        <p className="strong">{translate('problem.version_conflict')}</p>
        <p className="fine">{translate('problem.conflict.text')}</p>
        {state ? <StatusChip state={state} /> : null}
        {onLookAgain ? (
          <p>
            <button type="button" className="link" onClick={onLookAgain}>
              {translate('problem.conflict.again')}
            </button>
          </p>
        ) : null}
      </Note>
    );
  }
  return (
    <Note role="stop" icon={ErrorOutline} alert>
      <p className="strong">{translate(`problem.${problem.code}`, { _: translate('problem.unexpected') })}</p>
      {problem.reasons ? <ReasonList reasons={problem.reasons} /> : null}
      {problem.fields ? (
        <ul>
          {problem.fields.map((field) => (
            <li key={`${field.path}.${field.code}`}>
              <FieldFaultLine {...field} />
            </li>
          ))}
        </ul>
      ) : null}
      {problem.traceId ? <p className="meta">{translate('problem.trace', { id: problem.traceId })}</p> : null}
    </Note>
  );
}
