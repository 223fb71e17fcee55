import AddOutlined from '@mui/icons-material/AddOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { GrowingText } from '../../writing/GrowingText.js';
import { useWords } from '../../writing/useWords.js';
import { Fault } from './Fault.js';
import { type AnswerInputProps, problemAt, replaced, without } from './input.js';

/** A numbered list of sentences, or of "title: why". An empty list starts with one empty line. */
export function ListAnswer({ question, value, onChange, labelledBy, problems }: AnswerInputProps<string[]>) {
  const { t, say } = useWords();
  const items = value.length > 0 ? value : [''];
  const up = (index: number): string[] =>
    items.map(
      (item, place) =>
        (place === index - 1 ? items[index] : place === index ? items[index - 1] : item) ?? item,
    );
  return (
    <div>
      <ol className="list-answer">
        {items.map((item, index) => {
          const place = { number: index + 1, title: say(question.title) };
          const problem = item === '' ? undefined : problemAt(problems, `${index}`);
          return (
            <li key={index}>
              <span className="list-number" aria-hidden>
                {index + 1}
              </span>
              <div className="grow">
                <GrowingText
                  value={item}
                  onChange={(text) => onChange(replaced(items, index, text))}
                  rows={1}
                  aria-label={t('worksheet.list.item', place)}
                  aria-describedby={labelledBy}
                  aria-invalid={problem !== undefined}
                  placeholder={
                    question.itemForm === 'title_and_why' ? t('worksheet.list.titleAndWhy') : undefined
                  }
                />
                <Fault problem={problem} />
              </div>
              <button
                type="button"
                className="icon-btn"
                hidden={index === 0}
                aria-label={t('worksheet.list.up', place)}
                onClick={() => onChange(up(index))}
              >
                <ArrowUpwardOutlined className="i" aria-hidden />
              </button>
              <button
                type="button"
                className="icon-btn"
                aria-label={t('worksheet.list.remove', place)}
                onClick={() => onChange(without(items, index))}
              >
                <CloseOutlined className="i" aria-hidden />
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="btn small"
        disabled={items.length >= (question.maxItems ?? Infinity)}
        onClick={() => onChange([...items, ''])}
      >
        <AddOutlined className="i" aria-hidden />
        {t('worksheet.list.add')}
      </button>
    </div>
  );
}
