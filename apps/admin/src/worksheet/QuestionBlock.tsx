import { useId, type ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import {
  type Answers,
  type AnswerValue,
  isAnswered,
  plainText,
  type Problem,
  type Question,
  wordCount,
} from '#domain';
import { useFormat } from '../i18n/format.js';
import type { Collision } from '../writing/saver.js';
import { passageAttribute } from '../remarks/index.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { useWords } from '../writing/useWords.js';
import { AnswerInput } from './answers/AnswerInput.js';
import { AnswerReading } from './answers/AnswerReading.js';
import { Fault } from './answers/Fault.js';
import type { StoredAnswer } from './types.js';

export interface QuestionBlockProps {
  question: Question;
  /** The heading is left out when the page has the same name. */
  titled: boolean;
  answers: Answers;
  stored: StoredAnswer | undefined;
  writable: boolean;
  problems: readonly Problem[];
  collision: Collision<AnswerValue> | undefined;
  onChange: (value: AnswerValue) => void;
  onSettle: (mine: AnswerValue | null) => void;
  onEnter: () => void;
}

/** Answers of running text, in which a passage can be pointed at. */
const isAnchorable = ({ type }: Question): boolean => ['rich', 'text', 'list'].includes(type);

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
      {writable ? (
        <Writing
          {...props}
          labelledBy={`${id}-title`}
          describedBy={`${id}-guide ${id}-count`}
          countId={`${id}-count`}
        />
      ) : (
        <div {...{ [passageAttribute]: isAnchorable(question) ? question.id : undefined }}>
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
        onChange={onChange}
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

function AnswerCollision({
  collision,
  onSettle,
}: QuestionBlockProps & { collision: Collision<AnswerValue> }): ReactElement {
  const { t } = useWords();
  const { data: identity } = useGetIdentity();
  return (
    <CollisionPanel
      mine={asText(collision.mine)}
      theirs={asText(collision.theirs)}
      by={collision.by === identity?.fullName ? t('worksheet.writing.collision.you') : collision.by}
      onMine={() => onSettle(collision.mine)}
      onTheirs={() => onSettle(null)}
    />
  );
}

/** Any answer as lines of words, so that two of them can be laid side by side. */
export function asText(value: AnswerValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return String(value);
  return value
    .map((row) => (typeof row === 'string' ? row : Object.values(row).filter(isWord).join(', ')))
    .join('\n');
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
