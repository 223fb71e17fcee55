import Download from '@mui/icons-material/DownloadOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { ApiError, api, upload, type Problem } from '../api/client.js';
import { itemsOf } from '../api/items.js';
import { useRead, useRefresh } from '../api/query.js';
import type { Attachment, Page, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { Field } from '../parts/Field.js';
import { Icon } from '../parts/Icon.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { Choice } from './fields.js';

const kinds = ['handbook', 'process_evaluation', 'material', 'research'] as const;

function UploadForm({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const refresh = useRefresh();
  const file = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>('');
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen || kind === '' || part !== null) return;
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', chosen);
    setProblem(null);
    setPart(0);
    try {
      await upload(`/submissions/${submission.id}/attachments`, form, setPart);
      if (file.current) file.current.value = '';
      setKind('');
      await refresh(submission.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.status === 413 ? { ...error.problem, code: 'file_too_large' } : error.problem);
    } finally {
      setPart(null);
    }
  };
  const percent = Math.round((part ?? 0) * 100);
  return (
    <form className="sheet pad stack upload" onSubmit={(event) => void send(event)}>
      <h3>{translate('dossier.attachments.add')}</h3>
      <Choice
        label={translate('dossier.attachments.what')}
        value={kind}
        options={kinds.map((id) => ({ id, words: translate(`dossier.attachments.kind.${id}`) }))}
        onChange={setKind}
      />
      <Field
        label={translate('dossier.attachments.file')}
        hint={translate('dossier.attachments.file_hint')}
        readers={translate('dossier.attachments.readers')}
      >
        {(control) => <input {...control} ref={file} type="file" className="input" required />}
      </Field>
      {part === null ? null : (
        <div role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
          <p className="meta">{translate('dossier.attachments.uploading', { percent })}</p>
          <div className="meter">
            <i style={{ width: `${percent}%` }} />
          </div>
        </div>
      )}
      {problem ? <ProblemNote problem={problem} /> : null}
      <button type="submit" className="btn primary" aria-disabled={part !== null || undefined}>
        {translate(part === null ? 'dossier.attachments.upload' : 'common.busy')}
      </button>
    </form>
  );
}

function AttachmentTable(props: {
  submission: SubmissionDetail;
  rows: readonly Attachment[];
  mayWrite: boolean;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const refresh = useRefresh();
  const { submission } = props;
  const label = (column: string): string => translate(`dossier.attachments.column.${column}`);
  const remove = async (row: Attachment): Promise<void> => {
    if (!window.confirm(translate('dossier.attachments.remove_question', { name: row.filename }))) return;
    await api.delete(`/submissions/${submission.id}/attachments/${row.id}`);
    notify(translate('dossier.attachments.removed', { name: row.filename }));
    await refresh(submission.id);
  };
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
                  <button type="button" className="link small" onClick={() => void remove(row)}>
                    {translate('common.remove')}
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The attachments of a dossier; the developer's side adds to them while it writes. */
export function Attachments({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const { data, error } = useRead<Page<Attachment> | Attachment[]>(
    `/submissions/${submission.id}/attachments`,
  );
  const mayWrite =
    submission.relations.some((relation) => relation === 'owner' || relation === 'author') &&
    ['draft', 'returned', 'guidance', 'questions'].includes(submission.state);
  if (error) return <PageError error={error} />;
  if (!data) return <Skeleton />;
  const rows = itemsOf(data);
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
