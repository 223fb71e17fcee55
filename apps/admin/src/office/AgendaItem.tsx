import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { SubmissionRow } from '../api/types.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';

/** One item of a meeting: what is asked, where it stands, and whether enough people will be there for it. */
export function AgendaItem({ row, number }: { row: SubmissionRow; number: number }): ReactElement {
  const translate = useTranslate();
  return (
    <li aria-current={row.state === 'deliberation' ? 'step' : undefined}>
      <span className="meta">{translate('office.meetings.item', { number })}</span>
      <div>
        <Link className="rowlink" to={`/submissions/${row.id}/meeting`}>
          {row.title}
        </Link>
        <p className="meta">{row.organisation}</p>
        <Quorum submissionId={row.id} />
      </div>
      <LevelLadder level={row.level} />
      <StatusChip state={row.shownState} />
    </li>
  );
}

/** Who counts for this item and who stepped back from it; nothing for who does not take part in the deliberation. */
function Quorum({ submissionId }: { submissionId: string }): ReactElement | null {
  const translate = useTranslate();
  const { data } = useRead('/api/submissions/{id}/deliberation', { path: { id: submissionId } });
  if (!data) return null;
  const { attendance, members, quorum } = data;
  const recused = members.filter((member) => member.recused).map(({ name }) => name);
  const counted = members.length - recused.length;
  return (
    <p className="meta">
      {attendance === null
        ? translate('meeting.quorum.unknown', { needed: quorum.needed })
        : translate('meeting.quorum.count', { present: quorum.present, counted, needed: quorum.needed })}
      {'. '}
      {recused.length > 0 &&
        translate('meeting.quorum.recused', { smart_count: recused.length, names: recused.join(', ') })}
    </p>
  );
}
