import type { ReactElement } from 'react';
import type { ComparisonPoint } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Field } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  /** Oldest first. */
  moments: readonly ComparisonPoint[];
  from: string;
  to: string;
  onChoose: (from: string, to: string) => void;
}

/** From which moment to which. */
export function MomentChoice({ moments, from, to, onChoose }: Props): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const options = moments.map(({ key, kind, number, at }) => (
    <option key={key} value={key}>
      {t(`compare.moment.${kind}`, { number, date: at ? format.long(at) : '' })}
    </option>
  ));
  return (
    <div className="cmp-choice">
      <Field label={t('compare.from')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={from}
            onChange={(event) => onChoose(event.target.value, to)}
          >
            {options}
          </select>
        )}
      </Field>
      <Field label={t('compare.to')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={to}
            onChange={(event) => onChoose(from, event.target.value)}
          >
            {options}
          </select>
        )}
      </Field>
    </div>
  );
}
