import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { criteriaFor } from '#domain';
import { described, readQuery, type SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { RoomError } from '../interests/DossierError.js';
import { Skeleton } from '../parts/index.js';
import { AgreementTable } from '../assessment/AgreementTable.js';
import { useEarlierJudgement } from '../assessment/useEarlierJudgement.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { usePlaceWords } from '../office/meeting-place.js';
import { useWords } from '../writing/useWords.js';
import '../assessment/assessment.css';
import '../writing/writing.css';
import { AdviceSheet } from './AdviceSheet.js';
import { Agenda } from './Agenda.js';
import { ChairSheet } from './ChairSheet.js';
import './meeting.css';
import { NotesSheet } from './NotesSheet.js';
import { People } from './People.js';
import { QuorumAndRule } from './QuorumAndRule.js';
import type { Deliberation } from './types.js';
import { useLive } from './useLive.js';
import { VoteSheet } from './VoteSheet.js';

/** One item of a meeting, the same on every screen in the room: who is there, where they differ, the vote, the advice. */
export function MeetingPage(): ReactElement {
  const { id = '' } = useParams();
  const submission = useLive(readQuery('/api/submissions/{id}', { path: { id } }), described);
  const deliberation = useLive(readQuery('/api/submissions/{id}/deliberation', { path: { id } }));
  const error = submission.error ?? deliberation.error;
  const known = submission.data && deliberation.data;
  // A moment without a line must not take the meeting off the screen.
  if (error && (!known || error.status === 404))
    return <RoomError submissionId={id} error={error} onRetry={() => void deliberation.refetch()} />;
  if (!submission.data || !deliberation.data) return <Skeleton lines={8} />;
  return <Item submission={submission.data} deliberation={deliberation.data} live={!error} />;
}

interface ItemProps {
  submission: SubmissionDetail;
  deliberation: Deliberation;
  live: boolean;
}

function Item({ submission, deliberation, live }: ItemProps): ReactElement {
  const { t, say } = useWords();
  const format = useFormat();
  const placeWords = usePlaceWords();
  const criteria = criteriaFor(submission.criteriaVersion, submission.requestedLevel);
  const round = submission.round?.id;
  const { data: meeting } = useLive(
    readQuery('/api/meetings/{id}', { path: { id: round ?? '' } }),
    undefined,
    round !== undefined,
  );
  const item = meeting?.items.find((one) => one.open && one.submissionId === submission.id);
  const { agreement, ballots, meetingOn } = deliberation;
  const { carriedOver } = useEarlierJudgement(submission);
  const unjudged = [...carriedOver].filter((id) => !agreement.some(({ criterionId }) => criterionId === id));
  const rows = [...agreement, ...unjudged.map((criterionId) => ({ criterionId, verdicts: [] }))];
  const assessors = Math.max(0, ...agreement.map(({ verdicts }) => verdicts.length));
  const ballot = ballots.at(-1);
  const place = [
    t(`committee.${submission.committeeKind}`),
    meetingOn ? format.long(meetingOn) : null,
    placeWords(submission),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="meeting">
      <RoomBar {...written} submissionId={submission.id} title={submission.title} detail={place}>
        <span className={live ? 'live' : 'live off'} role="status">
          <i aria-hidden="true" />
          {t(live ? 'meeting.live' : 'meeting.notLive')}
        </span>
        <span className="clock" aria-label={t('meeting.clock')}>
          {format.clock(new Date().toISOString())}
        </span>
      </RoomBar>
      <div className="m">
        <Agenda meeting={meeting} current={submission.id} />
        <main className="now" id="main">
          <p className="meta">
            {item && `${t('office.meetings.item', { number: item.number })}. `}
            {t('meeting.asked', { level: t(`level.${submission.requestedLevel}`) })}
          </p>
          <h1 {...written}>{submission.title}</h1>
          <QuorumAndRule deliberation={deliberation} />
          {rows.length > 0 && (
            <AgreementTable
              rows={rows}
              carriedOver={carriedOver}
              criteria={criteria}
              count={assessors}
              nameOf={(criterion) => (
                <Link to={`/submissions/${submission.id}/assessment?criterion=${criterion.id}`}>
                  {say(criterion.short)}
                </Link>
              )}
            />
          )}
          {ballot && <VoteSheet submission={submission} deliberation={deliberation} ballot={ballot} />}
          <NotesSheet key={submission.id} submissionId={submission.id} />
          {submission.groups.includes('advice') && (
            <p className="minutes-link">
              <Link to={`/submissions/${submission.id}/minutes`}>{t('meeting.minutes.open')}</Link>
            </p>
          )}
          {submission.state === 'advised' && <AdviceSheet submissionId={submission.id} />}
          <ChairSheet submission={submission} deliberation={deliberation} criteria={criteria} />
        </main>
        <People deliberation={deliberation} ballot={ballot} />
      </div>
    </div>
  );
}
