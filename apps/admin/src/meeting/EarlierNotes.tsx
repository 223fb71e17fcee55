import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import Dialog from '@mui/material/Dialog';
import { useId, useState, type ReactElement } from 'react';
import { useRead } from '../api/index.js';
import { VersionList } from '../compare/VersionList.js';
import { Icon, PageError, Skeleton } from '../parts/index.js';
import { written } from '../parts/written.js';
import { Runs } from '../writing/Runs.js';
import { useWords } from '../writing/useWords.js';
import { wordDiff } from '../writing/word-diff.js';

interface Props {
  submissionId: string;
  /** The notes as they are on this screen. */
  present: string;
  /** Takes an earlier text back; left out where nothing is written any more. */
  onRestore?: (text: string) => void;
}

/** The way to what stood in the notes before, for who leads the item. */
export function EarlierNotes(props: Props): ReactElement {
  const { t } = useWords();
  const title = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link ev-open" onClick={() => setOpen(true)}>
        <Icon of={HistoryOutlined} />
        {t('meeting.notes.earlier.open')}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={title} maxWidth="md" fullWidth>
        <div className="dialog">
          <h2 id={title}>{t('meeting.notes.earlier.title')}</h2>
          {open && <Versions {...props} onClose={() => setOpen(false)} />}
        </div>
      </Dialog>
    </>
  );
}

function Versions({
  submissionId,
  present,
  onRestore,
  onClose,
}: Props & { onClose: () => void }): ReactElement {
  const { t } = useWords();
  const { data, error } = useRead('/api/submissions/{id}/discussion-notes/versions', {
    path: { id: submissionId },
  });
  const [chosenId, choose] = useState<string | null>(null);
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const chosen = data.find(({ id }) => id === chosenId) ?? data[0];
  const versions = data.map(({ id, at, by, kind }) => ({
    key: id,
    at,
    by,
    why: t(`meeting.notes.earlier.kind.${kind}`),
  }));
  return (
    <>
      {chosen ? (
        <div className="ev">
          <VersionList versions={versions} chosen={chosen.id} onChoose={choose} />
          <div>
            <p className="meta">{t('meeting.notes.earlier.since')}</p>
            <p {...written} className="reading pre">
              <Runs runs={wordDiff(chosen.text, present)} />
            </p>
          </div>
        </div>
      ) : (
        <p>{t('meeting.notes.earlier.none')}</p>
      )}
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {t('compare.earlier.shut')}
        </button>
        {chosen && onRestore && (
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              onRestore(chosen.text);
              onClose();
            }}
          >
            {t('compare.earlier.restore')}
          </button>
        )}
      </div>
    </>
  );
}
