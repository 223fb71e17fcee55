import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import type { CostRow } from '#domain';
import { written } from '../../parts/written.js';
import { useWords } from '../../writing/useWords.js';
import { Fault } from './Fault.js';
import { type AnswerInputProps, numberOrNull, problemAt, replaced, without } from './input.js';
import { euros } from './format.js';

const emptyRow: CostRow = { item: '', hours: null, perYear: 0 };

/** What the intervention costs in a year: one line per item, with the total below. */
export function CostsAnswer({ value, onChange, labelledBy, problems }: AnswerInputProps<CostRow[]>) {
  const { t, locale } = useWords();
  const set = (index: number, part: Partial<CostRow>) =>
    onChange(replaced(value, index, { ...emptyRow, ...value[index], ...part }));
  const total = value.reduce((sum, row) => sum + row.perYear, 0);
  return (
    <div className="rows-answer">
      {value.length > 0 && (
        <table className="table costs" aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col">{t('worksheet.costs.item')}</th>
              <th scope="col">{t('worksheet.costs.hours')}</th>
              <th scope="col">{t('worksheet.costs.perYear')}</th>
              <th scope="col">
                <span className="vh">{t('worksheet.costs.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((row, index) => (
              <CostLine
                key={index}
                row={row}
                number={index + 1}
                onChange={(part) => set(index, part)}
                onRemove={() => onChange(without(value, index))}
                fault={<Fault problem={problemAt(problems, `${index}.item`)} />}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('worksheet.costs.total')}</th>
              <td />
              <td className="num">{euros(total, locale)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      <button type="button" className="btn small" onClick={() => onChange([...value, emptyRow])}>
        <AddOutlined className="i" aria-hidden />
        {t('worksheet.costs.add')}
      </button>
    </div>
  );
}

interface LineProps {
  row: CostRow;
  number: number;
  onChange: (part: Partial<CostRow>) => void;
  onRemove: () => void;
  fault: React.ReactNode;
}

function CostLine({ row, number, onChange, onRemove, fault }: LineProps) {
  const { t } = useWords();
  const named = (key: string) => t('worksheet.inRow', { field: t(`worksheet.costs.${key}`), number });
  return (
    <tr>
      <td data-label={t('worksheet.costs.item')}>
        <input
          {...written}
          className="input"
          value={row.item}
          aria-label={named('item')}
          onChange={(event) => onChange({ item: event.target.value })}
        />
        {fault}
      </td>
      <td data-label={t('worksheet.costs.hours')}>
        <input
          className="input num"
          inputMode="decimal"
          value={row.hours ?? ''}
          aria-label={named('hours')}
          onChange={(event) => onChange({ hours: numberOrNull(event.target.value) })}
        />
      </td>
      <td data-label={t('worksheet.costs.perYear')}>
        <input
          className="input num"
          inputMode="decimal"
          value={row.perYear === 0 ? '' : row.perYear}
          aria-label={named('perYear')}
          onChange={(event) => onChange({ perYear: numberOrNull(event.target.value) ?? 0 })}
        />
      </td>
      <td className="rows-remove">
        <button
          type="button"
          className="icon-btn"
          aria-label={t('worksheet.removeRow', { number })}
          onClick={onRemove}
        >
          <CloseOutlined className="i" aria-hidden />
        </button>
      </td>
    </tr>
  );
}
