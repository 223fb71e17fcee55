import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import type { ReactElement } from 'react';
import { type ThemeId, themes } from '#domain';
import { Icon } from '../parts/index.js';
import { written } from '../parts/written.js';
import { GrowingLine, GrowingText } from '../writing/GrowingText.js';
import { useWords } from '../writing/useWords.js';
import { RichAnswer } from '../worksheet/answers/RichAnswer.js';
import type { EditionField } from './fields.js';
import type { EditionContent, WorkingElement } from './types.js';

interface Props {
  field: EditionField;
  content: EditionContent;
  onChange: (content: EditionContent) => void;
  labelledBy: string;
}

/** The input that belongs to a field of the edition. */
export function FieldInput({ field, content, onChange, labelledBy }: Props): ReactElement {
  switch (field.kind) {
    case 'rich':
      return (
        <RichAnswer
          value={field.read(content)}
          onChange={(value) => onChange(field.write(content, value))}
          labelledBy={labelledBy}
          describedBy={labelledBy}
        />
      );
    case 'lines':
      return (
        <GrowingText
          value={field.read(content).join('\n')}
          onChange={(text) => onChange(field.write(content, text === '' ? [] : text.split('\n')))}
          aria-labelledby={labelledBy}
        />
      );
    case 'number':
      return (
        <input
          className="input edition-number"
          type="number"
          min={0}
          value={field.read(content) ?? ''}
          aria-labelledby={labelledBy}
          onChange={({ target }) =>
            onChange(field.write(content, target.value === '' ? undefined : Number(target.value)))
          }
        />
      );
    case 'themes':
      return (
        <ThemeChoice
          value={field.read(content)}
          onChange={(value) => onChange(field.write(content, value))}
          labelledBy={labelledBy}
        />
      );
    case 'elements':
      return (
        <Elements value={field.read(content)} onChange={(value) => onChange(field.write(content, value))} />
      );
    case 'line':
      return (
        <GrowingLine
          value={field.read(content)}
          onChange={(value) => onChange(field.write(content, value))}
          aria-labelledby={labelledBy}
        />
      );
  }
}

interface ThemeProps {
  value: ThemeId[];
  onChange: (value: ThemeId[]) => void;
  labelledBy: string;
}

function ThemeChoice({ value, onChange, labelledBy }: ThemeProps): ReactElement {
  const { say } = useWords();
  return (
    <div role="group" aria-labelledby={labelledBy} className="theme-choice">
      {themes.map(({ id, label }) => (
        <label key={id} className="opt">
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, id] : value.filter((other) => other !== id))
            }
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </div>
  );
}

function Elements(props: {
  value: WorkingElement[];
  onChange: (value: WorkingElement[]) => void;
}): ReactElement {
  const { t } = useWords();
  const { value, onChange } = props;
  const set = (index: number, part: Partial<WorkingElement>): void =>
    onChange(value.map((element, place) => (place === index ? { ...element, ...part } : element)));
  return (
    <div>
      <ol className="elements">
        {value.map((element, index) => (
          <li key={index}>
            <div className="grow">
              <input
                {...written}
                className="input"
                value={element.title}
                aria-label={t('edition.element.title', { number: index + 1 })}
                onChange={({ target }) => set(index, { title: target.value })}
              />
              <GrowingText
                rows={1}
                value={element.why}
                aria-label={t('edition.element.why', { number: index + 1 })}
                onChange={(why) => set(index, { why })}
              />
            </div>
            <button
              type="button"
              className="icon-btn"
              aria-label={t('edition.element.remove', { number: index + 1 })}
              onClick={() => onChange(value.filter((_, place) => place !== index))}
            >
              <Icon of={CloseOutlined} />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="btn small"
        onClick={() => onChange([...value, { title: '', why: '' }])}
      >
        <Icon of={AddOutlined} />
        {t('edition.element.add')}
      </button>
    </div>
  );
}
