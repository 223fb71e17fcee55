import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import type { ReactElement } from 'react';
import type { Anchor } from '#domain';
import { Icon } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import type { Standing } from './standing.js';

const longest = 90;

/** What a remark is about: the quoted words, and that they were rewritten when they were. */
export function Quotation({
  anchor,
  standing,
}: {
  anchor: Anchor | null;
  standing: Standing | undefined;
}): ReactElement | null {
  const { t } = useWords();
  if (!anchor) return null;
  const rewritten = standing?.kind === 'rewritten';
  return (
    <div className="rm-about">
      {rewritten && (
        <p className="rm-rewritten">
          <Icon of={EditNoteOutlined} />
          {t('remarks.rewritten')}
        </p>
      )}
      <q {...written} className="rm-quote">
        {rewritten ? anchor.quotation : short(anchor.quotation)}
      </q>
    </div>
  );
}

/** Where the text still stands a few words are enough to find it. */
function short(words: string): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
