import { type AnswerValue, type ProblemCode, type Question, validateAnswer } from '#domain';
import { invalidInput } from '#platform';
import { sanitised } from './sanitise.js';

const MOST_CHARACTERS = 200_000;

/** Faults that make a value unusable. Other faults may be kept while writing and stop only the handing in. */
const unusable: ReadonlySet<ProblemCode> = new Set(['wrong_type', 'unknown_option', 'unknown_field']);

/** The value as it is kept, or 400 at `path` for one that no screen of ours would send. */
export function usableAnswer(question: Question, value: AnswerValue, path = 'value'): AnswerValue {
  if (JSON.stringify(value).length > MOST_CHARACTERS) throw invalidInput({ path, code: 'too_large' });
  const kept = sanitised(question, value);
  const faults = validateAnswer(question, kept).filter(({ code }) => unusable.has(code));
  if (faults.length > 0) {
    throw invalidInput(
      ...faults.map(({ path: within, code }) => ({ path: within ? `${path}.${within}` : path, code })),
    );
  }
  return kept;
}
