import { useId, type ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { type Answers, type AnswerValue, isAnswered, type Problem, type Question, wordCount } from '#domain';
import { useFormat } from '../i18n/format.js';
import type { Collision } from '../writing/saver.js';
import { passageAttribute } from '../remarks/index.js';
import { useWords } from '../writing/useWords.js';
import { AnswerCollision } from './AnswerCollision.js';
import { AnswerInput } from './answers/AnswerInput.js';
import { AnswerReading } from './answers/AnswerReading.js';
import { Fault } from './answers/Fault.js';
import { EarlierVersions } from './EarlierVersions.js';
import { isRunningText } from './answers/input.js';
import type { StoredAnswer } from './types.js';

export interface QuestionBlockProps {
  submissionId: string;
  question: Question;
  /** The heading is left out when the page has the same name. */
  titled: boolean;
  answers: Answers;
  stored: StoredAnswer | undefined;
  writable: boolean;
  problems: readonly Problem[];
  collision: Collision<AnswerValue> | undefined;
  /** `aside` are texts it replaces on purpose. */
  onChange: (value: AnswerValue, aside?: readonly AnswerValue[]) => void;
  onSettle: (chosen: AnswerValue | null) => void;
  onEnter: () => void;
}

/** One question with its answer: to write for those who may, to read for the others. */
export function QuestionBlock(props: QuestionBlockProps): ReactElement {
  const { question, answers, writable, collision, onEnter } = props;
  const { t, say } = useWords();
  const id = useId();
  const needed = question.requiredFrom !== null || question.requiredForSubmit;
  return (
    <section className="question" id={`q-${question.id}`} onFocusCapture={onEnter} onPointerDown={onEnter}>
      <h2 id={`${id}-title`} className={props.titled ? undefined : 'vh'}>
        {say(question.title)}
        {!needed && writable && <span className="meta"> {t('worksheet.optional')}</span>}
      </h2>
      {writable && (
        <p id={`${id}-guide`} className="question-guide">
          {say(question.guidance)}
        </p>
      )}
      {collision && <AnswerCollision {...props} collision={collision} />}
      {writable && collision ? null : writable ? (
        <Writing
          {...props}
          labelledBy={`${id}-title`}
          describedBy={`${id}-guide ${id}-count`}
          countId={`${id}-count`}
        />
      ) : (
        <div {...{ [passageAttribute]: isRunningText(question) ? question.id : undefined }}>
          <AnswerReading question={question} value={answers[question.id]} answers={answers} />
        </div>
      )}
    </section>
  );
}

function Writing(
  props: QuestionBlockProps & { labelledBy: string; describedBy: string; countId: string },
): ReactElement {
  const { question, answers, problems, stored, onChange, countId } = props;
  const { t } = useWords();
  const format = useFormat();
  const { data: identity } = useGetIdentity();
  const value = answers[question.id] ?? null;
  const whole = problems.find((problem) => problem.path === '' && problem.code !== 'too_many_words');
  return (
    <>
      <AnswerInput
        question={question}
        value={value}
        onChange={(changed) => onChange(changed)}
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        problems={problems}
        answers={answers}
      />
      <Fault problem={whole} />
      <div className="wc" id={countId}>
        {question.maxWords !== undefined && typeof value === 'string' && (
          <WordMeter words={wordCount(value)} max={question.maxWords} />
        )}
        {stored && isAnswered(value) && (
          <span className="right">
            {stored.updatedBy && stored.updatedBy !== identity?.fullName
              ? t('worksheet.changedBy', { name: stored.updatedBy, when: format.moment(stored.updatedAt) })
              : t('worksheet.changedByYou', { when: format.moment(stored.updatedAt) })}
          </span>
        )}
        {stored && (
          <EarlierVersions
            submissionId={props.submissionId}
            question={question}
            present={value}
            onRestore={(earlier) => onChange(earlier, [value])}
          />
        )}
      </div>
    </>
  );
}

function WordMeter({ words, max }: { words: number; max: number }): ReactElement {
  const { t } = useWords();
  const over = words - max;
  const part = Math.min(100, (words / max) * 100);
  return (
    <>
      <span className={over > 0 ? 'num over' : 'num'}>
        {over > 0 ? t('worksheet.wordsOver', { words, max, over }) : t('worksheet.words', { words, max })}
      </span>
      <span className={over > 0 ? 'meter over' : 'meter'} aria-hidden="true">
        <i style={{ width: `${part}%` }} />
      </span>
    </>
  );
}
