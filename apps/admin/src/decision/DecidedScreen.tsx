import { useState, type ReactElement } from 'react';
import type { SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { decisionSentence } from '../meeting/proposal.js';
import { ActDialog, ClosedAct, Note, StatusChip } from '../parts/index.js';
import { written } from '../parts/written.js';
import { RoomBar } from '../writing/RoomBar.js';
import { useWords } from '../writing/useWords.js';
import { LetterPaper } from './LetterPaper.js';
import type { Decision } from './types.js';

/** A decision that was taken: the letter, and until it went out the act that lets it go out. */
export function DecidedScreen({
  submission,
  decision,
}: {
  submission: SubmissionDetail;
  decision: Decision;
}): ReactElement {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  const { announcedOn, objectionUntil } = decision;
  return (
    <div className="deciding">
      <RoomBar
        submissionId={submission.id}
        title={t('decision.of', { title: submission.title })}
        detail={
          announcedOn
            ? t('decision.announcedOn', { date: format.long(announcedOn) })
            : t('decision.notYetKnown')
        }
      >
        <StatusChip state={submission.shownState} />
      </RoomBar>
      <div className="d">
        <main className="f" id="main">
          <h1>{decisionSentence(decision, words)}</h1>
          <dl className="sum">
            {decision.decidedBy && (
              <>
                <dt>{t('decision.decidedBy')}</dt>
                <dd>{decision.decidedBy}</dd>
              </>
            )}
            <dt>{t('decision.announced')}</dt>
            <dd>{announcedOn ? format.long(announcedOn) : t('decision.notYet')}</dd>
            {objectionUntil && (
              <>
                <dt>{t('decision.objectionUntil')}</dt>
                <dd>{format.long(objectionUntil)}</dd>
              </>
            )}
          </dl>
          {decision.deviationReason && (
            <Note role="attention">
              <p className="strong">{t('decision.outcome.deviates')}</p>
              <p {...written}>{decision.deviationReason}</p>
            </Note>
          )}
          <Announce submission={submission} />
        </main>
        {decision.letter && (
          <LetterPaper
            letters={decision.letter}
            title={t('decision.letter.title')}
            detail={t(announcedOn ? 'decision.letter.sent' : 'decision.letter.afterwards')}
            pdf={mayHavePdf(submission) ? `/api/submissions/${submission.id}/letter.pdf` : undefined}
          />
        )}
      </div>
    </div>
  );
}

/** Those who prepare the letter, and the side it goes to. */
const mayHavePdf = ({ relations }: SubmissionDetail): boolean =>
  relations.some((one) => ['secretary', 'decider', 'owner', 'author'].includes(one));

function Announce({ submission }: { submission: SubmissionDetail }): ReactElement | null {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const act = submission.acts.find((available) => available.act === 'announce');
  if (!act) return null;
  if (!act.open) {
    return (
      <ClosedAct
        title={t('act.announce.label')}
        label={t('act.announce.do')}
        reasons={act.reasons}
        submissionId={submission.id}
      />
    );
  }
  return (
    <div className="announce">
      <h2>{t('act.announce.label')}</h2>
      <p className="muted">{t('act.announce.hint')}</p>
      <button type="button" className="btn primary" onClick={() => setAsking(true)}>
        {t('act.announce.do')} …
      </button>
      <ActDialog act="announce" submission={submission} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
