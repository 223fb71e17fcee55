import type { Answers, AnswerValue, Problem, Question } from '#domain';

/** What every editor of an answer gets. */
export interface AnswerInputProps<T extends AnswerValue> {
  question: Question;
  value: T;
  onChange: (value: T) => void;
  /** Id of the element that names the field. */
  labelledBy: string;
  /** Ids of guidance, count and faults. */
  describedBy: string;
  problems: readonly Problem[];
  /** The other answers: a link table offers the sub-goals that were written elsewhere. */
  answers: Answers;
}

/** Answers of nothing but what people wrote: a passage of them can be pointed at. */
export const isRunningText = ({ type }: Question): boolean => ['rich', 'text', 'list'].includes(type);

/** The first fault at a place of the answer. */
export function problemAt(problems: readonly Problem[], path: string): Problem | undefined {
  return problems.find((problem) => problem.path === path);
}

/** A copy of the rows with one replaced. */
export function replaced<T>(rows: readonly T[], index: number, row: T): T[] {
  return rows.map((old, place) => (place === index ? row : old));
}

/** A copy of the rows without one. */
export function without<T>(rows: readonly T[], index: number): T[] {
  return rows.filter((_, place) => place !== index);
}

/** Reads a number field; an empty field is null, never zero. */
export function numberOrNull(text: string): number | null {
  const number = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
