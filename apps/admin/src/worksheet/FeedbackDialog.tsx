import { useState, type ReactElement } from 'react';
import { questionById, type Form } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { ActDialog, TextField } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Feedback } from './useFeedback.js';

interface Props {
  submission: SubmissionDetail;
  form: Form;
  feedback: Feedback;
  open: boolean;
  onClose: () => void;
}

/** Sends the remarks of one feedback round, with a letter that says what matters most. */
export function FeedbackDialog({ submission, form, feedback, open, onClose }: Props): ReactElement {
  const { t, say } = useWords();
  const [letter, setLetter] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = letter.trim() === '';
  return (
    <ActDialog
      act="give_feedback"
      submission={submission}
      open={open}
      onClose={onClose}
      onDone={feedback.clear}
      wide
      input={() => {
        setAsked(true);
        return missing ? null : { letter: letter.trim(), remarks: feedback.remarks };
      }}
    >
      <TextField
        label={t('worksheet.feedback.letter')}
        hint={t('worksheet.feedback.letterHint')}
        readers={t('worksheet.feedback.readers')}
        value={letter}
        onChange={setLetter}
        rows={6}
        error={asked && missing ? t('worksheet.feedback.letterMissing') : undefined}
      />
      <div>
        <h3>{t('worksheet.feedback.remarks', { smart_count: feedback.remarks.length })}</h3>
        <ul className="plain feedback-list">
          {feedback.remarks.map(({ questionId, text }) => {
            const question = questionById(form, questionId);
            return (
              <li key={questionId}>
                <strong>{question ? say(question.title) : questionId}</strong>
                <p>{text}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </ActDialog>
  );
}
