import type { ReactElement } from 'react';
import { useWords } from '../writing/useWords.js';

export type Pane = 'judge' | 'read';

/** Under 960 px there is room for one pane: a switch between judging and reading. Both keep their state. */
export function PaneSwitch({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }): ReactElement {
  const { t } = useWords();
  return (
    <div className="pane-switch seg" role="group" aria-label={t('assessment.panes')}>
      {(['judge', 'read'] as const).map((name) => (
        <button key={name} type="button" aria-pressed={pane === name} onClick={() => onChange(name)}>
          {t(`assessment.pane.${name}`)}
        </button>
      ))}
    </div>
  );
}
