import Print from '@mui/icons-material/PrintOutlined';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useRead, useSubmission } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { RoomError } from '../interests/DossierError.js';
import { Icon, Skeleton } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { useWords } from '../writing/useWords.js';
import '../writing/writing.css';
import { AdviceText } from './AdviceSheet.js';
import './meeting.css';
import './minutes.css';
import { proposalSentence } from './proposal.js';
import { RestedOn } from './RestedOn.js';
import type { Ballot, Deliberation, Member } from './types.js';

function Attendance({ deliberation }: { deliberation: Deliberation }): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { members } = deliberation;
  const named = (member: Member): string =>
    member.recusedAt
      ? `${member.name} (${format.short(member.recusedAt)}, ${format.time(member.recusedAt)})`
      : member.name;
  const groups = [
    { key: 'present', people: members.filter(({ present, recused }) => present && !recused) },
    { key: 'absent', people: members.filter(({ present, recused }) => !present && !recused) },
    { key: 'recused', people: members.filter(({ recused }) => recused) },
  ];
  return (
    <section>
      <h2>{t('meeting.minutes.attendance')}</h2>
      <dl className="kv left">
        {groups
          .filter(({ people }) => people.length > 0)
          .map(({ key, people }) => (
            <div key={key} className="kv-row">
              <dt>{t(`meeting.minutes.${key}`)}</dt>
              <dd>{people.map(named).join(', ')}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Numbers only: minutes say how many voted what, not who. */
function Vote({ ballot }: { ballot: Ballot }): ReactElement {
  const words = useWords();
  const { t } = words;
  const count = (choice: string): number => ballot.votes.filter((vote) => vote.choice === choice).length;
  return (
    <section>
      <h2>{proposalSentence(ballot, words)}</h2>
      <p>
        {t('meeting.minutes.votes', {
          for: count('for'),
          against: count('against'),
          abstain: count('abstain'),
        })}{' '}
        <strong>{t(ballot.passed ? 'meeting.vote.passed' : 'meeting.vote.notPassed')}</strong>
      </p>
      <p className="meta">
        {t(`meeting.vote.by.${ballot.rule}`)}{' '}
        <RestedOn electorate={ballot.electorate} version={ballot.ruleVersion} />
      </p>
    </section>
  );
}

/** The minutes of one item, assembled from the meeting itself: who was there, what was voted, what was advised. */
export function MinutesPage(): ReactElement {
  const { id = '' } = useParams();
  const { t } = useWords();
  const format = useFormat();
  const submission = useSubmission(id);
  const deliberation = useRead('/api/submissions/{id}/deliberation', { path: { id } });
  const notes = useRead('/api/submissions/{id}/discussion-notes', { path: { id } });
  const advice = useRead('/api/submissions/{id}/advice', { path: { id } });
  const error = submission.error ?? deliberation.error ?? notes.error ?? advice.error;
  if (error) return <RoomError submissionId={id} error={error} onRetry={() => void advice.refetch()} />;
  if (!submission.data || !deliberation.data || !notes.data || !advice.data) return <Skeleton lines={8} />;
  const { title, committeeKind, requestedLevel } = submission.data;
  const { meetingOn, ballots } = deliberation.data;
  return (
    <div className="minutes-room">
      <RoomBar {...written} submissionId={id} title={title} detail={t('meeting.minutes.readers')}>
        <button type="button" className="btn small" onClick={() => window.print()}>
          <Icon of={Print} />
          {t('meeting.minutes.print')}
        </button>
      </RoomBar>
      <main className="minutes" id="main">
        <p className="meta">
          {[t(`committee.${committeeKind}`), meetingOn ? format.full(meetingOn) : null]
            .filter(Boolean)
            .join(', ')}
        </p>
        <h1>{t('meeting.minutes.title', { title })}</h1>
        <p>{t('meeting.asked', { level: t(`level.${requestedLevel}`) })}</p>
        <Attendance deliberation={deliberation.data} />
        {notes.data.text.trim() !== '' && (
          <section>
            <h2>{t('meeting.notes.title')}</h2>
            <p {...written} className="reading pre">
              {notes.data.text}
            </p>
          </section>
        )}
        {ballots
          .filter(({ closedAt }) => closedAt !== null)
          .map((ballot) => (
            <Vote key={ballot.id} ballot={ballot} />
          ))}
        <AdviceText advice={advice.data} />
        <p className="meta no-print">
          <Link to={`/submissions/${id}/meeting`}>{t('meeting.minutes.back')}</Link>
        </p>
      </main>
    </div>
  );
}
