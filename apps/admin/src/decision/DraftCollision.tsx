import Balance from '@mui/icons-material/BalanceOutlined';
import type { ReactElement } from 'react';
import { Note } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import type { DraftHandle } from './useDraft.js';

/** Another decider or window saved a draft too: nothing is overwritten until one is chosen. */
export function DraftCollision({ handle }: { handle: DraftHandle }): ReactElement | null {
  const { t } = useWords();
  const { collision, settle } = handle;
  if (!collision) return null;
  return (
    <Note role="dispute" icon={Balance} alert>
      <p className="strong">{t('decision.collision.title')}</p>
      <p>{t('decision.collision.text')}</p>
      <blockquote {...written} className="theirs">
        {collision.theirs.publicExplanation}
      </blockquote>
      <p className="empty-act">
        <button type="button" className="btn" onClick={() => settle(collision.mine)}>
          {t('decision.collision.mine')}
        </button>{' '}
        <button type="button" className="btn" onClick={() => settle(null)}>
          {t('decision.collision.theirs')}
        </button>
      </p>
    </Note>
  );
}
