import LockOutlined from '@mui/icons-material/LockOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import Dialog from '@mui/material/Dialog';
import { useId, useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type Answers, type Form, missingAnswers, missingForSubmit, questionById } from '#domain';
import type { AvailableAct, SubmissionDetail } from '../api/index.js';
import { ActDialog, Icon, ReasonList, TextField } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

const handInActs = ['submit', 'hand_in_definitive', 'answer_questions'] as const;
type HandInAct = (typeof handInActs)[number];

/** The act with which the writing of this moment ends, when this reader has one. */
export function handInActOf(submission: SubmissionDetail): (AvailableAct & { act: HandInAct }) | undefined {
  return submission.acts.find((available): available is AvailableAct & { act: HandInAct } =>
    handInActs.some((act) => act === available.act),
  );
}

interface Props {
  submission: SubmissionDetail;
  form: Form;
  answers: Answers;
  /** Saves what still waits, so that what is handed in is what stands on the screen. */
  flush: () => Promise<void>;
}

/** The button that ends the writing: with its consequences when it is open, with every reason when it is not. */
export function HandIn({ submission, form, answers, flush }: Props): ReactElement | null {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const available = handInActOf(submission);
  if (!available) return null;
  const missing = missingFor(available.act, form, answers, submission);
  const closed = !available.open || missing.length > 0;
  const start = (): void => void flush().then(() => setOpen(true));
  return (
    <>
      <button type="button" className="btn small hand" onClick={start}>
        <Icon of={closed ? LockOutlined : SendOutlined} />
        {t(`act.${available.act}.do`)} …
      </button>
      {closed ? (
        <NotYet
          submission={submission}
          available={available}
          form={form}
          missing={missing}
          open={open}
          onClose={() => setOpen(false)}
        />
      ) : (
        <HandInDialog
          act={available.act}
          submission={submission}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function missingFor(act: HandInAct, form: Form, answers: Answers, submission: SubmissionDetail): string[] {
  if (act === 'submit') return missingForSubmit(form, answers);
  return act === 'hand_in_definitive' ? missingAnswers(form, answers, submission.requestedLevel) : [];
}

interface DialogProps {
  submission: SubmissionDetail;
  open: boolean;
  onClose: () => void;
}

function HandInDialog({ act, submission, open, onClose }: DialogProps & { act: HandInAct }): ReactElement {
  const { t } = useWords();
  const [answer, setAnswer] = useState('');
  const [asked, setAsked] = useState(false);
  const withAnswer = act === 'answer_questions';
  const input = (): Record<string, unknown> | null => {
    setAsked(true);
    if (!withAnswer) return {};
    return answer.trim() === '' ? null : { answer: answer.trim() };
  };
  return (
    <ActDialog act={act} submission={submission} open={open} onClose={onClose} input={input}>
      {withAnswer && (
        <TextField
          label={t('worksheet.handIn.answer')}
          readers={t('worksheet.handIn.answerReaders')}
          value={answer}
          onChange={setAnswer}
          error={asked && answer.trim() === '' ? t('worksheet.handIn.answerMissing') : undefined}
        />
      )}
    </ActDialog>
  );
}

function NotYet(
  props: DialogProps & { available: AvailableAct; form: Form; missing: readonly string[] },
): ReactElement {
  const { submission, available, form, missing, open, onClose } = props;
  const { t, say } = useWords();
  const titleId = useId();
  // The missing questions stand below with their links; other reasons come from the domain.
  const others = available.reasons.filter(
    (reason) => reason.code !== 'answers_missing' || missing.length === 0,
  );
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <div className="dialog">
        <h2 id={titleId}>{t('worksheet.handIn.notYet')}</h2>
        {missing.length > 0 && (
          <>
            <p>{t('worksheet.handIn.missing', { smart_count: missing.length })}</p>
            <ul className="missing-list">
              {missing.map((id) => {
                const question = questionById(form, id);
                return (
                  <li key={id}>
                    <Link to={`?question=${id}`} onClick={onClose}>
                      {question ? say(question.title) : id}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {others.length > 0 && <ReasonList reasons={others} submissionId={submission.id} />}
        <div className="end">
          <button type="button" className="btn primary" onClick={onClose}>
            {t('worksheet.handIn.writeOn')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
