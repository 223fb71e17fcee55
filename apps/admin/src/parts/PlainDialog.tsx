import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { ApiError, type Problem } from '../api/client.js';
import { ProblemNote } from './ProblemNote.js';

/** A dialog for changes that are not acts on a dossier: a question, the fields, and the same verb on the button. */
export function PlainDialog(props: {
  title: string;
  doLabel: string;
  cancelLabel: string;
  onClose: () => void;
  /** Does it; throws ApiError when refused. `false` when the fields are not right yet. */
  onDo: () => Promise<void | false>;
  children?: ReactNode;
}): ReactElement {
  const translate = useTranslate();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      if ((await props.onDo()) !== false) props.onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form className="dialog" onSubmit={(event) => void submit(event)} noValidate>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        <div className="fields">{props.children}</div>
        {problem ? <ProblemNote problem={problem} /> : null}
        <div className="end">
          <button type="button" className="btn" onClick={props.onClose}>
            {props.cancelLabel}
          </button>
          <button type="submit" className="btn primary" aria-disabled={busy || undefined}>
            {busy ? translate('common.busy') : props.doLabel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
