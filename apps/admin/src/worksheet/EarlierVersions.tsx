import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import Dialog from '@mui/material/Dialog';
import { useId, useState, type ReactElement } from 'react';
import type { AnswerValue, Question } from '#domain';
import { useRead } from '../api/index.js';
import { AnswerDiff } from '../compare/AnswerDiff.js';
import { VersionList } from '../compare/VersionList.js';
import { Icon, PageError, Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  submissionId: string;
  question: Question;
  /** The answer as it is on this screen. */
  present: AnswerValue;
  onRestore: (value: AnswerValue) => void;
}

/** The way to earlier texts of an answer: what changed since each, and one click to have it back. */
export function EarlierVersions(props: Props): ReactElement {
  const { t, say } = useWords();
  const title = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link ev-open" onClick={() => setOpen(true)}>
        <Icon of={HistoryOutlined} />
        {t('compare.earlier.open')}
        <span className="vh">: {say(props.question.title)}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={title} maxWidth="md" fullWidth>
        <div className="dialog">
          <h2 id={title}>{t('compare.earlier.title', { question: say(props.question.title) })}</h2>
          {open && <Versions {...props} onClose={() => setOpen(false)} />}
        </div>
      </Dialog>
    </>
  );
}

function Versions(props: Props & { onClose: () => void }): ReactElement {
  const { submissionId, question, onRestore, onClose } = props;
  const { t } = useWords();
  const path = { id: submissionId, questionId: question.id };
  const { data, error } = useRead('/api/submissions/{id}/answers/{questionId}/versions', { path });
  const [chosen, setChosen] = useState<string | null>(null);
  const key = chosen ?? data?.[0]?.key ?? null;
  const text = useRead(
    '/api/submissions/{id}/answers/{questionId}/versions/{key}',
    key === null ? null : { path: { ...path, key } },
  );
  const restore = (): void => {
    if (!text.data) return;
    onRestore(text.data.value);
    onClose();
  };
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const versions = data.map(({ kind, revision, ...version }) => ({
    ...version,
    why: t(`compare.earlier.kind.${kind}`, { number: revision ?? 0 }),
  }));
  return (
    <>
      {data.length === 0 && <p>{t('compare.earlier.none')}</p>}
      {data.length > 0 && (
        <div className="ev">
          <VersionList versions={versions} chosen={key} onChoose={setChosen} />
          <div>
            <p className="meta">{t('compare.earlier.since')}</p>
            {text.data && <AnswerDiff question={question} before={text.data.value} after={props.present} />}
          </div>
        </div>
      )}
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {t('compare.earlier.shut')}
        </button>
        {data.length > 0 && (
          <button type="button" className="btn primary" onClick={restore}>
            {t('compare.earlier.restore')}
          </button>
        )}
      </div>
    </>
  );
}
