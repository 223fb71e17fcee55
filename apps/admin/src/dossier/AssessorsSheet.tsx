import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Avatar, Person } from '../parts/Person.js';

/** How many assessors the level asks, when there are not enough yet: it stands in the reason why judging cannot begin. */
function neededBy({ acts }: SubmissionDetail): number | null {
  const reasons = acts.flatMap((act) => act.reasons);
  const needed = reasons.find(({ code }) => code === 'too_few_assessors')?.params?.needed;
  return typeof needed === 'number' ? needed : null;
}

/** Who was asked to judge and what each answered, with the seats that are still free. */
export function AssessorsSheet({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { data: rows } = useRead('/api/submissions/{id}/assignments', { path: { id: submission.id } });
  if (!rows) return null;
  const seated = rows.filter(
    (row) => row.function === 'assessor' && (row.status === 'accepted' || row.status === 'invited'),
  );
  const accepted = seated.filter((row) => row.status === 'accepted').length;
  const needed = neededBy(submission) ?? seated.length;
  const free = Math.max(0, needed - seated.length);
  const mayInvite = submission.acts.some(({ act, open }) => act === 'invite_assessor' && open);
  return (
    <section className="sheet">
      <h2>
        {translate('dossier.side.assessors')}{' '}
        {needed > 0 ? (
          <span className="count">{translate('dossier.side.accepted', { accepted, needed })}</span>
        ) : null}
      </h2>
      {rows.length === 0 ? <p className="meta">{translate('dossier.side.no_assessors')}</p> : null}
      {rows.map((row) => (
        <Person
          key={row.personId}
          name={row.name}
          away={row.status === 'declined' || row.status === 'recused'}
          detail={
            <>
              {`${translate(`dossier.side.function.${row.function}`)} · ${translate(
                `dossier.side.assigned.${row.handedIn ? 'handed_in' : row.status}`,
              )}`}
              {row.interest && row.declaredAt ? (
                <span className="declared">
                  {translate(`dossier.side.declared.${row.interest}`, { date: format.short(row.declaredAt) })}
                </span>
              ) : null}
            </>
          }
        />
      ))}
      {Array.from({ length: free }, (_, seat) => (
        <div className="person" key={seat}>
          <Avatar name="" away />
          <span className="muted">{translate('dossier.side.free')}</span>
        </div>
      ))}
      {mayInvite && free > 0 ? (
        <Link className="btn small wide" to={`/submissions/${submission.id}?act=invite_assessor`}>
          {translate('dossier.side.candidates')}
        </Link>
      ) : null}
    </section>
  );
}
