import { useNotify, useTranslate } from 'react-admin';
import type { ReactElement, ReactNode } from 'react';
import { useAct, type ActInput } from '../api/useAct.js';
import { useRefresh } from '../api/query.js';
import type { Act, ActResult } from '../api/types.js';
import { ConsequenceDialog } from './ConsequenceDialog.js';

/** The dossier an act is about, as the screen knew it. */
export interface ActSubject {
  id: string;
  title: string;
  version: number;
}

export interface ActDialogProps<A extends Act> {
  act: A;
  submission: ActSubject;
  open: boolean;
  onClose: () => void;
  onDone?: (result: ActResult) => void;
  /** The input of the command, read when the act is confirmed; null when the fields are not right yet. */
  input?: () => ActInput<A> | null;
  /** Fields of the act, under the consequences. */
  children?: ReactNode;
  /** Where the standard text of the act is not exact enough: what happens, who sees it, the way back. */
  happens?: ReactNode;
  seenBy?: ReactNode;
  undo?: ReactNode;
  question?: string;
  wide?: boolean;
}

/**
 * The consequence dialog of an act on a dossier. What was typed stays until the act succeeded or the person leaves.
 */
export function ActDialog<A extends Act>(props: ActDialogProps<A>): ReactElement {
  const { act, submission } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { perform, busy, problem, reset } = useAct(submission.id);

  const confirm = async (): Promise<void | false> => {
    const input = props.input ? props.input() : ({} as ActInput<A>);
    if (input === null) return false;
    const result = await perform(act, submission.version, input);
    if (result === null) return;
    notify(translate(`act.${act}.done`, { title: submission.title }), {
      type: 'success',
      autoHideDuration: 6000,
    });
    props.onDone?.(result);
    props.onClose();
  };
  const text = (part: string): string => translate(`act.${act}.${part}`, { title: submission.title });
  return (
    <ConsequenceDialog
      texts={{
        question: props.question ?? text('question'),
        happens: props.happens ?? text('happens'),
        seenBy: props.seenBy ?? text('seen_by'),
        undo: props.undo ?? text('undo'),
        verb: text('do'),
      }}
      open={props.open}
      busy={busy}
      problem={problem}
      onConfirm={confirm}
      onClose={props.onClose}
      onLookAgain={() => {
        reset();
        void refresh(submission.id);
      }}
      {...(props.wide !== undefined && { wide: props.wide })}
    >
      {props.children}
    </ConsequenceDialog>
  );
}
