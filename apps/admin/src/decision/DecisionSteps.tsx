import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { validUntil } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { today, useFormat } from '../i18n/format.js';
import { AdviceText } from '../meeting/AdviceSheet.js';
import { isSameProposal, proposalInput, proposalSentence } from '../meeting/proposal.js';
import { ProposalFields } from '../meeting/ProposalFields.js';
import type { Advice } from '../meeting/types.js';
import { Note, TextField } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { NamesNote } from './NamesNote.js';
import type { DecisionDraft } from './types.js';
import type { DraftHandle } from './useDraft.js';

interface StepProps {
  submission: SubmissionDetail;
  advice: Advice;
  handle: DraftHandle;
  /** Names of judges in what is written for the letter. */
  namesFound: readonly string[];
}

/** Step 1: what the committee advises. */
export function AdviceStep({ submission, advice }: Pick<StepProps, 'submission' | 'advice'>): ReactElement {
  const { t } = useWords();
  return (
    <>
      <h1>{t('decision.advice.title')}</h1>
      <p className="muted">{t('decision.advice.text')}</p>
      <AdviceText advice={advice} />
      <p className="more">
        <Link to={`/submissions/${submission.id}/worksheet`}>{t('decision.advice.worksheet')}</Link>
        <Link to={`/submissions/${submission.id}/assessment`}>{t('decision.advice.assessments')}</Link>
      </p>
    </>
  );
}

/** Step 2: what the institute decides; another outcome than the advice needs its reason. */
export function OutcomeStep({ submission, advice, handle, namesFound }: StepProps): ReactElement {
  const { t } = useWords();
  const { draft, change } = handle;
  const deviates = !isSameProposal(draft, advice);
  return (
    <>
      <h1>{t('decision.outcome.title')}</h1>
      <p className="muted">{t('decision.outcome.text')}</p>
      <ProposalFields proposal={draft} requested={submission.requestedLevel} onChange={change} />
      <NamesNote draft={draft} names={namesFound} step="outcome" />
      {deviates && (
        <>
          <Note role="attention">{t('decision.outcome.deviates')}</Note>
          <TextField
            label={t('decision.outcome.reason')}
            readers={t('decision.outcome.reasonReaders')}
            value={draft.deviationReason}
            onChange={(deviationReason) => change({ deviationReason })}
            maxLength={5000}
          />
        </>
      )}
    </>
  );
}

/** Step 3: the two texts of the letter, with a warning for names that must stay unknown. */
export function TextsStep({ advice, handle, namesFound }: StepProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { draft, change, reset, changed } = handle;
  return (
    <>
      <h1>{t('decision.texts.title')}</h1>
      <p className="muted">{t('decision.texts.text')}</p>
      <dl className="sum">
        <dt>{t('decision.texts.outcome')}</dt>
        <dd>{proposalSentence({ ...draft, reservation: false }, words)}</dd>
        <Reservation draft={draft} />
        <dt>{t('decision.texts.deviation')}</dt>
        <dd>
          {t(isSameProposal(draft, advice) ? 'decision.texts.noDeviation' : 'decision.texts.isDeviation')}
        </dd>
      </dl>
      <TextField
        label={t('meeting.advice.public')}
        readers={t('meeting.advice.publicReaders')}
        value={draft.publicExplanation}
        onChange={(publicExplanation) => change({ publicExplanation })}
        maxLength={5000}
      />
      <TextField
        label={t('meeting.advice.improve')}
        readers={t('meeting.advice.improveReaders')}
        value={draft.improvementAdvice}
        onChange={(improvementAdvice) => change({ improvementAdvice })}
        maxLength={10000}
      />
      <NamesNote draft={draft} names={namesFound} step="texts" />
      {changed && (
        <button type="button" className="link" onClick={reset}>
          {t('decision.texts.reset')}
        </button>
      )}
    </>
  );
}

/** How many conditions, and until when they may be fulfilled: the term runs from the day it is made known. */
function Reservation({ draft }: { draft: DecisionDraft }): ReactElement | null {
  const { t } = useWords();
  const format = useFormat();
  const { outcome, level, reservation, conditions } = proposalInput(draft);
  if (outcome !== 'recognised' || !level) return null;
  return (
    <>
      <dt>{t('decision.texts.reservation')}</dt>
      <dd>
        {reservation
          ? t('decision.texts.conditions', {
              smart_count: conditions.length,
              date: format.long(validUntil(level, true, today())),
            })
          : t('decision.texts.noReservation')}
      </dd>
    </>
  );
}
