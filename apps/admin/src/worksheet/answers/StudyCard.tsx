import AddOutlined from '@mui/icons-material/AddOutlined';
import ExpandLessOutlined from '@mui/icons-material/ExpandLessOutlined';
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { useId, type ReactElement } from 'react';
import type { OutcomeResult, Problem, StudyRecord } from '#domain';
import { Icon } from '../../parts/Icon.js';
import { GrowingText } from '../../writing/GrowingText.js';
import { useWords } from '../../writing/useWords.js';
import { Fault } from './Fault.js';
import { problemAt, replaced, without } from './input.js';
import { RecordField } from './RecordField.js';
import { emptyOutcome, outcomeFields, studyFields } from './study-fields.js';

interface Props {
  study: StudyRecord;
  kind: 'delivery' | 'effect';
  number: number;
  open: boolean;
  problems: readonly Problem[];
  onToggle: () => void;
  onChange: (study: StudyRecord) => void;
  onRemove: () => void;
}

/** One study: closed it is a line of literature, open it is a form. */
export function StudyCard({
  study,
  kind,
  number,
  open,
  problems,
  onToggle,
  onChange,
  onRemove,
}: Props): ReactElement {
  const { t } = useWords();
  const body = useId();
  const name = study.authors
    ? `${study.authors} (${study.year || '…'})`
    : t('worksheet.study.unnamed', { number });
  return (
    <section className="sheet study">
      <h3>
        <button
          type="button"
          className="study-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          <span className="grow">
            {name}
            <small className="meta">{t(`worksheet.option.design.${study.design}`)}</small>
          </span>
          {problems.length > 0 && (
            <span className="due soon">
              {t('worksheet.study.unfinished', { smart_count: problems.length })}
            </span>
          )}
          <Icon of={open ? ExpandLessOutlined : ExpandMoreOutlined} />
        </button>
      </h3>
      {open && (
        <div id={body} className="study-body">
          <div className="study-grid">
            {studyFields.map((field) => (
              <RecordField
                key={field.name}
                field={field}
                row={study}
                problems={problems}
                onChange={onChange}
              />
            ))}
          </div>
          <Findings study={study} onChange={onChange} />
          {kind === 'effect' && <Outcomes study={study} problems={problems} onChange={onChange} />}
          <button type="button" className="btn small stop" onClick={onRemove}>
            {t('worksheet.study.remove')}
          </button>
        </div>
      )}
    </section>
  );
}

function Findings({ study, onChange }: Pick<Props, 'study' | 'onChange'>): ReactElement {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('worksheet.study.findings')}</label>
      <p className="hint">{t('worksheet.study.findingsHint')}</p>
      <GrowingText
        id={id}
        value={study.findings ?? ''}
        onChange={(findings) => onChange({ ...study, findings })}
      />
    </div>
  );
}

function Outcomes({
  study,
  problems,
  onChange,
}: Pick<Props, 'study' | 'problems' | 'onChange'>): ReactElement {
  const { t } = useWords();
  const set = (outcomes: OutcomeResult[]) => onChange({ ...study, outcomes });
  return (
    <div className="outcomes">
      <h4>{t('worksheet.study.outcomes')}</h4>
      <Fault problem={problemAt(problems, 'outcomes')} />
      {study.outcomes.map((outcome, index) => (
        <fieldset key={index} className="outcome">
          <legend>{t('worksheet.study.outcomeNumber', { number: index + 1 })}</legend>
          <div className="study-grid">
            {outcomeFields.map((field) => (
              <RecordField
                key={field.name}
                field={field}
                row={outcome}
                problems={outcomeProblems(problems, index)}
                onChange={(changed) => set(replaced(study.outcomes, index, changed))}
              />
            ))}
          </div>
          <button type="button" className="link" onClick={() => set(without(study.outcomes, index))}>
            {t('worksheet.study.removeOutcome', { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" className="btn small" onClick={() => set([...study.outcomes, emptyOutcome()])}>
        <Icon of={AddOutlined} />
        {t('worksheet.study.addOutcome')}
      </button>
    </div>
  );
}

function outcomeProblems(problems: readonly Problem[], index: number): Problem[] {
  const start = `outcomes.${index}.`;
  return problems
    .filter(({ path }) => path.startsWith(start))
    .map((problem) => ({ ...problem, path: problem.path.slice(start.length) }));
}
