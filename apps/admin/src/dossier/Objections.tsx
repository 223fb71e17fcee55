import Balance from '@mui/icons-material/BalanceOutlined';
import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { type Objection, type SubmissionDetail, useRead } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';
import { Note } from '../parts/Note.js';
import { written } from '../parts/written.js';

/** The objections to decisions on this dossier, for those who may read them; nothing when there are none. */
export function Objections({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const mayRead = submission.groups.includes('objection');
  const { data } = useRead(
    '/api/submissions/{id}/objections',
    mayRead ? { path: { id: submission.id } } : null,
  );
  if (!mayRead || !data || data.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="objections">
      <h2 id="objections">{translate('dossier.objection.title', { smart_count: data.length })}</h2>
      {data.map((objection) => (
        <ObjectionSheet key={objection.id} objection={objection} />
      ))}
      <p className="meta">{translate('dossier.objection.readers')}</p>
    </section>
  );
}

function ObjectionSheet({ objection }: { objection: Objection }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { grounds, lodgedAt, outcome, reason, settledAt, settledBy } = objection;
  const key = outcome ?? 'open';
  const role = outcome === null ? 'dispute' : outcome === 'upheld' ? 'positive' : 'neutral';
  return (
    <article className="sheet pad stack">
      <p>
        <span className={`st ${role}`}>
          <Icon of={Balance} />
          {translate(`dossier.objection.outcome.${key}`)}
        </span>{' '}
        <span className="meta">{translate('dossier.objection.lodged', { date: format.long(lodgedAt) })}</span>
      </p>
      <div>
        <h3>{translate('dossier.objection.grounds')}</h3>
        <p {...written} className="pre">
          {grounds}
        </p>
      </div>
      {outcome !== null && settledAt !== null && (
        <Note role={role}>
          <p className="strong">
            {translate(settledBy ? 'dossier.objection.settled_by' : 'dossier.objection.settled', {
              date: format.long(settledAt),
              name: settledBy ?? '',
            })}
          </p>
          <p {...written} className="pre">
            {reason}
          </p>
        </Note>
      )}
    </article>
  );
}
