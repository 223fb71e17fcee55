import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import LinkOffOutlined from '@mui/icons-material/LinkOffOutlined';
import type { ReactElement } from 'react';
import type { Answers, LinkRow } from '#domain';
import { Icon } from '../../parts/Icon.js';
import { written } from '../../parts/written.js';
import { useWords } from '../../writing/useWords.js';
import { Fault } from './Fault.js';
import { type AnswerInputProps, problemAt, replaced, without } from './input.js';

/** The list of sub-goals that link tables point at. */
export const goalsQuestionId = 'goal.sub_goals';

/** The sub-goals as they stand in the worksheet. */
export function subGoals(answers: Answers): string[] {
  const goals = answers[goalsQuestionId];
  return Array.isArray(goals) ? goals.filter((goal): goal is string => typeof goal === 'string') : [];
}

/** A table that couples factors or activities to the sub-goals they serve. */
export function LinksAnswer(props: AnswerInputProps<LinkRow[]>): ReactElement {
  const { question, value, onChange, labelledBy, problems, answers } = props;
  const { t, say } = useWords();
  const goals = subGoals(answers);
  const set = (index: number, part: Partial<LinkRow>) =>
    onChange(replaced(value, index, { from: '', to: [], ...value[index], ...part }));
  return (
    <div className="rows-answer">
      {goals.length === 0 && <p className="muted fine">{t('worksheet.links.noGoals')}</p>}
      {value.length > 0 && (
        <table className="table links" aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">
                {question.linkLabels ? say(question.linkLabels.from) : t('worksheet.links.from')}
              </th>
              <th scope="col">
                {question.linkLabels ? say(question.linkLabels.to) : t('worksheet.links.to')}
              </th>
              <th scope="col">
                <span className="vh">{t('worksheet.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((row, index) => (
              <tr key={index}>
                <td>
                  <input
                    {...written}
                    className="input"
                    value={row.from}
                    aria-label={t('worksheet.links.fromRow', { number: index + 1 })}
                    onChange={(event) => set(index, { from: event.target.value })}
                  />
                  <Fault problem={problemAt(problems, `${index}.from`)} />
                </td>
                <td>
                  <GoalChoice
                    row={row}
                    goals={goals}
                    number={index + 1}
                    onChange={(to) => set(index, { to })}
                  />
                </td>
                <td className="rows-remove">
                  <button
                    type="button"
                    className="icon-btn"
                    aria-label={t('worksheet.removeRow', { number: index + 1 })}
                    onClick={() => onChange(without(value, index))}
                  >
                    <Icon of={CloseOutlined} />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className="btn small" onClick={() => onChange([...value, { from: '', to: [] }])}>
        <Icon of={AddOutlined} />
        {t('worksheet.addRow')}
      </button>
    </div>
  );
}

interface GoalChoiceProps {
  row: LinkRow;
  goals: readonly string[];
  number: number;
  onChange: (to: number[]) => void;
}

function GoalChoice({ row, goals, number, onChange }: GoalChoiceProps): ReactElement {
  const { t } = useWords();
  const toggled = (goal: number, on: boolean): number[] =>
    on ? [...row.to, goal].sort((a, b) => a - b) : row.to.filter((other) => other !== goal);
  return (
    <div role="group" aria-label={t('worksheet.links.toRow', { number })}>
      {goals.map((goal, index) => (
        <label key={index} className="opt fine">
          <input
            type="checkbox"
            checked={row.to.includes(index + 1)}
            onChange={(event) => onChange(toggled(index + 1, event.target.checked))}
          />
          <span>
            {index + 1} <span {...written}>{goal}</span>
          </span>
        </label>
      ))}
      {row.to.length === 0 && (
        <span className="gap">
          <Icon of={LinkOffOutlined} />
          {t('worksheet.links.gap')}
        </span>
      )}
    </div>
  );
}
