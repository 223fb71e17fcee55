import { useWords } from '../../writing/useWords.js';
import type { AnswerInputProps } from './input.js';

/** One of several. */
export function ChoiceAnswer({ question, value, onChange, labelledBy }: AnswerInputProps<string>) {
  const { say } = useWords();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {(question.options ?? []).map((option) => (
        <label key={option.id} className="opt">
          <input
            type="radio"
            name={question.id}
            checked={value === option.id}
            onChange={() => onChange(option.id)}
          />
          <span>{say(option.label)}</span>
        </label>
      ))}
    </div>
  );
}

/** Any of several; kept in the order of the form. */
export function MultiAnswer({ question, value, onChange, labelledBy }: AnswerInputProps<string[]>) {
  const { say } = useWords();
  const options = question.options ?? [];
  const toggled = (id: string, on: boolean): string[] =>
    options.map((option) => option.id).filter((other) => (other === id ? on : value.includes(other)));
  return (
    <div role="group" aria-labelledby={labelledBy} className="multi-answer">
      {options.map((option) => (
        <label key={option.id} className="opt">
          <input
            type="checkbox"
            checked={value.includes(option.id)}
            onChange={(event) => onChange(toggled(option.id, event.target.checked))}
          />
          <span>{say(option.label)}</span>
        </label>
      ))}
    </div>
  );
}

/** Yes or no; neither is chosen beforehand. */
export function BooleanAnswer({ question, value, onChange, labelledBy }: AnswerInputProps<boolean | null>) {
  const { t } = useWords();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="row">
      {[true, false].map((answer) => (
        <label key={String(answer)} className="opt">
          <input
            type="radio"
            name={question.id}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          <span>{t(answer ? 'worksheet.yes' : 'worksheet.no')}</span>
        </label>
      ))}
    </div>
  );
}
