import { useMemo, type ReactElement } from 'react';
import type { AnswerValue, Question } from '#domain';
import { written } from '../parts/written.js';
import { isRunningText } from '../worksheet/answers/input.js';
import { Runs } from '../writing/Runs.js';
import { useWords } from '../writing/useWords.js';
import { answerLines } from './answer-lines.js';
import { textDiff } from './text-diff.js';
import './compare.css';

interface Props {
  question: Question;
  before: AnswerValue | undefined;
  after: AnswerValue | undefined;
}

/** What changed in one answer, with what did not change folded to a count. */
export function AnswerDiff({ question, before, after }: Props): ReactElement {
  const words = useWords();
  const parts = useMemo(
    () => textDiff(answerLines(question, before, words), answerLines(question, after, words)),
    [question, before, after, words],
  );
  const unit = question.type === 'rich' ? 'paragraphs' : 'rows';
  return (
    <div className="cmp-text">
      {parts.map((part, index) =>
        part.kind === 'unchanged' ? (
          <p key={index} className="cmp-fold meta">
            {words.t(`compare.unchanged.${unit}`, { smart_count: part.count })}
          </p>
        ) : (
          <p key={index} {...(isRunningText(question) && written)}>
            <Runs runs={part.runs} />
          </p>
        ),
      )}
      {parts.every(({ kind }) => kind === 'unchanged') && <p className="meta">{words.t('compare.markup')}</p>}
    </div>
  );
}
