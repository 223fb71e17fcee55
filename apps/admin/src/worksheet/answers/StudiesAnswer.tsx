import AddOutlined from '@mui/icons-material/AddOutlined';
import { useState, type ReactElement } from 'react';
import type { Problem, StudyRecord } from '#domain';
import { Icon } from '../../parts/Icon.js';
import { useWords } from '../../writing/useWords.js';
import { type AnswerInputProps, replaced, without } from './input.js';
import { StudyCard } from './StudyCard.js';
import { emptyStudy } from './study-fields.js';

/** The studies, one card each; only the one at work is open. */
export function StudiesAnswer({
  question,
  value,
  onChange,
  problems,
}: AnswerInputProps<StudyRecord[]>): ReactElement {
  const { t } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const kind = question.studyKind ?? 'delivery';
  const add = () => {
    onChange([...value, emptyStudy(kind)]);
    setOpen(value.length);
  };
  return (
    <div className="rows-answer">
      {value.map((study, index) => (
        <StudyCard
          key={index}
          study={study}
          kind={kind}
          number={index + 1}
          open={open === index}
          problems={problemsOf(problems, index)}
          onToggle={() => setOpen(open === index ? null : index)}
          onChange={(changed) => onChange(replaced(value, index, changed))}
          onRemove={() => {
            onChange(without(value, index));
            setOpen(null);
          }}
        />
      ))}
      <button type="button" className="btn small" onClick={add}>
        <Icon of={AddOutlined} />
        {t('worksheet.study.add')}
      </button>
    </div>
  );
}

/** The faults of one study, with paths from that study on. */
function problemsOf(problems: readonly Problem[], index: number): Problem[] {
  const start = `${index}.`;
  return problems
    .filter(({ path }) => path.startsWith(start))
    .map((problem) => ({ ...problem, path: problem.path.slice(start.length) }));
}
