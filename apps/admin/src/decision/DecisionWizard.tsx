import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import { useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { AvailableAct, SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { isSameProposal, isWhole, proposalInput } from '../meeting/proposal.js';
import type { Advice } from '../meeting/types.js';
import { ActDialog, ClosedAct, Icon } from '../parts/index.js';
import { SavedState } from '../parts/SavedState.js';
import { RoomBar } from '../writing/RoomBar.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { AdviceStep, OutcomeStep, TextsStep } from './DecisionSteps.js';
import { DraftCollision } from './DraftCollision.js';
import { LetterPaper } from './LetterPaper.js';
import { LetterStep } from './LetterStep.js';
import { StepLine } from './StepLine.js';
import { type DecisionDraft, type Step, type StoredDraft, steps } from './types.js';
import { type DraftHandle, useDraft } from './useDraft.js';
import { useLetterPreview } from './useLetterPreview.js';

interface Props {
  submission: SubmissionDetail;
  advice: Advice;
  personId: string;
  stored: StoredDraft;
}

/** Taking the decision in four steps, with the letter beside it as it will go out. */
export function DecisionWizard({ submission, advice, personId, stored }: Props): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const [search] = useSearchParams();
  const step = steps.find((name) => name === search.get('step')) ?? stored.step;
  const handle = useDraft(submission.id, personId, advice, stored, step);
  const saved = useSaved(handle.state);
  const preview = useLetterPreview(submission.id, handle.draft);
  const shared = { submission, advice, handle, namesFound: preview?.namesFound ?? [] };
  const { publicExplanation, improvementAdvice } = handle.draft;
  return (
    <div className="deciding">
      <RoomBar
        submissionId={submission.id}
        title={t('decision.title', { title: submission.title })}
        detail={
          advice.adoptedAt
            ? t('decision.detail', { date: format.long(advice.adoptedAt) })
            : t('decision.detailShort')
        }
      >
        <SavedState saved={saved} onRetry={canRetry(handle.state) ? handle.retry : undefined} />
        <Link className="btn small" to={`/submissions/${submission.id}`}>
          {t('decision.later')}
        </Link>
      </RoomBar>
      <StepLine step={step} />
      {handle.collision ? <DraftCollision handle={handle} /> : null}
      <div className={step === 'advice' ? 'd alone' : 'd'}>
        <main className="f" id="main">
          {step === 'advice' && <AdviceStep submission={submission} advice={advice} />}
          {step === 'outcome' && <OutcomeStep {...shared} />}
          {step === 'texts' && <TextsStep {...shared} />}
          {step === 'letter' && <LetterStep draft={handle.draft} open={openParts(handle.draft, advice)} />}
        </main>
        {step !== 'advice' && preview && (
          <LetterPaper
            letters={preview.letter}
            title={t('decision.letter.asSeen')}
            detail={t('decision.letter.afterwards')}
            edited={[publicExplanation, improvementAdvice].filter((text) => text !== '')}
            flagged={preview.namesFound}
            pdf={`/api/submissions/${submission.id}/letter.pdf`}
          />
        )}
      </div>
      <Foot submission={submission} advice={advice} step={step} handle={handle} />
    </div>
  );
}

/** What a decision cannot do without. */
function openParts(draft: DecisionDraft, advice: Advice): string[] {
  return [
    ...(isWhole(draft) ? [] : ['conditions']),
    ...(draft.publicExplanation.trim() === '' ? ['publicExplanation'] : []),
    ...(!isSameProposal(draft, advice) && draft.deviationReason.trim() === '' ? ['deviationReason'] : []),
  ];
}

function Foot({
  submission,
  advice,
  step,
  handle,
}: Omit<Props, 'personId' | 'stored'> & { step: Step; handle: DraftHandle }): ReactElement {
  const { t } = useWords();
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <footer className="wfoot">
      {before && (
        <Link className="btn" to={`?step=${before}`}>
          <Icon of={ArrowBackOutlined} />
          {t(`decision.steps.${before}`)}
        </Link>
      )}
      <span className="meta right">{t('decision.quiet')}</span>
      {after ? (
        <Link className="btn primary" to={`?step=${after}`}>
          {t('decision.onTo', { step: t(`decision.steps.${after}`) })}
          <Icon of={ArrowForwardOutlined} />
        </Link>
      ) : (
        <Decide submission={submission} advice={advice} handle={handle} />
      )}
    </footer>
  );
}

function Decide({
  submission,
  advice,
  handle,
}: Omit<Props, 'personId' | 'stored'> & { handle: DraftHandle }): ReactElement | null {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const act: AvailableAct | undefined = submission.acts.find((available) => available.act === 'decide');
  const { draft } = handle;
  const open = openParts(draft, advice);
  if (!act) return null;
  if (!act.open)
    return (
      <ClosedAct
        title={t('act.decide.label')}
        label={t('act.decide.do')}
        reasons={act.reasons}
        submissionId={submission.id}
      />
    );
  return (
    <>
      <button
        type="button"
        className="btn primary"
        aria-disabled={open.length > 0 || undefined}
        onClick={() => open.length === 0 && setAsking(true)}
      >
        {t('act.decide.do')} …
      </button>
      <ActDialog
        act="decide"
        submission={submission}
        open={asking}
        onClose={() => setAsking(false)}
        input={() => ({
          ...proposalInput(draft),
          publicExplanation: draft.publicExplanation.trim(),
          improvementAdvice: draft.improvementAdvice.trim(),
          ...(isSameProposal(draft, advice) ? {} : { deviationReason: draft.deviationReason.trim() }),
        })}
      />
    </>
  );
}
