import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import { type ReactElement, type ReactNode } from 'react';
import type { Criterion, Question } from '#domain';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  question: Question;
  criteria: readonly Criterion[];
  /** The remarks beside this question, or the place to write one. */
  children: ReactNode;
}

/** What helps with the question at work: an example, what the committee looks at, and the remarks. */
export function HelpPane({ question, criteria, children }: Props): ReactElement {
  const { t, say } = useWords();
  const reading = criteria.filter((criterion) => criterion.reads.includes(question.id));
  return (
    <>
      <p className="help-for meta">{t('worksheet.help.for', { question: say(question.title) })}</p>
      <section>
        <h2>{t('worksheet.help.guidance')}</h2>
        <p>{say(question.guidance)}</p>
        {question.maxWords !== undefined && <p className="meta">{t('worksheet.help.words', { max: question.maxWords })}</p>}
        {question.example && (
          <details className="example">
            <summary>{t('worksheet.help.example')}</summary>
            <p className="reading">{say(question.example)}</p>
          </details>
        )}
      </section>
      {reading.length > 0 && (
        <section>
          <h2>{t('worksheet.help.criteria')}</h2>
          <ul className="crit">
            {reading.map((criterion) => (
              <li key={criterion.id}>
                <Icon of={ChecklistOutlined} />
                <span>
                  {say(criterion.title)} <span className="meta">{t(`level.${criterion.level}`)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </>
  );
}
