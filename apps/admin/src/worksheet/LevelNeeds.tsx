import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type Answers, type Form, type Level, levels, missingAnswers, questionById } from '#domain';
import { LevelBars } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  form: Form;
  answers: Answers;
  requested: Level;
  onChoose: () => void;
}

/** What every level up to the requested one still asks: how many questions, and each with the way to it. */
export function LevelNeeds({ form, answers, requested, onChoose }: Props): ReactElement {
  const { t } = useWords();
  const upToRequested = levels.slice(0, levels.indexOf(requested) + 1);
  return (
    <div className="lvl3">
      <h2>{t('worksheet.needs.title')}</h2>
      <ul className="plain">
        {upToRequested.map((level) => {
          const missing = missingAnswers(form, answers, level);
          return (
            <li key={level}>
              <LevelBars level={level} />
              <div>
                {t(`level.${level}`)}:
                {missing.length === 0 ? (
                  <p>{t('worksheet.needs.nothing')}</p>
                ) : (
                  <details open={level === requested && missing.length < 6}>
                    <summary>{t('worksheet.needs.questions', { smart_count: missing.length })}</summary>
                    <Missing form={form} ids={missing} onChoose={onChoose} />
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Missing({
  form,
  ids,
  onChoose,
}: Pick<Props, 'form' | 'onChoose'> & { ids: string[] }): ReactElement {
  const { say } = useWords();
  return (
    <ul className="plain ws-missing">
      {ids.map((id) => {
        const question = questionById(form, id);
        return (
          <li key={id}>
            <Link to={`?question=${id}`} onClick={onChoose}>
              {question ? say(question.title) : id}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
