import Dialog from '@mui/material/Dialog';
import Mail from '@mui/icons-material/MailOutlined';
import ArrowForward from '@mui/icons-material/TrendingFlatOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Problem } from '../api/client.js';
import { Icon } from './Icon.js';
import { ProblemNote } from './ProblemNote.js';

/** What somebody must know before acting: the question, and the three consequences. */
export interface ConsequenceTexts {
  question: ReactNode;
  happens: ReactNode;
  seenBy: ReactNode;
  undo: ReactNode;
  /** The verb on the button, the same as on the one that led here. */
  verb: string;
}

export interface ConsequenceDialogProps {
  texts: ConsequenceTexts;
  open: boolean;
  busy: boolean;
  problem: Problem | null;
  /** Does it; `false` when the fields are not right yet. */
  onConfirm: () => Promise<void | false>;
  onClose: () => void;
  /** After somebody else acted first: reads anew what the act was based on. */
  onLookAgain: () => void;
  /** Fields of the act, under the consequences. */
  children?: ReactNode;
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

/** What cannot be undone is done by its button: Enter in a field does not send the form, as it would by itself. */
function onlyByItsButton(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function ConsequenceForm(props: ConsequenceDialogProps & { titleId: string }): ReactElement {
  const { texts, busy, problem } = props;
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [refusals]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if ((await props.onConfirm()) === false) setRefusals((count) => count + 1);
  };
  const verb = texts.verb.toLocaleLowerCase();
  return (
    <form
      ref={form}
      className="dialog"
      onSubmit={(event) => void submit(event)}
      onKeyDown={onlyByItsButton}
      noValidate
    >
      <h2 id={props.titleId} ref={heading} tabIndex={-1}>
        {texts.question}
      </h2>
      <Consequences happens={texts.happens} seenBy={texts.seenBy} undo={texts.undo} />
      {props.children ? <div className="fields">{props.children}</div> : null}
      {problem ? <ProblemNote problem={problem} onLookAgain={props.onLookAgain} /> : null}
      <div className="end">
        <button type="button" className="btn" onClick={props.onClose}>
          {translate(verb.includes(' ') ? 'dialog.not_now' : 'dialog.cancel', { verb })}
        </button>
        <button type="submit" className="btn primary" aria-disabled={busy || undefined}>
          {busy ? translate('common.busy') : texts.verb}
        </button>
      </div>
    </form>
  );
}

/** The dialog before an act: what happens, who sees it, the way back, the fields, and a refusal in place. */
export function ConsequenceDialog(props: ConsequenceDialogProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth={props.wide ? 'md' : 'sm'}
      fullWidth
    >
      <ConsequenceForm {...props} titleId={titleId} />
    </Dialog>
  );
}
