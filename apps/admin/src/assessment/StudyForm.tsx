import CheckOutlined from '@mui/icons-material/CheckOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import type { ReactElement } from 'react';
import {
  causalStrengthOf,
  causalStrengths,
  type ChecklistItem,
  checklistAnswers,
  checklistFor,
  presentChecklists,
  type StudyRecord,
} from '#domain';
import { Icon } from '../parts/index.js';
import { GrowingText } from '../writing/GrowingText.js';
import { StudyFacts } from '../worksheet/answers/StudyFacts.js';
import { useWords } from '../writing/useWords.js';
import { isJudged, type StudyText } from './study-types.js';

interface Props {
  study: StudyRecord;
  /** From 1; also its place in the address. */
  number: number;
  text: StudyText;
  startsOpen: boolean;
  onChange: (text: StudyText) => void;
}

/** One study to judge: the points of the list of its kind, how firm it is, and why. */
export function StudyForm({ study, number, text, startsOpen, onChange }: Props): ReactElement {
  const { t } = useWords();
  const id = `study-${number}`;
  return (
    // Left alone by later renders: a study must not close under the hands of who just judged it.
    <details className="study" id={id} ref={(element) => openOnce(element, startsOpen)}>
      <summary>
        <span className="grow">
          {study.authors} ({study.year})
        </span>
        {text.strength && isJudged(text) ? (
          <span className="study-done">
            <Icon of={CheckOutlined} />
            {t(`assessment.studies.strength.${text.strength}`)}
          </span>
        ) : (
          <span className="study-open">{t('assessment.studies.open')}</span>
        )}
      </summary>
      <StudyFacts study={study} />
      <Checklist study={study} id={id} text={text} onChange={onChange} />
      <Strength study={study} id={id} text={text} onChange={onChange} />
      <div className="field">
        <div className="lab">
          <label htmlFor={`${id}-why`}>{t('assessment.studies.why')}</label>
          <span className="for-whom" id={`${id}-who`}>
            <Icon of={GroupsOutlined} />
            {t('assessment.justificationReaders')}
          </span>
        </div>
        <GrowingText
          id={`${id}-why`}
          value={text.justification}
          onChange={(justification) => onChange({ ...text, justification })}
          maxLength={5000}
          rows={2}
          aria-describedby={`${id}-who`}
        />
      </div>
    </details>
  );
}

function openOnce(element: HTMLDetailsElement | null, open: boolean): void {
  if (!element || element.dataset.begun) return;
  element.dataset.begun = 'yes';
  element.open = open;
}

type PartProps = Pick<Props, 'study' | 'text' | 'onChange'> & { id: string };

function Checklist({ study, id, text, onChange }: PartProps): ReactElement {
  const { t } = useWords();
  const { kind, items } = checklistFor(presentChecklists, study.design);
  return (
    <section className="checklist">
      <h3>
        {t('assessment.studies.list', { kind: t(`assessment.studies.kind.${kind}`) })}{' '}
        <span className="meta">{t('assessment.studies.version', { version: presentChecklists })}</span>
      </h3>
      {items.map((item) => (
        <Point key={item.id} item={item} id={id} text={text} onChange={onChange} />
      ))}
    </section>
  );
}

/** One point; choosing the same answer again takes it back. */
function Point({
  item,
  id,
  text,
  onChange,
}: Omit<PartProps, 'study'> & { item: ChecklistItem }): ReactElement {
  const { t, say } = useWords();
  const { [item.id]: given, ...rest } = text.answers;
  return (
    <fieldset className="point">
      <legend>{say(item.title)}</legend>
      <div className="choices">
        {checklistAnswers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={`${id}-${item.id}`}
              checked={given === answer}
              onChange={() => onChange({ ...text, answers: { ...rest, [item.id]: answer } })}
              onClick={() => given === answer && onChange({ ...text, answers: rest })}
            />
            {t(`assessment.studies.answer.${answer}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Six steps from weak to strong. What the table makes of the study is marked and never chosen beforehand. */
function Strength({ study, id, text, onChange }: PartProps): ReactElement {
  const { t } = useWords();
  const proposed = causalStrengthOf(study);
  return (
    <fieldset className="strength">
      <legend className="label">{t('assessment.studies.causal')}</legend>
      <p className="hint row">
        <Icon of={LightbulbOutlined} />
        <span>
          {t('assessment.studies.proposed', { strength: t(`assessment.studies.strength.${proposed}`) })}
        </span>
      </p>
      <div className="choices ladder">
        {causalStrengths.map((strength) => (
          <label key={strength} className={strength === proposed ? 'proposed' : undefined}>
            <input
              type="radio"
              name={`${id}-strength`}
              checked={text.strength === strength}
              onChange={() => onChange({ ...text, strength })}
            />
            {t(`assessment.studies.strength.${strength}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
