import { useState, type ReactElement } from 'react';
import { TextField } from '../parts/index.js';
import { useKeptText } from '../writing/useKeptText.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  submissionId: string;
  personId: string;
  remarkId: string;
  busy: boolean;
  onSend: (text: string) => Promise<boolean>;
}

/** The button that opens an answer, and the answer; what was typed stays on this device until it is sent. */
export function ReplyField({ submissionId, personId, remarkId, busy, onSend }: Props): ReactElement {
  const { t } = useWords();
  const kept = useKeptText(personId, `replies.${submissionId}`, remarkId);
  const [open, setOpen] = useState(kept.text !== '');
  const [missing, setMissing] = useState(false);
  const send = async (): Promise<void> => {
    const text = kept.text.trim();
    setMissing(text === '');
    if (text === '' || !(await onSend(text))) return;
    kept.write('');
    setOpen(false);
  };
  if (!open) {
    return (
      <button type="button" className="btn small" onClick={() => setOpen(true)}>
        {t('remarks.reply')}
      </button>
    );
  }
  return (
    <div className="rm-reply">
      <TextField
        autoFocus
        label={t('remarks.reply_label')}
        readers={t('remarks.readers')}
        hint={t('remarks.reply_final')}
        error={missing ? t('remarks.reply_missing') : undefined}
        value={kept.text}
        onChange={kept.write}
      />
      <div className="row wrap">
        <button
          type="button"
          className="btn small"
          aria-disabled={busy || undefined}
          onClick={() => void send()}
        >
          {t('remarks.reply_send')}
        </button>
        <button type="button" className="link" onClick={() => setOpen(false)}>
          {t('remarks.cancel')}
        </button>
      </div>
    </div>
  );
}
