import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { type Form, type Question, questionById, questionsOf } from '#domain';
import { type Page, pageOfQuestion, pagesOf } from './progress.js';

export interface Place {
  page: Page;
  /** The question at work: its help stands on the right. */
  question: Question;
  before: Page | undefined;
  after: Page | undefined;
  /** Makes a question of this page the one at work. */
  enter: (questionId: string) => void;
}

/** Where somebody is in the worksheet; kept in the address, so that a link can point at a question. */
export function usePlace(form: Form): Place {
  const [search, setSearch] = useSearchParams();
  const questions = useMemo(() => questionsOf(form), [form]);
  const pages = useMemo(() => pagesOf(form), [form]);
  const question = questionById(form, search.get('question') ?? '') ?? first(questions);
  const page = pageOfQuestion(form, question.id) ?? first(pages);
  const at = pages.findIndex(({ section }) => section.id === page.section.id);

  const enter = useCallback(
    (questionId: string) => {
      if (questionId !== question.id)
        setSearch({ question: questionId }, { replace: true, preventScrollReset: true });
    },
    [question.id, setSearch],
  );
  // The next key may come before the screen has followed the one before it.
  const gone = useRef(question.id);
  const byKey = useRef<string | null>(null);
  useEffect(() => {
    gone.current = question.id;
    // Only now is its field there: it may lie on another page of the worksheet.
    if (byKey.current === question.id) focusQuestion(question.id);
    byKey.current = null;
  }, [question.id]);
  const step = useCallback(
    (by: number) => {
      const next = questions[questions.findIndex(({ id }) => id === gone.current) + by];
      if (!next) return;
      gone.current = next.id;
      byKey.current = next.id;
      setSearch({ question: next.id }, { replace: true });
    },
    [questions, setSearch],
  );
  useAltArrows(step);
  return { page, question, before: pages[at - 1], after: pages[at + 1], enter };
}

/** A form is never empty; its schema says so. */
function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new RangeError('This form has no questions');
  return item;
}

/** Puts the cursor in the field of a question that is on the page; the tools above a text are no field. */
function focusQuestion(questionId: string): void {
  const block = document.getElementById(`q-${questionId}`);
  const fields = ['[contenteditable="true"]', 'textarea, input, select', 'button'];
  const [field] = fields.flatMap((field) => block?.querySelector<HTMLElement>(field) ?? []);
  block?.scrollIntoView({ block: 'nearest' });
  field?.focus();
}

/** Alt and an arrow go to the next or the previous question, also while typing. */
function useAltArrows(step: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);
}
