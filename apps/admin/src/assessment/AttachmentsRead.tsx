import type { ReactElement } from 'react';
import { useRead } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../writing/useWords.js';

/** The handbook, the evaluation and the other files of the dossier, to download. */
export function AttachmentsRead({ submissionId }: { submissionId: string }): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { data } = useRead('/api/submissions/{id}/attachments', { path: { id: submissionId } });
  const items = data ?? [];
  if (items.length === 0) return <p className="muted ans">{t('assessment.read.noAttachments')}</p>;
  return (
    <ul className="plain ans">
      {items.map((attachment) => (
        <li key={attachment.id} className="attachment">
          <a href={`/api/submissions/${submissionId}/attachments/${attachment.id}`}>{attachment.filename}</a>
          <span className="meta">
            {t(`assessment.read.kind.${attachment.kind}`)}, {format.size(attachment.size)}
          </span>
        </li>
      ))}
    </ul>
  );
}
