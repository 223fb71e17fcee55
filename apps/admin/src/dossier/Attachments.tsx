import Download from '@mui/icons-material/DownloadOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { useRead, useRefresh } from '../api/query.js';
import type { Attachment, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { Icon } from '../parts/Icon.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import { UploadForm } from './UploadForm.js';

function AttachmentTable(props: {
  submission: SubmissionDetail;
  rows: readonly Attachment[];
  mayWrite: boolean;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const { submission } = props;
  const label = (column: string): string => translate(`dossier.attachments.column.${column}`);
  return (
    <div className="sheet">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{label('name')}</th>
            <th scope="col">{label('kind')}</th>
            <th scope="col" className="n">
              {label('size')}
            </th>
            <th scope="col">{label('at')}</th>
            {props.mayWrite ? <th aria-label={translate('common.remove')} /> : null}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id}>
              <td>
                <a
                  className="row filelink"
                  href={`/api/submissions/${submission.id}/attachments/${row.id}`}
                  download
                >
                  <Icon of={Download} />
                  {row.filename}
                </a>
              </td>
              <td data-label={label('kind')}>{translate(`dossier.attachments.kind.${row.kind}`)}</td>
              <td data-label={label('size')} className="n">
                {format.size(row.size)}
              </td>
              <td data-label={label('at')}>{format.short(row.uploadedAt)}</td>
              {props.mayWrite ? (
                <td>
                  <button type="button" className="link fine" onClick={() => setRemoving(row)}>
                    {translate('common.remove')}
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {removing ? (
        <RemoveDialog submissionId={submission.id} row={removing} onClose={() => setRemoving(null)} />
      ) : null}
    </div>
  );
}

/** Taking a file out of the description; what was handed in with it keeps it. */
function RemoveDialog(props: { submissionId: string; row: Attachment; onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { submissionId, row } = props;
  const name = row.filename;
  const remove = async (): Promise<void> => {
    if (row.version === undefined) return;
    await api.DELETE('/api/submissions/{id}/attachments/{attachmentId}', {
      params: { path: { id: submissionId, attachmentId: row.id }, query: { version: row.version } },
    });
    notify(translate('dossier.attachments.removed', { name }));
    await refresh(submissionId);
  };
  return (
    <PlainDialog
      title={translate('dossier.attachments.remove_question', { name })}
      doLabel={translate('common.remove')}
      cancelLabel={translate('dossier.attachments.keep')}
      onClose={props.onClose}
      onDo={remove}
    >
      <p>{translate('dossier.attachments.remove_text')}</p>
    </PlainDialog>
  );
}

/** The attachments of a dossier; the developer's side adds to them while it writes. */
export function Attachments({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const { data, error } = useRead('/api/submissions/{id}/attachments', { path: { id: submission.id } });
  const mayWrite =
    submission.relations.some((relation) => relation === 'owner' || relation === 'author') &&
    ['draft', 'returned', 'guidance', 'questions_for_you'].includes(submission.state);
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const rows = data;
  return (
    <div className={mayWrite ? 'cols' : ''}>
      {rows.length > 0 ? (
        <AttachmentTable submission={submission} rows={rows} mayWrite={mayWrite} />
      ) : (
        <Empty
          title={translate('dossier.attachments.empty')}
          text={translate('dossier.attachments.empty_text')}
        />
      )}
      {mayWrite ? <UploadForm submission={submission} /> : null}
    </div>
  );
}
