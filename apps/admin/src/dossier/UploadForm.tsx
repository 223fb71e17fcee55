import { useTranslate } from 'react-admin';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { ApiError, uploadAttachment, type Problem } from '../api/client.js';
import { useRefresh } from '../api/query.js';
import type { SubmissionDetail } from '../api/types.js';
import { Field } from '../parts/Field.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { Choice } from './fields.js';

const kinds = ['handbook', 'process_evaluation', 'material', 'research'] as const;

/** Adding a file to the description, with what it is; says how far the sending is. */
export function UploadForm({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const refresh = useRefresh();
  const file = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>('');
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tried, setTried] = useState(false);
  const [chosenFile, setChosenFile] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setTried(true);
    if (!chosen || kind === '' || part !== null) return;
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', chosen);
    setProblem(null);
    setPart(0);
    try {
      await uploadAttachment(submission.id, form, setPart);
      if (file.current) file.current.value = '';
      setKind('');
      setChosenFile(false);
      setTried(false);
      await refresh(submission.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.problem);
    } finally {
      setPart(null);
    }
  };
  const percent = Math.round((part ?? 0) * 100);
  return (
    <form className="sheet pad stack upload" onSubmit={(event) => void send(event)} noValidate>
      <h3>{translate('dossier.attachments.add')}</h3>
      <Choice
        label={translate('dossier.attachments.what')}
        error={tried && kind === '' ? translate('common.required_choice') : undefined}
        value={kind}
        options={kinds.map((id) => ({ id, words: translate(`dossier.attachments.kind.${id}`) }))}
        onChange={setKind}
      />
      <Field
        label={translate('dossier.attachments.file')}
        hint={translate('dossier.attachments.file_hint')}
        readers={translate('dossier.attachments.readers')}
        error={tried && !chosenFile ? translate('dossier.attachments.file_missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={file}
            type="file"
            className="input"
            onChange={(event) => setChosenFile(event.target.files?.length === 1)}
          />
        )}
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
