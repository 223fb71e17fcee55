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
      {question.example && (
        <section>
          <h2>{t('worksheet.help.example')}</h2>
          <p className="reading example">{say(question.example)}</p>
        </section>
      )}
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
