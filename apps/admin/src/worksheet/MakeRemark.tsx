import AddCommentOutlined from '@mui/icons-material/AddCommentOutlined';
import type { ReactElement } from 'react';
import { Icon } from '../parts/index.js';
import type { Selected } from '../remarks/index.js';
import { useWords } from '../writing/useWords.js';

/** The button at a selected passage; Ctrl Alt M does the same. */
export function MakeRemark({
  selected,
  onMake,
}: {
  selected: Selected | null;
  onMake: (selected: Selected) => void;
}): ReactElement | null {
  const { t } = useWords();
  if (!selected) return null;
  const place = { left: Math.max(8, selected.box.left), top: Math.max(64, selected.box.top - 48) };
  if (selected.kind === 'too_long') {
    return (
      <p className="rm-make note attention" style={place} role="status">
        {t('remarks.prepare.too_long')}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="btn small primary rm-make"
      style={place}
      title={t('remarks.prepare.on_selection_key')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onMake(selected)}
    >
      <Icon of={AddCommentOutlined} />
      {t('remarks.prepare.on_selection')}
    </button>
  );
}
