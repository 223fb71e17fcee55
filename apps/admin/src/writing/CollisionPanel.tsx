import CallSplitOutlined from '@mui/icons-material/CallSplitOutlined';
import { useId, type ReactElement } from 'react';
import { Runs } from './Runs.js';
import { useWords } from './useWords.js';
import { wordDiff } from './word-diff.js';

interface Props {
  /** Both texts as plain words. */
  mine: string;
  theirs: string;
  /** The language of both, where that is not the reader's. */
  lang?: string;
  by: string | null;
  onMine: () => void;
  onTheirs: () => void;
  /** Puts both together; left out where only one of them can be true. */
  onMerge?: (() => void) | undefined;
}

/** Two people wrote in the same place. Both texts stand here until one is chosen; nothing is thrown away unseen. */
export function CollisionPanel({ mine, theirs, lang, by, onMine, onTheirs, onMerge }: Props): ReactElement {
  const { t } = useWords();
  const heading = useId();
  const runs = wordDiff(theirs, mine);
  return (
    <section className="collision" aria-labelledby={heading} role="alert">
      <div className="note dispute">
        <CallSplitOutlined className="i" aria-hidden />
        <span>
          <strong id={heading}>
            {by
              ? t('worksheet.writing.collision.by', { name: by })
              : t('worksheet.writing.collision.someone')}
          </strong>{' '}
          {t('worksheet.writing.collision.kept')}
        </span>
      </div>
      <div className="collision-texts">
        <div>
          <p className="meta">{t('worksheet.writing.collision.mine')}</p>
          <p className="collision-text" lang={lang}>
            <Runs runs={runs} side="after" />
          </p>
          <button type="button" className="btn small" onClick={onMine}>
            {t('worksheet.writing.collision.takeMine')}
          </button>
        </div>
        <div>
          <p className="meta">{t('worksheet.writing.collision.theirs')}</p>
          <p className="collision-text" lang={lang}>
            <Runs runs={runs} side="before" />
          </p>
          <button type="button" className="btn small" onClick={onTheirs}>
            {t('worksheet.writing.collision.takeTheirs')}
          </button>
        </div>
      </div>
      {onMerge && (
        <div className="collision-merge">
          <button type="button" className="btn small" onClick={onMerge}>
            {t('worksheet.writing.collision.merge')}
          </button>
          <span className="meta">{t('worksheet.writing.collision.mergeHint')}</span>
        </div>
      )}
    </section>
  );
}
