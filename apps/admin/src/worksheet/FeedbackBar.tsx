import SendOutlined from '@mui/icons-material/SendOutlined';
import { useState, type ReactElement } from 'react';
import type { Form } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { Icon, SavedState } from '../parts/index.js';
import type { Preparing } from '../remarks/index.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { FeedbackDialog } from './FeedbackDialog.js';

interface Props {
  submission: SubmissionDetail;
  form: Form;
  personId: string;
  preparing: Preparing;
}

/** How many remarks wait for the letter, whether they are kept, and the act that sends them. */
export function FeedbackBar(props: Props): ReactElement {
  const { saver, remarks } = props.preparing;
  const { t } = useWords();
  const saved = useSaved(saver.state);
  const [open, setOpen] = useState(false);
  const ready = remarks.filter(({ text }) => text.trim() !== '').length;
  const start = (): void => void saver.flush().then(() => setOpen(true));
  return (
    <>
      <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
      <span className="meta">{t('remarks.prepare.waiting', { smart_count: ready })}</span>
      <button type="button" className="btn small primary" onClick={start}>
        <Icon of={SendOutlined} />
        {t('act.give_feedback.do')} …
      </button>
      <FeedbackDialog {...props} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
