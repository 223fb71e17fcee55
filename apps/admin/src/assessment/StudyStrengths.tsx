import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import { useState, type ReactElement } from 'react';
import {
  type CausalStrength,
  causalStrengthOf,
  causalStrengths,
  type ChecklistAnswer,
  checklistAnswers,
  checklistFor,
  presentChecklists,
  type StudyRecord,
  suggestedLevel,
} from '#domain';
import { useRead } from '../api/index.js';
import { Note, SavedState } from '../parts/index.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { GrowingText } from '../writing/GrowingText.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { emptyStudy, type StudyJudgements, type StudyText } from './study-types.js';
import { useStudies } from './useStudies.js';

/** What the decision table makes of the studies, step by step. A proposal: nothing is filled in by it. */
export function SuggestedLevel({ studies }: { studies: readonly StudyRecord[] }): ReactElement {
  const { t } = useWords();
  const { level, reasons, tableVersion } = suggestedLevel(studies);
  return (
    <Note icon={LightbulbOutlined}>
      <p className="strong">
        {level
          ? t('assessment.studies.suggested', { level: t(`level.${level}`) })
          : t('assessment.studies.noLevel')}
      </p>
      <details>
        <summary>{t('assessment.studies.steps', { version: tableVersion })}</summary>
        <ol>
          {reasons.map(({ code, params }, index) => (
            <li key={index}>
              {t(`assessment.studies.step.${code}`, {
                ...params,
                strength: params.strength ? t(`assessment.studies.strength.${params.strength}`) : '',
                level: params.level ? t(`level.${params.level}`) : '',
              })}
            </li>
          ))}
        </ol>
      </details>
    </Note>
  );
}

interface StudyProps {
  study: StudyRecord;
  number: number;
  text: StudyText;
  onChange: (text: StudyText) => void;
}

function Checklist({ study, number, text, onChange }: StudyProps): ReactElement {
  const { t, say } = useWords();
  const { kind, items } = checklistFor(presentChecklists, study.design);
  return (
    <fieldset className="checklist">
      <legend className="label">
        {t(`assessment.studies.list.${kind}`)}{' '}
        <span className="meta">{t('assessment.studies.version', { version: presentChecklists })}</span>
      </legend>
      {items.map((item) => (
        <div key={item.id} className="point">
          <label htmlFor={`study-${number}-${item.id}`}>{say(item.title)}</label>
          <select
            id={`study-${number}-${item.id}`}
            className="input"
            value={text.answers[item.id] ?? ''}
            onChange={(event) => {
              const { [item.id]: _, ...rest } = text.answers;
              const answer = checklistAnswers.find((one) => one === event.target.value);
              onChange({ ...text, answers: answer ? { ...rest, [item.id]: answer } : rest });
            }}
          >
            <option value="">{t('common.choose')}</option>
            {checklistAnswers.map((answer: ChecklistAnswer) => (
              <option key={answer} value={answer}>
                {t(`assessment.studies.answer.${answer}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

function Study({ study, number, text, onChange }: StudyProps): ReactElement {
  const { t } = useWords();
  const id = `study-${number}`;
  return (
    <details className="fold study" open={number === 1}>
      <summary>
        {study.authors} ({study.year}){' '}
        <span className="meta">
          {text.strength ? t(`assessment.studies.strength.${text.strength}`) : t('assessment.studies.open')}
        </span>
      </summary>
      <Checklist study={study} number={number} text={text} onChange={onChange} />
      <div className="field">
        <label htmlFor={`${id}-strength`}>{t('assessment.studies.causal')}</label>
        <p className="hint">
          {t('assessment.studies.proposed', {
            strength: t(`assessment.studies.strength.${causalStrengthOf(study)}`),
          })}
        </p>
        <select
          id={`${id}-strength`}
          className="input"
          value={text.strength ?? ''}
          onChange={(event) => {
            const strength = causalStrengths.find((one) => one === event.target.value) ?? null;
            onChange({ ...text, strength });
          }}
        >
          <option value="">{t('common.choose')}</option>
          {causalStrengths.map((strength: CausalStrength) => (
            <option key={strength} value={strength}>
              {t(`assessment.studies.strength.${strength}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-why`}>{t('assessment.studies.why')}</label>
        <GrowingText
          id={`${id}-why`}
          value={text.justification}
          onChange={(justification) => onChange({ ...text, justification })}
          maxLength={5000}
          rows={2}
        />
      </div>
    </details>
  );
}

interface Props {
  submissionId: string;
  personId: string;
  studies: readonly StudyRecord[];
}

/** The studies one by one, by the checklist of their kind, with what the tables make of them. */
export function StudyStrengths(props: Props): ReactElement | null {
  const { data } = useRead('/api/submissions/{id}/study-judgements', { path: { id: props.submissionId } });
  if (!data || props.studies.length === 0) return null;
  return <Studies {...props} kept={data as StudyJudgements} />;
}

function Studies({ submissionId, personId, studies, kept }: Props & { kept: StudyJudgements }): ReactElement {
  const { t } = useWords();
  const [start] = useState(kept);
  const { texts, saver } = useStudies(submissionId, personId, start);
  const saved = useSaved(saver.state);
  return (
    <section className="studies" aria-labelledby="studies-title">
      <h2 id="studies-title">{t('assessment.studies.title')}</h2>
      <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
      <SuggestedLevel studies={studies} />
      {Object.entries(saver.collisions).map(([number, { mine, theirs }]) => (
        <CollisionPanel
          key={number}
          mine={mine.justification}
          theirs={theirs.justification}
          by={t('assessment.otherWindow')}
          onMine={() => saver.settle(number, mine)}
          onTheirs={() => saver.settle(number, null)}
        />
      ))}
      {studies.map((study, index) => (
        <Study
          key={index}
          study={study}
          number={index + 1}
          text={texts[`${index + 1}`] ?? emptyStudy}
          onChange={(text) => saver.change(`${index + 1}`, text)}
        />
      ))}
    </section>
  );
}
