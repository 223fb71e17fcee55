import Dialog from '@mui/material/Dialog';
import Mail from '@mui/icons-material/MailOutlined';
import ArrowForward from '@mui/icons-material/TrendingFlatOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { useAct } from '../api/useAct.js';
import { useRefresh } from '../api/query.js';
import type { Act, ActResult } from '../api/types.js';
import { Icon } from './Icon.js';
import { ProblemNote } from './ProblemNote.js';

/** The dossier an act is about, as the screen knew it. */
export interface ActSubject {
  id: string;
  title: string;
  version: number;
}

export interface ActDialogProps {
  act: Act;
  submission: ActSubject;
  open: boolean;
  onClose: () => void;
  onDone?: (result: ActResult) => void;
  /** The input of the command, read when the act is confirmed; null when the fields are not right yet. */
  input?: () => Record<string, unknown> | null;
  /** Fields of the act, under the consequences. */
  children?: ReactNode;
  /** Where the standard text of the act is not exact enough: what happens, who sees it, the way back. */
  happens?: ReactNode;
  seenBy?: ReactNode;
  undo?: ReactNode;
  question?: string;
  wide?: boolean;
}

/** The three things someone must know before acting. */
function Consequences(props: { happens: ReactNode; seenBy: ReactNode; undo: ReactNode }): ReactElement {
  const translate = useTranslate();
  const rows = [
    { key: 'happens', icon: ArrowForward, text: props.happens },
    { key: 'seen_by', icon: Mail, text: props.seenBy },
    { key: 'undo', icon: Undo, text: props.undo },
  ];
  return (
    <dl className="what">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>
            <Icon of={row.icon} />
            {translate(`dialog.${row.key}`)}
          </dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** To the first field that is not right, or the first choice in a group that is not. */
function focusFirstFault(form: HTMLFormElement | null): void {
  const fault = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = fault?.matches('fieldset')
    ? fault.querySelector<HTMLElement>('summary, input, button, select')
    : fault;
  field?.focus();
}

function ActForm(props: ActDialogProps & { titleId: string }): ReactElement {
  const { act, submission } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const { perform, busy, problem, reset } = useAct(submission.id);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [refusals]);

  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = props.input ? props.input() : {};
    if (input === null) setRefusals(refusals + 1);
    if (busy || input === null) return;
    const result = await perform(act, submission.version, input);
    if (result === null) return;
    notify(translate(`act.${act}.done`, { title: submission.title }), {
      type: 'success',
      autoHideDuration: 6000,
    });
    props.onDone?.(result);
    props.onClose();
  };
  const lookAgain = (): void => {
    reset();
    void refresh(submission.id);
  };
  const text = (part: string): string => translate(`act.${act}.${part}`, { title: submission.title });
  const verb = text('do').toLocaleLowerCase();
  const cancelWords = translate(verb.includes(' ') ? 'dialog.not_now' : 'dialog.cancel', { verb });
  return (
    <form ref={form} className="dialog" onSubmit={(event) => void confirm(event)} noValidate>
      <h2 id={props.titleId} ref={heading} tabIndex={-1}>
        {props.question ?? text('question')}
      </h2>
      <Consequences
        happens={props.happens ?? text('happens')}
        seenBy={props.seenBy ?? text('seen_by')}
        undo={props.undo ?? text('undo')}
      />
      {props.children ? <div className="fields">{props.children}</div> : null}
      {problem ? <ProblemNote problem={problem} onLookAgain={lookAgain} /> : null}
      <div className="end">
        <button type="button" className="btn" onClick={props.onClose}>
          {cancelWords}
        </button>
        <button type="submit" className="btn primary" aria-disabled={busy || undefined}>
          {busy ? translate('common.busy') : text('do')}
        </button>
      </div>
    </form>
  );
}

/**
 * The consequence dialog of an act: what happens, who sees it, whether it can be undone, the fields the rule asks
 * for, and its refusal in place. What was typed stays until the act succeeded or the person leaves.
 */
export function ActDialog(props: ActDialogProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth={props.wide ? 'md' : 'sm'}
      fullWidth
    >
      <ActForm {...props} titleId={titleId} />
    </Dialog>
  );
}
