import CallSplitOutlined from '@mui/icons-material/CallSplitOutlined';
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import { useState, type ReactElement } from 'react';
import type { Criterion } from '#domain';
import { type SubmissionDetail, useRead } from '../api/index.js';
import type { Assessments } from '../assessment/types.js';
import { useFormat } from '../i18n/format.js';
import { ActDialog, Note, Skeleton, TextField } from '../parts/index.js';
import { useWords, type Words } from '../writing/useWords.js';
import { dissentDraft, improvementDraft, strengths } from './advice-draft.js';
import { proposalSentence } from './proposal.js';
import type { Ballot } from './types.js';

interface Props {
  submission: SubmissionDetail;
  criteria: readonly Criterion[];
  ballot: Ballot | undefined;
  open: boolean;
  onClose: () => void;
}

interface Texts {
  publicExplanation: string;
  improvementAdvice: string;
  dissent: string;
}

/** Adopting the advice: the texts are drafted from the judgements, the chair makes them the committee's own. */
export function AdviceDialog(props: Props): ReactElement {
  const words = useWords();
  const format = useFormat();
  const { data } = useRead('/api/submissions/{id}/assessments', { path: { id: props.submission.id } });
  if (!data) return <Skeleton lines={3} />;
  const dissent = props.ballot ? dissentDraft(props.ballot, words.t, (count) => format.words(count)) : '';
  return <AdviceForm {...props} start={{ ...firstTexts(data, props.criteria, words), dissent }} />;
}

function firstTexts(
  { own, others }: Assessments,
  criteria: readonly Criterion[],
  { t, say }: Words,
): Omit<Texts, 'dissent'> {
  const all = own?.status === 'handed_in' ? [own, ...others] : others;
  const strong = strengths(criteria, all, say);
  return {
    publicExplanation: strong.length > 0 ? t('meeting.advice.strengths', { list: strong.join(', ') }) : '',
    improvementAdvice: improvementDraft(criteria, all, say),
  };
}

function AdviceForm({ submission, ballot, open, onClose, start }: Props & { start: Texts }): ReactElement {
  const words = useWords();
  const { t } = words;
  const [texts, setTexts] = useState(start);
  const [asked, setAsked] = useState(false);
  const set = (part: Partial<Texts>): void => setTexts({ ...texts, ...part });
  const missing = texts.publicExplanation.trim() === '';
  const divided = start.dissent !== '';
  const begunOnly = divided && ['', start.dissent.trim()].includes(texts.dissent.trim());
  const dissentField = (
    <TextField
      label={t('meeting.advice.dissent')}
      hint={t(divided ? 'meeting.advice.dissentBegun' : 'meeting.advice.dissentHint')}
      readers={t('meeting.advice.dissentReaders')}
      value={texts.dissent}
      onChange={(dissent) => set({ dissent })}
      maxLength={5000}
      error={asked && begunOnly ? t('meeting.advice.dissentMissing') : undefined}
    />
  );
  return (
    <ActDialog
      act="adopt_advice"
      submission={submission}
      open={open}
      onClose={onClose}
      wide
      input={() => {
        setAsked(true);
        const dissent = texts.dissent.trim();
        return missing || begunOnly ? null : { ...texts, dissent: dissent === '' ? undefined : dissent };
      }}
    >
      {ballot && <p className="strong">{proposalSentence(ballot, words)}</p>}
      {divided && (
        <>
          <Note role="dispute" icon={CallSplitOutlined}>
            {t('meeting.advice.divided')}
          </Note>
          {dissentField}
        </>
      )}
      <Note icon={LightbulbOutlined}>{t('meeting.advice.drafted')}</Note>
      <TextField
        label={t('meeting.advice.public')}
        readers={t('meeting.advice.publicReaders')}
        value={texts.publicExplanation}
        onChange={(publicExplanation) => set({ publicExplanation })}
        maxLength={5000}
        error={asked && missing ? t('meeting.advice.publicMissing') : undefined}
      />
      <TextField
        label={t('meeting.advice.improve')}
        readers={t('meeting.advice.improveReaders')}
        value={texts.improvementAdvice}
        onChange={(improvementAdvice) => set({ improvementAdvice })}
        maxLength={10000}
      />
      {!divided && dissentField}
    </ActDialog>
  );
}
