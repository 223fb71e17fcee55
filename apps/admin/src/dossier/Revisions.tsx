import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';

/** The versions that were handed in; each is read in the worksheet, where it cannot be changed. */
export function Revisions({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error } = useRead('/api/submissions/{id}/revisions', { path: { id: submission.id } });
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const rows = [...data].sort((one, other) => other.number - one.number);
  if (rows.length === 0) {
    return (
      <Empty title={translate('dossier.revisions.empty')} text={translate('dossier.revisions.empty_text')} />
    );
  }
  return (
    <ul className="sheet plain rows">
      {rows.map((row) => (
        <li key={row.number}>
          <div>
            <Link className="rowlink" to={`/submissions/${submission.id}/worksheet?revision=${row.number}`}>
              {translate('dossier.revisions.number', { number: row.number })}
            </Link>{' '}
            {row.number > 1 ? (
              <Link className="small" to={`/submissions/${submission.id}/changes?to=revision-${row.number}`}>
                {translate('compare.link')}
              </Link>
            ) : null}
            <p className="meta">
              {[
                translate(`dossier.revisions.kind.${row.kind}`, { _: row.kind }),
                translate('dossier.revisions.handed_in', { date: format.long(row.handedInAt) }),
              ].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
