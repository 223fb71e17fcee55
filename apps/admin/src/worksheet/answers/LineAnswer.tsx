import type { ReactElement } from 'react';
import type { QuestionType } from '#domain';
import { GrowingLine } from '../../writing/GrowingText.js';
import { useWords } from '../../writing/useWords.js';
import type { AnswerInputProps } from './input.js';

/** What a browser has an input of its own for; every other line is words. */
const inputTypes: Partial<Record<QuestionType, 'date' | 'url' | 'email'>> = {
  date: 'date',
  url: 'url',
  email: 'email',
};

/** An answer of one line: words, a date, a web address or an e-mail address. */
export function LineAnswer(props: AnswerInputProps<string>): ReactElement {
  const { question, value, onChange } = props;
  const { t } = useWords();
  const type = inputTypes[question.type];
  const described = {
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.problems.length > 0,
  };
  if (type === undefined) return <GrowingLine value={value} onChange={onChange} {...described} />;
  return (
    <input
      className={type === 'date' ? 'input line-date' : 'input'}
      type={type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={type === 'url' ? t('worksheet.urlExample') : undefined}
      {...described}
    />
  );
}
