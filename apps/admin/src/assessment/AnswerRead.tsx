import { useState, type ReactElement } from 'react';
import { type AnswerValue, type Form, plainText, type Question, wordCount } from '#domain';
import { written } from '../parts/written.js';
import { AnswerReading } from '../worksheet/answers/AnswerReading.js';
import { numbered, pageOfQuestion } from '../worksheet/progress.js';
import type { Revision } from '../worksheet/types.js';
import type { EarlierText } from './useRevisions.js';
import { Runs } from '../writing/Runs.js';
import { useWords } from '../writing/useWords.js';
import { wordDiff } from '../writing/word-diff.js';

interface Props {
  question: Question;
  form: Form;
  revision: Revision;
  earlier: EarlierText | undefined;
}

/** One answer of the handed-in version, with what changed since the version before. */
export function AnswerRead({ question, form, revision, earlier }: Props): ReactElement {
  const { t, say } = useWords();
  const [compared, setCompared] = useState(false);
  const value = revision.answers[question.id];
  const old = earlier?.answers[question.id];
  const changed = earlier !== undefined && text(value) !== text(old);
  const number = pageOfQuestion(form, question.id)?.section.number ?? '';
  return (
    <section className="ans">
      <h2>{numbered(number, say(question.title))}</h2>
      <p className="meta">
        <span>{t('assessment.read.version', { number: revision.number })}</span>
        {typeof value === 'string' && (
          <span>{t('assessment.read.words', { smart_count: wordCount(value) })}</span>
        )}
        {earlier && !changed && <span>{t('assessment.read.unchanged', { since: earlier.name })}</span>}
        {earlier && changed && (
          <button
            type="button"
            className="link"
            aria-pressed={compared}
            onClick={() => setCompared(!compared)}
          >
            {t(compared ? 'assessment.read.hideDiff' : 'assessment.read.showDiff', {
              since: earlier.name,
            })}
          </button>
        )}
      </p>
      {compared ? (
        <p {...written} className="reading diffed">
          <Runs runs={wordDiff(text(old), text(value))} />
        </p>
      ) : (
        <AnswerReading question={question} value={value} answers={revision.answers} />
      )}
    </section>
  );
}

/** The words of any answer, rows one per line. */
function text(value: AnswerValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return String(value);
  return value.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
}
