import type { ReactElement } from 'react';
import {
  type Answers,
  type AnswerValue,
  type CostRow,
  isAnswered,
  type LinkRow,
  type Question,
  type StudyRecord,
  workingElement,
} from '#domain';
import { written } from '../../parts/written.js';
import { useWords } from '../../writing/useWords.js';
import { euros } from './format.js';
import { subGoals } from './LinksAnswer.js';
import { StudiesReading } from './StudiesReading.js';

interface Props {
  question: Question;
  value: AnswerValue | undefined;
  /** The answers around it, for the sub-goals a link table points at. */
  answers: Answers;
}

/** An answer to read and judge: serif, at most 42 rem wide, tables as tables. */
export function AnswerReading({ question, value, answers }: Props): ReactElement {
  const { t, say, locale } = useWords();
  if (!isAnswered(value) || value === undefined || value === null) {
    return <p className="meta">{t('worksheet.unanswered')}</p>;
  }
  const options = new Map(question.options?.map((option) => [option.id, say(option.label)]));
  switch (question.type) {
    case 'rich':
      // The server sanitises rich text with an allow-list when it is written.
      return <div {...written} className="reading" dangerouslySetInnerHTML={{ __html: String(value) }} />;
    case 'list':
      return <ListReading items={value as string[]} titled={question.itemForm === 'title_and_why'} />;
    case 'multi':
      return <p className="reading">{(value as string[]).map((id) => options.get(id) ?? id).join(', ')}</p>;
    case 'choice':
      return <p className="reading">{options.get(String(value)) ?? String(value)}</p>;
    case 'boolean':
      return <p className="reading">{t(value ? 'worksheet.yes' : 'worksheet.no')}</p>;
    case 'url':
      return (
        <p className="reading">
          <a href={String(value)}>{String(value)}</a>
        </p>
      );
    case 'studies':
      return <StudiesReading studies={value as StudyRecord[]} />;
    case 'costs':
      return <CostsReading rows={value as CostRow[]} euro={(amount) => euros(amount, locale)} />;
    case 'links':
      return <LinksReading question={question} rows={value as LinkRow[]} goals={subGoals(answers)} />;
    case 'text':
      return (
        <p {...written} className="reading">
          {String(value)}
        </p>
      );
    default:
      return <p className="reading">{String(value)}</p>;
  }
}

function ListReading({ items, titled }: { items: string[]; titled: boolean }): ReactElement {
  return (
    <ol {...written} className="reading">
      {items.map((item, index) => {
        const element = workingElement(item);
        return (
          <li key={index}>
            {titled && element.why ? (
              <>
                <strong>{element.title}:</strong> {element.why}
              </>
            ) : (
              item
            )}
          </li>
        );
      })}
    </ol>
  );
}

function CostsReading({ rows, euro }: { rows: CostRow[]; euro: (amount: number) => string }): ReactElement {
  const { t } = useWords();
  return (
    <table className="table reading-table">
      <thead>
        <tr>
          <th scope="col">{t('worksheet.costs.item')}</th>
          <th scope="col" className="n">
            {t('worksheet.costs.hours')}
          </th>
          <th scope="col" className="n">
            {t('worksheet.costs.perYear')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td {...written}>{row.item}</td>
            <td className="n">{row.hours ?? '–'}</td>
            <td className="n">{euro(row.perYear)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LinksReading({
  question,
  rows,
  goals,
}: {
  question: Question;
  rows: LinkRow[];
  goals: string[];
}): ReactElement {
  const { t, say } = useWords();
  const named = (goal: number) => `${goal} ${goals[goal - 1] ?? ''}`;
  return (
    <table className="table reading-table">
      <thead>
        <tr>
          <th scope="col">
            {question.linkLabels ? say(question.linkLabels.from) : t('worksheet.links.from')}
          </th>
          <th scope="col">{question.linkLabels ? say(question.linkLabels.to) : t('worksheet.links.to')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td {...written}>{row.from}</td>
            <td>
              {row.to.length > 0
                ? row.to.map((goal) => (
                    <div key={goal} {...written}>
                      {named(goal)}
                    </div>
                  ))
                : t('worksheet.links.gap')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
