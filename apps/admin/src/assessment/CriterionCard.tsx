import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useId, type ReactElement } from 'react';
import { type Criterion, type Verdict, verdicts } from '#domain';
import { Icon, JudgementMark } from '../parts/index.js';
import { GrowingText } from '../writing/GrowingText.js';
import { useWords } from '../writing/useWords.js';
import type { JudgementText } from './types.js';

interface Props {
  criterion: Criterion;
  judgement: JudgementText;
  onChange: (judgement: JudgementText) => void;
}

/** One criterion to judge: four options with what each means here, the reasons, and a word for the deliberation. */
export function CriterionCard({ criterion, judgement, onChange }: Props): ReactElement {
  const { t } = useWords();
  const missing = judgement.verdict !== null && judgement.justification.trim() === '';
  return (
    <>
      <p className="row meta seen-by">
        <Icon of={VisibilityOffOutlined} />
        <span>{t('assessment.onlyYou')}</span>
      </p>
      <Options
        criterion={criterion}
        chosen={judgement.verdict}
        onChoose={(verdict) => onChange({ ...judgement, verdict })}
      />
      <Reasoning
        label={t('assessment.justification')}
        readers={t('assessment.justificationReaders')}
        icon={GroupsOutlined}
        value={judgement.justification}
        onChange={(justification) => onChange({ ...judgement, justification })}
        missing={missing ? t('assessment.justificationMissing') : undefined}
      />
      <Reasoning
        confidential
        label={t('assessment.confidential')}
        readers={t('assessment.confidentialReaders')}
        icon={LockOutlined}
        value={judgement.confidential}
        onChange={(confidential) => onChange({ ...judgement, confidential })}
      />
    </>
  );
}

interface OptionsProps {
  criterion: Criterion;
  chosen: Verdict | null;
  onChoose: (verdict: Verdict) => void;
}

function Options({ criterion, chosen, onChoose }: OptionsProps): ReactElement {
  const { t, say } = useWords();
  return (
    <fieldset className="anchors">
      <legend className="vh">{t('assessment.yourJudgement')}</legend>
      {verdicts.map((verdict, index) => (
        <label key={verdict}>
          <input
            type="radio"
            name={`verdict-${criterion.id}`}
            checked={chosen === verdict}
            onChange={() => onChoose(verdict)}
          />
          <JudgementMark judgement={verdict} />
          <span className="x">
            <kbd aria-hidden="true">{index + 1}</kbd>
            {say(criterion.anchors[verdict])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ReasoningProps {
  label: string;
  readers: string;
  icon: SvgIconComponent;
  value: string;
  onChange: (value: string) => void;
  missing?: string | undefined;
  confidential?: boolean;
}

function Reasoning(props: ReasoningProps): ReactElement {
  const id = useId();
  return (
    <div className={props.confidential ? 'field conf' : 'field'}>
      <div className="lab">
        <label htmlFor={id}>{props.label}</label>
        <span className="for-whom" id={`${id}-who`}>
          <Icon of={props.icon} />
          {props.readers}
        </span>
      </div>
      <GrowingText
        id={id}
        value={props.value}
        onChange={props.onChange}
        maxLength={5000}
        aria-describedby={`${id}-who ${id}-missing`}
        rows={props.confidential ? 2 : 5}
      />
      <p className="fine attention-text" id={`${id}-missing`}>
        {props.missing ?? ''}
      </p>
    </div>
  );
}
