import DeleteOutlineOutlined from '@mui/icons-material/DeleteOutlineOutlined';
import type { ReactElement, ReactNode } from 'react';
import { Icon, TextField } from '../parts/index.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { useWords } from '../writing/useWords.js';
import { Quotation } from './Quotation.js';
import type { Standing } from './standing.js';
import type { Prepared, Preparing } from './usePrepared.js';

interface Props {
  remark: Prepared;
  preparing: Preparing;
  standing: Standing;
  active: boolean;
  onActivate: () => void;
  about: ReactNode;
}

/** A remark the adviser is writing: what it is about, who will read it and when, and the words. */
export function PreparedRemark({
  remark,
  preparing,
  standing,
  active,
  onActivate,
  about,
}: Props): ReactElement {
  const { t } = useWords();
  const collision = preparing.saver.collisions[remark.id];
  return (
    <article
      className={active ? 'rm-thread rm-prepared on' : 'rm-thread rm-prepared'}
      data-beside={remark.id}
      onFocusCapture={onActivate}
      onPointerDown={onActivate}
    >
      <p className="rm-where meta">
        {about}
        {about && ' · '}
        {t('remarks.prepare.not_sent')}
      </p>
      <div className="rm-said">
        {remark.anchor ? (
          <Quotation anchor={remark.anchor} standing={standing} />
        ) : (
          <p className="rm-about meta">{t('remarks.whole')}</p>
        )}
        {collision && (
          <CollisionPanel
            {...written}
            mine={collision.mine.text}
            theirs={collision.theirs.text}
            by={t('worksheet.writing.collision.you')}
            onMine={() => preparing.saver.settle(remark.id, collision.mine)}
            onTheirs={() => preparing.saver.settle(remark.id, null)}
          />
        )}
        <TextField
          autoFocus={remark.text === ''}
          label={t('remarks.prepare.label')}
          readers={t('remarks.prepare.readers')}
          value={remark.text}
          onChange={(text) => preparing.write(remark, text)}
        />
        <button type="button" className="link" onClick={() => preparing.drop(remark)}>
          <Icon of={DeleteOutlineOutlined} />
          {t('remarks.prepare.drop')}
        </button>
      </div>
    </article>
  );
}
