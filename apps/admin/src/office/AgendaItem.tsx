import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/query.js';
import type { Day, SubmissionRow } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { LevelLadder } from '../parts/LevelLadder.js';
import { StatusChip } from '../parts/StatusChip.js';

/** One item of a meeting: what is asked, where it stands, and whether enough people will be there for it. */
export function AgendaItem({
  row,
  number,
  roundMeetsOn,
}: {
  row: SubmissionRow;
  number: number;
  roundMeetsOn: Day | undefined;
}): ReactElement {
  const translate = useTranslate();
  return (
    <li aria-current={row.state === 'deliberation' ? 'step' : undefined}>
      <span className="meta">{translate('office.meetings.item', { number })}</span>
      <div>
        <Link className="rowlink" to={`/submissions/${row.id}/meeting`}>
          {row.title}
        </Link>
        <p className="meta">{row.organisation}</p>
        <Quorum submissionId={row.id} roundMeetsOn={roundMeetsOn} />
      </div>
      <LevelLadder level={row.level} />
      <StatusChip state={row.shownState} />
    </li>
  );
}

/**
 * Who counts for this item, who stepped back from it, and its day when that is not the round's; nothing for who does
 * not take part in the deliberation.
 */
function Quorum({
  submissionId,
  roundMeetsOn,
}: {
  submissionId: string;
  roundMeetsOn: Day | undefined;
}): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useRead('/api/submissions/{id}/deliberation', { path: { id: submissionId } });
  if (!data) return null;
  const { attendance, members, meetingOn, quorum } = data;
  const recused = members.filter((member) => member.recused).map(({ name }) => name);
  const counted = members.length - recused.length;
  return (
    <p className="meta">
      {meetingOn && meetingOn !== roundMeetsOn
        ? `${translate('office.meetings.on', { date: format.long(meetingOn) })} `
        : null}
      {attendance === null
        ? translate('meeting.quorum.unknown', { needed: quorum.needed })
        : translate('meeting.quorum.count', { present: quorum.present, counted, needed: quorum.needed })}
      {'. '}
      {recused.length > 0 &&
        translate('meeting.quorum.recused', { smart_count: recused.length, names: recused.join(', ') })}
    </p>
  );
}
