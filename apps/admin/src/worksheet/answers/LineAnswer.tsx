import { useWords } from '../../writing/useWords.js';
import type { AnswerInputProps } from './input.js';

const inputTypes = { text: 'text', date: 'date', url: 'url', email: 'email' } as const;
type LineType = keyof typeof inputTypes;

/** An answer of one line: words, a date, a web address or an e-mail address. */
export function LineAnswer({
  question,
  value,
  onChange,
  labelledBy,
  describedBy,
  problems,
}: AnswerInputProps<string>) {
  const { t } = useWords();
  const type = question.type in inputTypes ? (question.type as LineType) : 'text';
  return (
    <input
      className={type === 'date' ? 'input line-date' : 'input'}
      type={inputTypes[type]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={problems.length > 0}
      placeholder={type === 'url' ? t('worksheet.urlExample') : undefined}
    />
  );
}
