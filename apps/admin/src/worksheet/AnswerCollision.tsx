import { useId, useState, type ReactElement } from 'react';
import { useGetIdentity } from 'react-admin';
import { type Answers, type AnswerValue, type Question, validateAnswer } from '#domain';
import { answerLines } from '../compare/answer-lines.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { mergeAnswers } from '../writing/merge.js';
import type { Collision } from '../writing/saver.js';
import { useWords } from '../writing/useWords.js';
import { AnswerInput } from './answers/AnswerInput.js';
import { isRunningText } from './answers/input.js';

interface Props {
  question: Question;
  answers: Answers;
  collision: Collision<AnswerValue>;
  onSettle: (chosen: AnswerValue | null) => void;
}

/**
 * Two texts for one answer: take one, or put them together and edit that before it is saved. What is not taken goes to
 * the earlier versions.
 */
export function AnswerCollision({ question, answers, collision, onSettle }: Props): ReactElement {
  const words = useWords();
  const { data: identity } = useGetIdentity();
  const [merged, setMerged] = useState<AnswerValue | undefined>(undefined);
  // One may have written on after the collision: that is one's own text by now.
  const mine = answers[question.id] ?? collision.mine;
  const asText = (value: AnswerValue): string => answerLines(question, value, words).join('\n');
  const together = mergeAnswers(question, collision.theirs, mine);
  const you = collision.by === identity?.fullName;
  return (
    <>
      <CollisionPanel
        {...(isRunningText(question) && written)}
        mine={asText(mine)}
        theirs={asText(collision.theirs)}
        by={you ? words.t('worksheet.writing.collision.you') : collision.by}
        onMine={() => onSettle(mine)}
        onTheirs={() => onSettle(null)}
        onMerge={together === undefined || merged !== undefined ? undefined : () => setMerged(together)}
      />
      {merged !== undefined && (
        <Merged
          question={question}
          answers={answers}
          value={merged}
          onChange={setMerged}
          onKeep={() => onSettle(merged)}
          onLeave={() => setMerged(undefined)}
        />
      )}
    </>
  );
}

/** Both texts together, to be edited before they become the answer. */
function Merged(props: {
  question: Question;
  answers: Answers;
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
  onKeep: () => void;
  onLeave: () => void;
}): ReactElement {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="merged" aria-labelledby={id}>
      <h3 id={id}>{t('worksheet.writing.collision.merged')}</h3>
      <p id={`${id}-hint`} className="muted">
        {t('worksheet.writing.collision.mergedHint')}
      </p>
      <AnswerInput
        question={props.question}
        value={props.value}
        onChange={props.onChange}
        labelledBy={id}
        describedBy={`${id}-hint`}
        problems={validateAnswer(props.question, props.value)}
        answers={props.answers}
      />
      <div className="row wrap">
        <button type="button" className="btn small primary" onClick={props.onKeep}>
          {t('worksheet.writing.collision.keepMerged')}
        </button>
        <button type="button" className="btn small" onClick={props.onLeave}>
          {t('worksheet.writing.collision.leaveMerged')}
        </button>
      </div>
    </section>
  );
}
