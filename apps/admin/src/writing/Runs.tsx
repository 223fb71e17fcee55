import { useWords } from './useWords.js';
import type { Run } from './word-diff.js';

/** A text with its changed words marked; `side` leaves out what the other text has. */
export function Runs({ runs, side }: { runs: readonly Run[]; side?: 'before' | 'after' }) {
  const { t, locale } = useWords();
  const left = side === 'after' ? 'removed' : side === 'before' ? 'added' : undefined;
  return (
    <>
      {runs
        .filter((run) => run.kind !== left)
        .map((run, index) => {
          if (run.kind === 'same' || run.text.trim() === '') return <span key={index}>{run.text}</span>;
          const Mark = run.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index} className="d">
              <span className="vh" lang={locale}>
                {t(`worksheet.writing.diff.${run.kind}`)}{' '}
              </span>
              {run.text}
            </Mark>
          );
        })}
    </>
  );
}
