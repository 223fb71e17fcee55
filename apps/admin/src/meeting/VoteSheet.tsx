import CheckOutlined from '@mui/icons-material/CheckOutlined';
import HighlightOffOutlined from '@mui/icons-material/HighlightOffOutlined';
import HowToVoteOutlined from '@mui/icons-material/HowToVoteOutlined';
import { useId, useState, type ReactElement } from 'react';
import { type VoteChoice, voteChoices } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Icon, Note, ProblemNote } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import { RestedOn } from './RestedOn.js';
import { proposalSentence } from './proposal.js';
import type { Ballot, Deliberation } from './types.js';
import { useVote } from './useVote.js';

interface Props {
  submission: SubmissionDetail;
  deliberation: Deliberation;
  ballot: Ballot;
}

/** The ballot at hand: the proposal as a question, the votes as they come in, one's own vote, the result. */
export function VoteSheet({ submission, deliberation, ballot }: Props): ReactElement {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  const heading = useId();
  const open = ballot.closedAt === null;
  const sentence = proposalSentence(ballot, words);
  const mayVote = open && submission.acts.some(({ act, open: may }) => act === 'cast_vote' && may);
  return (
    <section className="vote" aria-labelledby={heading}>
      <div>
        <p className="meta">
          {open
            ? t('meeting.vote.opened', { time: format.time(ballot.openedAt) })
            : t('meeting.vote.closed', { time: format.time(ballot.closedAt ?? ballot.openedAt) })}
        </p>
        <h2 id={heading}>{open ? `${sentence}?` : sentence}</h2>
        {ballot.conditions.length > 0 && (
          <ol {...written} className="conditions-read">
            {ballot.conditions.map((condition, index) => (
              <li key={index}>{condition}</li>
            ))}
          </ol>
        )}
        <Tally deliberation={deliberation} ballot={ballot} />
      </div>
      {mayVote && ballot.own === null && <OwnVote key={ballot.id} submission={submission} />}
      {ballot.own !== null && (
        <div>
          <p className="row">
            <Icon of={HowToVoteOutlined} />
            {t('meeting.vote.own', { choice: t(`vote.${ballot.own}`).toLowerCase() })}
          </p>
        </div>
      )}
      {!open && (
        <div>
          <Note
            role={ballot.passed ? 'positive' : 'stop'}
            icon={ballot.passed ? CheckOutlined : HighlightOffOutlined}
          >
            <strong>{t(ballot.passed ? 'meeting.vote.passed' : 'meeting.vote.notPassed')}</strong>{' '}
            {t(`meeting.vote.by.${ballot.rule}`)}{' '}
            <RestedOn electorate={ballot.electorate} version={ballot.ruleVersion} />
          </Note>
        </div>
      )}
    </section>
  );
}

function Tally({ deliberation, ballot }: Pick<Props, 'deliberation' | 'ballot'>): ReactElement {
  const { t } = useWords();
  const names = (choice: VoteChoice): string[] =>
    ballot.votes.filter((vote) => vote.choice === choice).map(({ name }) => name);
  const voted = ballot.votes.map(({ name }) => name);
  const waiting = deliberation.members
    .filter(({ name, present, recused }) => present && !recused && !voted.includes(name))
    .map(({ name }) => name);
  const columns =
    ballot.closedAt === null
      ? [
          { key: 'voted', names: voted, tone: 'yes' },
          { key: 'waiting', names: waiting, tone: '' },
        ]
      : [
          { key: 'for', names: names('for'), tone: 'yes' },
          { key: 'against', names: names('against'), tone: 'no' },
          { key: 'abstain', names: names('abstain'), tone: '' },
        ];
  return (
    <div className="tally" role="status">
      {columns.map((column) => (
        <div key={column.key} className={column.tone}>
          <span className="n">{column.names.length}</span>
          {t(`meeting.vote.tally.${column.key}`)}
          <p className="voters">{column.names.join(', ')}</p>
        </div>
      ))}
    </div>
  );
}

/** Choosing and casting are two steps, because a vote cannot be taken back. */
function OwnVote({ submission }: { submission: SubmissionDetail }): ReactElement {
  const { t } = useWords();
  const [choice, setChoice] = useState<VoteChoice | null>(null);
  const { vote, busy, problem } = useVote(submission.id, submission.version);
  return (
    <div>
      <div className="row wrap own-vote" role="group" aria-label={t('meeting.vote.yours')}>
        <span className="label">{t('meeting.vote.yours')}</span>
        {voteChoices.map((name) => (
          <button
            key={name}
            type="button"
            className="btn"
            aria-pressed={choice === name}
            onClick={() => setChoice(choice === name ? null : name)}
          >
            {t(`meeting.vote.choose.${name}`)}
          </button>
        ))}
      </div>
      {choice && (
        <div className="row wrap sure" role="status">
          <span>{t('meeting.vote.sure', { choice: t(`vote.${choice}`).toLowerCase() })}</span>
          <button
            type="button"
            className="btn primary"
            aria-disabled={busy || undefined}
            onClick={() => void vote(choice)}
          >
            {busy ? t('common.busy') : t('meeting.vote.cast')}
          </button>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
