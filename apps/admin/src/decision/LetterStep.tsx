import type { ReactElement } from 'react';
import { Note } from '../parts/index.js';
import { proposalSentence } from '../meeting/proposal.js';
import { useWords } from '../writing/useWords.js';
import type { DecisionDraft } from './types.js';

interface Props {
  draft: DecisionDraft;
  /** What must still be written before the decision can be taken. */
  open: readonly string[];
}

/** Step 4: everything as it goes out, with what happens next. */
export function LetterStep({ draft, open }: Props): ReactElement {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <h1>{t('decision.check.title')}</h1>
      <p className="muted">{t('decision.check.text')}</p>
      <p className="strong">{proposalSentence(draft, words)}</p>
      <ol className="then">
        {(['fixed', 'announce', 'objection'] as const).map((name) => (
          <li key={name}>{t(`decision.check.${name}`)}</li>
        ))}
      </ol>
      {open.length > 0 && (
        <Note role="attention">
          <p className="strong">{t('decision.check.open')}</p>
          <ul>
            {open.map((name) => (
              <li key={name}>{t(`decision.check.missing.${name}`)}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
