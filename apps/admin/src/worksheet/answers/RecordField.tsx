import { useId, type ReactElement } from 'react';
import type { Problem } from '#domain';
import type { Locale } from '../../i18n/format.js';
import { written } from '../../parts/written.js';
import { useWords } from '../../writing/useWords.js';
import { Fault } from './Fault.js';
import { numberOrNull, problemAt } from './input.js';
import type { Field } from './study-fields.js';

interface Props<Row> {
  field: Field<Row>;
  row: Row;
  problems: readonly Problem[];
  onChange: (row: Row) => void;
}

/** One labelled value of a study or of a result, with its fault below it. */
export function RecordField<Row extends object>({
  field,
  row,
  problems,
  onChange,
}: Props<Row>): ReactElement {
  const { t, locale } = useWords();
  const id = useId();
  const label = t(`worksheet.study.${field.name}`);
  const problem = problemAt(problems, field.name);
  const set = (value: unknown) => onChange({ ...row, [field.name]: value });
  const value: unknown = row[field.name as keyof Row];
  if (field.kind === 'boolean') {
    return (
      <label className="opt">
        <input type="checkbox" checked={value === true} onChange={(event) => set(event.target.checked)} />
        <span>{label}</span>
      </label>
    );
  }
  const shared = { id, className: 'input', 'aria-invalid': problem !== undefined };
  return (
    <div className={field.kind === 'text' && field.wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {field.kind === 'choice' ? (
        <select {...shared} value={String(value)} onChange={(event) => set(event.target.value)}>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {field.name === 'country'
                ? countryName(option, locale)
                : t(`worksheet.option.${field.name}.${option}`)}
            </option>
          ))}
        </select>
      ) : field.kind === 'text' ? (
        <input
          {...shared}
          {...written}
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value)}
        />
      ) : (
        <NumberInput {...shared} value={value} required={field.kind === 'number'} onNumber={set} />
      )}
      <Fault problem={problem} />
    </div>
  );
}

/** "NL" -> Nederland. */
function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

interface NumberProps {
  id: string;
  className: string;
  value: unknown;
  required: boolean;
  onNumber: (value: number | null) => void;
}

/** Keeps a half-typed "0," as the person typed it: the browser's own field knows only whole numbers at that point. */
function NumberInput({ value, required, onNumber, ...rest }: NumberProps): ReactElement {
  const shown = typeof value === 'number' && !(required && value === 0) ? value : '';
  return (
    <input
      {...rest}
      type="number"
      step="any"
      value={shown}
      onChange={(event) => onNumber(numberOrNull(event.target.value) ?? (required ? 0 : null))}
    />
  );
}
