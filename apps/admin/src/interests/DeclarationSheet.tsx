import FactCheck from '@mui/icons-material/FactCheckOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../api/client.js';
import { daysBetween, today, useFormat } from '../i18n/format.js';
import { TextField } from '../parts/Field.js';
import { Note } from '../parts/Note.js';
import { PlainDialog } from '../parts/PlainDialog.js';
import type { Declaration } from './types.js';

const A_YEAR = 365;

/** Whether the register was never confirmed, or longer than a year ago. */
export const isDue = (declaration: Declaration | null): boolean =>
  declaration === null || daysBetween(declaration.declaredAt.slice(0, 10), today()) > A_YEAR;

function DeclareDialog(props: { before: string; onClose: () => void; onDone: () => void }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [remarks, setRemarks] = useState(props.before);
  const declare = async (): Promise<void> => {
    await api.POST('/api/interests/mine/declarations', { body: { remarks } });
    notify(translate('interests.declaration.done'));
    props.onDone();
  };
  return (
    <PlainDialog
      title={translate('interests.declaration.question')}
      doLabel={translate('interests.declaration.do')}
      cancelLabel={translate('interests.declaration.cancel')}
      onClose={props.onClose}
      onDo={declare}
    >
      <p className="muted">{translate('interests.declaration.happens')}</p>
      <TextField
        label={`${translate('interests.declaration.remarks')} (${translate('common.optional')})`}
        hint={translate('interests.declaration.remarks_hint')}
        readers={translate('interests.readers')}
        maxLength={4000}
        value={remarks}
        onChange={setRemarks}
      />
    </PlainDialog>
  );
}

/** The dated statement that the register is complete; asked again after a year. */
export function DeclarationSheet(props: {
  declaration: Declaration | null;
  onChanged: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { declaration } = props;
  const due = isDue(declaration);
  const since = declaration ? format.long(declaration.declaredAt) : '';
  return (
    <section className="sec" aria-labelledby="declaration-title">
      <h2 id="declaration-title">{translate('interests.declaration.title')}</h2>
      <Note role={due ? 'attention' : 'positive'} icon={due ? FactCheck : TaskAlt}>
        <p>
          {declaration
            ? translate(due ? 'interests.declaration.old' : 'interests.declaration.given', { date: since })
            : translate('interests.declaration.never')}
        </p>
        {declaration?.remarks ? <p className="pre">{declaration.remarks}</p> : null}
        <p className="empty-act">
          <button type="button" className={`btn ${due ? 'primary' : ''}`} onClick={() => setOpen(true)}>
            {translate('interests.declaration.do')} …
          </button>
        </p>
      </Note>
      {open ? (
        <DeclareDialog
          before={declaration?.remarks ?? ''}
          onClose={() => setOpen(false)}
          onDone={props.onChanged}
        />
      ) : null}
    </section>
  );
}
