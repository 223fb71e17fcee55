import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type Answers, type Form, type Level, levels, missingAnswers } from '#domain';
import { LevelBars } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  form: Form;
  answers: Answers;
  requested: Level;
}

/** What every level up to the requested one still asks, with the way to the first open question. */
export function LevelNeeds({ form, answers, requested }: Props): ReactElement {
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
              <span>
                {t(`level.${level}`)}:
                <br />
                {missing.length === 0 ? (
                  t('worksheet.needs.nothing')
                ) : (
                  <Link to={`?question=${missing[0] ?? ''}`}>
                    {t('worksheet.needs.questions', { smart_count: missing.length })}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
