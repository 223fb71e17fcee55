import { useState, type ReactElement } from 'react';
import { questionById, type Form } from '#domain';
import type { ActInput, SubmissionDetail } from '../api/index.js';
import { ActDialog, TextField } from '../parts/index.js';
import { written } from '../parts/written.js';
import type { Prepared, Preparing } from '../remarks/index.js';
import { useKeptText } from '../writing/useKeptText.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  submission: SubmissionDetail;
  form: Form;
  personId: string;
  preparing: Preparing;
  open: boolean;
  onClose: () => void;
}

/** Sends the prepared remarks as one feedback round, with a letter that says what matters most. */
export function FeedbackDialog({
  submission,
  form,
  personId,
  preparing,
  open,
  onClose,
}: Props): ReactElement {
  const { t } = useWords();
  const letter = useKeptText(personId, `letter.${submission.id}`, 'letter');
  const [asked, setAsked] = useState(false);
  const remarks = preparing.remarks.filter(({ text }) => text.trim() !== '');
  const missing = letter.text.trim() === '';
  const input = (): ActInput<'give_feedback'> | null => {
    setAsked(true);
    return missing ? null : { letter: letter.text.trim(), remarks: remarks.map(asGiven) };
  };
  const done = (): void => {
    letter.write('');
    preparing.sent();
  };
  return (
    <ActDialog
      act="give_feedback"
      submission={submission}
      open={open}
      onClose={onClose}
      onDone={done}
      wide
      input={input}
    >
      <TextField
        label={t('remarks.letter_field.label')}
        hint={t('remarks.letter_field.hint')}
        readers={t('remarks.letter_field.readers')}
        value={letter.text}
        onChange={letter.write}
        rows={6}
        error={asked && missing ? t('remarks.letter_field.missing') : undefined}
      />
      <div>
        <h3>{t('remarks.letter_field.go_along', { smart_count: remarks.length })}</h3>
        <ul className="plain feedback-list">
          {remarks.map((remark) => (
            <GoesAlong key={remark.id} form={form} remark={remark} />
          ))}
        </ul>
      </div>
    </ActDialog>
  );
}

/** In the form of the act: the words as they stand here, and which prepared remark they were. */
const asGiven = ({ id, questionId, text, anchor }: Prepared) => ({
  draftId: id,
  questionId,
  text: text.trim(),
  ...(anchor && { anchor }),
});

function GoesAlong({ form, remark }: { form: Form; remark: Prepared }): ReactElement {
  const { say } = useWords();
  const question = questionById(form, remark.questionId);
  return (
    <li>
      <strong>{question ? say(question.title) : remark.questionId}</strong>
      {remark.anchor && (
        <p>
          <q {...written} className="rm-quote">
            {remark.anchor.quotation}
          </q>
        </p>
      )}
      <p {...written}>{remark.text}</p>
    </li>
  );
}
