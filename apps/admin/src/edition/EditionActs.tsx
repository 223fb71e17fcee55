import { useState, type ReactElement } from 'react';
import type { AvailableAct, SubmissionDetail } from '../api/index.js';
import { ActDialog, ClosedAct, TextField } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { ReleaseDialog } from './ReleaseDialog.js';

/** The acts of an edition, the one that goes on first; `text` names the field an act asks for. */
const editionActs = [
  { act: 'send_proof', text: null },
  { act: 'approve_proof', text: null },
  { act: 'request_correction', text: 'text' },
  { act: 'release', text: null },
  { act: 'cancel_planned_release', text: null },
  { act: 'return_to_editing', text: 'reason' },
] as const;
type EditionAct = (typeof editionActs)[number];

interface Props {
  submission: SubmissionDetail;
  /** Saves what still waits before the edition goes on. */
  flush: () => Promise<void>;
}

/** What this reader can do with the edition now, and why not what is closed. */
export function EditionActs({ submission, flush }: Props): ReactElement | null {
  const { t } = useWords();
  const [asking, setAsking] = useState<EditionAct | null>(null);
  const planned = submission.releasePlannedAt !== undefined;
  const own = editionActs.flatMap((known) => {
    const available = submission.acts.find(({ act }) => act === known.act);
    const pointless = known.act === 'cancel_planned_release' && !planned;
    return available && !pointless ? [{ known, available }] : [];
  });
  // What comes by itself asks nothing of anybody.
  const primary = planned ? undefined : own.find(({ available }) => available.open)?.known.act;
  return (
    <div className="eacts">
      {own.map(({ known, available }) =>
        available.open ? (
          <button
            key={known.act}
            type="button"
            className={known.act === primary ? 'btn primary' : 'btn'}
            onClick={() => void flush().then(() => setAsking(known))}
          >
            {t(`act.${known.act}.do`)} …
          </button>
        ) : (
          <Closed key={known.act} submission={submission} available={available} />
        ),
      )}
      {asking?.act === 'release' && <ReleaseDialog submission={submission} onClose={() => setAsking(null)} />}
      {asking && asking.act !== 'release' && (
        <Dialog submission={submission} asking={asking} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

function Closed({
  submission,
  available,
}: {
  submission: SubmissionDetail;
  available: AvailableAct;
}): ReactElement {
  const { t } = useWords();
  return (
    <ClosedAct
      title={t(`act.${available.act}.label`)}
      label={t(`act.${available.act}.do`)}
      reasons={available.reasons}
      submissionId={submission.id}
    />
  );
}

interface DialogProps {
  submission: SubmissionDetail;
  asking: EditionAct;
  onClose: () => void;
}

function Dialog({ submission, asking, onClose }: DialogProps): ReactElement {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const field = asking.text;
  const missing = field !== null && words.trim() === '';
  const input = (): Record<string, unknown> | null => {
    setTried(true);
    if (field === null) return {};
    return missing ? null : { [field]: words.trim() };
  };
  return (
    <ActDialog act={asking.act} submission={submission} open onClose={onClose} input={input}>
      {field && (
        <TextField
          label={t(`edition.ask.${asking.act}.label`)}
          readers={t(`edition.ask.${asking.act}.readers`)}
          value={words}
          onChange={setWords}
          maxLength={5000}
          error={tried && missing ? t('common.required') : undefined}
        />
      )}
    </ActDialog>
  );
}
