import SendOutlined from '@mui/icons-material/SendOutlined';
import { useState, type ReactElement } from 'react';
import type { Form, Question } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { Icon, TextField } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { FeedbackDialog } from './FeedbackDialog.js';
import type { Feedback } from './useFeedback.js';

/** Where the adviser writes the remark on the question at work. */
export function FeedbackField({
  question,
  feedback,
}: {
  question: Question;
  feedback: Feedback;
}): ReactElement {
  const { t } = useWords();
  return (
    <section className="feedback-field">
      <TextField
        key={question.id}
        label={t('worksheet.feedback.remark')}
        readers={t('worksheet.feedback.readers')}
        hint={t('worksheet.feedback.kept')}
        value={feedback.drafts[question.id] ?? ''}
        onChange={(text) => feedback.write(question.id, text)}
      />
    </section>
  );
}

/** How many remarks wait for the letter, and the act that sends them. */
export function FeedbackBar(props: {
  submission: SubmissionDetail;
  form: Form;
  feedback: Feedback;
}): ReactElement {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="meta" role="status">
        {t('worksheet.feedback.waiting', { smart_count: props.feedback.remarks.length })}
      </span>
      <button type="button" className="btn small primary" onClick={() => setOpen(true)}>
        <Icon of={SendOutlined} />
        {t('act.give_feedback.do')} …
      </button>
      <FeedbackDialog {...props} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
