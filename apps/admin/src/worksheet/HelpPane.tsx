import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import type { ReactElement } from 'react';
import type { Criterion, Question } from '#domain';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  question: Question;
  criteria: readonly Criterion[];
  /** Whether the guidance already stands above the field. */
  writable: boolean;
  shows: { explanation: boolean; criteria: boolean };
}

/** What helps with the question at work: what is asked, a good answer, and what the committee looks at. */
export function HelpPane({ question, criteria, writable, shows }: Props): ReactElement {
  const { t, say } = useWords();
  return (
    <div data-beside="help">
      <p className="help-for meta">{t('worksheet.help.for', { question: say(question.title) })}</p>
      {shows.explanation && <Explanation question={question} writable={writable} />}
      {shows.criteria && <Criteria question={question} criteria={criteria} />}
    </div>
  );
}

function Explanation({ question, writable }: Pick<Props, 'question' | 'writable'>): ReactElement {
  const { t, say } = useWords();
  const needed = question.requiredFrom
    ? t('worksheet.requiredFrom', { level: t(`level.${question.requiredFrom}`) })
    : t('worksheet.help.notNeeded');
  return (
    <section>
      <h2>{t('worksheet.help.explanation')}</h2>
      {!writable && <p>{say(question.guidance)}</p>}
      <p>
        {needed}
        {question.maxWords !== undefined && ` ${t('worksheet.help.mostWords', { max: question.maxWords })}`}
      </p>
      {question.example && (
        <details className="ws-example" open>
          <summary>{t('worksheet.help.example')}</summary>
          <p className="reading example">{say(question.example)}</p>
        </details>
      )}
    </section>
  );
}

function Criteria({ question, criteria }: Pick<Props, 'question' | 'criteria'>): ReactElement {
  const { t, say } = useWords();
  const reading = criteria.filter((criterion) => criterion.reads.includes(question.id));
  return (
    <section>
      <h2>{t('worksheet.help.criteria')}</h2>
      {reading.length === 0 && <p className="muted">{t('worksheet.help.noCriteria')}</p>}
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
  );
}
