import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import { type Answers, type Form, questionsOf } from '#domain';
import {
  type Pointed,
  type Preparing,
  type Selected,
  type Standing,
  standingOf,
  useMarks,
  usePrepared,
  useSelectedPassage,
} from '../remarks/index.js';
import type { Remark, Worksheet } from './types.js';

/** The remarks of a worksheet on this screen: given and prepared ones, where they stand, and the one at work. */
export interface Conversation {
  given: readonly Remark[];
  preparing: Preparing;
  /** Puts what is said in the order of the text it is about. */
  inTextOrder: <P extends Pointed>(said: readonly P[]) => P[];
  standing: (pointed: Pointed) => Standing;
  active: string | null;
  activate: (id: string) => void;
  /** Changes each time a remark is chosen in the text or begun: then its thread is to be shown. */
  chosen: number;
  /** The passage selected by somebody who may remark on it. */
  selected: Selected | null;
  /** Begins a remark on the selection, or on a whole answer. */
  begin: (on: Selected | { questionId: string }) => void;
  onTextClick: (event: MouseEvent) => void;
}

export function useConversation(props: {
  submissionId: string;
  personId: string;
  form: Form;
  worksheet: Worksheet;
  answers: Answers;
  onBegin: (questionId: string) => void;
}): Conversation {
  const { submissionId, personId, form, worksheet, answers, onBegin } = props;
  const mayPrepare = worksheet.guidance.prepares;
  const preparing = usePrepared(submissionId, personId, mayPrepare);
  const [active, activate] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const choose = useCallback((id: string) => {
    activate(id);
    setChosen((before) => before + 1);
  }, []);
  const given = worksheet.remarks;
  const marked = useMemo(
    () => [
      ...given.filter(({ id, resolvedAt }) => resolvedAt === null || id === active),
      ...preparing.remarks,
    ],
    [given, preparing.remarks, active],
  );
  const begin = (on: Selected | { questionId: string }): void => {
    if ('kind' in on && on.kind === 'too_long') return;
    choose(preparing.begin(on.questionId, 'anchor' in on ? on.anchor : null));
    onBegin(on.questionId);
  };
  const selected = useSelectedPassage(mayPrepare, begin);
  return {
    given,
    preparing,
    inTextOrder: (said) => inTextOrder(said, form, answers),
    standing: useCallback((pointed: Pointed) => standingOf(pointed, answers), [answers]),
    active,
    activate,
    chosen,
    selected,
    begin,
    onTextClick: useMarks(marked, active, choose),
  };
}

function inTextOrder<P extends Pointed>(said: readonly P[], form: Form, answers: Answers): P[] {
  const order = new Map(questionsOf(form).map(({ id }, index) => [id, index]));
  const start = (pointed: P): number => {
    const standing = standingOf(pointed, answers);
    return standing.kind === 'passage' ? standing.place.start : -1;
  };
  return [...said].sort(
    (one, other) =>
      (order.get(one.questionId) ?? 0) - (order.get(other.questionId) ?? 0) || start(one) - start(other),
  );
}
