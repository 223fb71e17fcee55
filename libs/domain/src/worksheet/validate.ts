import { type Question } from './form.js';
import { costProblems, linkProblems, studyProblems } from './validate-rows.js';
import { wordCount, workingElement } from './text.js';

/** What can be wrong with an answer; the screen translates the code. */
export type ProblemCode =
  | 'wrong_type'
  | 'too_many_words'
  | 'too_many_items'
  | 'unknown_option'
  | 'invalid_date'
  | 'invalid_url'
  | 'invalid_email'
  | 'empty_item'
  | 'why_missing'
  | 'unknown_field'
  | 'out_of_range'
  | 'required'
  | 'results_missing';

/** One fault in an answer. `path` is empty for the whole answer, else like "2.year". */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

const longestText = 100_000;
const mostItems = 200;

/** Everything that is wrong with a value as answer to this question; null (no answer) is always right. */
export function validateAnswer(question: Question, value: unknown): Problem[] {
  if (value === null || value === undefined) return [];
  switch (question.type) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongType;
    case 'text':
    case 'rich':
    case 'date':
    case 'url':
    case 'email':
    case 'choice':
      return typeof value === 'string' ? textProblems(question, value) : wrongType;
    default:
      return Array.isArray(value) ? itemsProblems(question, value) : wrongType;
  }
}

const wrongType: Problem[] = [{ path: '', code: 'wrong_type' }];

function textProblems(question: Question, value: string): Problem[] {
  if (value === '') return [];
  if (value.length > longestText) return [{ path: '', code: 'out_of_range', params: { max: longestText } }];
  switch (question.type) {
    case 'date':
      return isDate(value) ? [] : [{ path: '', code: 'invalid_date' }];
    case 'url':
      return isWebAddress(value) ? [] : [{ path: '', code: 'invalid_url' }];
    case 'email':
      return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(value)
        ? []
        : [{ path: '', code: 'invalid_email' }];
    case 'choice':
      return isOption(question, value) ? [] : [{ path: '', code: 'unknown_option' }];
    default:
      return wordProblems(question, value);
  }
}

function wordProblems(question: Question, value: string): Problem[] {
  const max = question.maxWords;
  const words = wordCount(value);
  return max !== undefined && words > max
    ? [{ path: '', code: 'too_many_words', params: { max, words } }]
    : [];
}

function itemsProblems(question: Question, items: unknown[]): Problem[] {
  const max = question.maxItems ?? mostItems;
  if (items.length > max) return [{ path: '', code: 'too_many_items', params: { max, items: items.length } }];
  switch (question.type) {
    case 'studies':
      return items.flatMap((item, index) => studyProblems(item, index, question.studyKind ?? 'delivery'));
    case 'costs':
      return items.flatMap(costProblems);
    case 'links':
      return items.flatMap(linkProblems);
    case 'multi':
      return items.flatMap((item, index) =>
        typeof item === 'string' && isOption(question, item)
          ? []
          : [{ path: `${index}`, code: 'unknown_option' }],
      );
    default:
      return items.flatMap((item, index) => listItemProblems(question, item, index));
  }
}

function listItemProblems(question: Question, item: unknown, index: number): Problem[] {
  const path = `${index}`;
  if (typeof item !== 'string') return [{ path, code: 'wrong_type' }];
  if (item.trim() === '') return [{ path, code: 'empty_item' }];
  if (question.itemForm === 'title_and_why' && workingElement(item).why === '')
    return [{ path, code: 'why_missing' }];
  return wordProblems(question, item).map((problem) => ({ ...problem, path }));
}

function isOption(question: Question, id: string): boolean {
  return question.options?.some((option) => option.id === id) ?? false;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** Only web addresses: anything else could run or reveal something when it becomes a link. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#"'<>]+\.[^\s"'<>]+$/i.test(value);
}
