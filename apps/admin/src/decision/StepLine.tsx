import CheckOutlined from '@mui/icons-material/CheckOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { type Step, steps } from './types.js';

/** Where somebody is in the wizard; every step can be opened again. */
export function StepLine({ step }: { step: Step }): ReactElement {
  const { t } = useWords();
  const at = steps.indexOf(step);
  return (
    <nav aria-label={t('decision.steps.title')}>
      <ol className="steps">
        {steps.map((name, index) => (
          <li key={name} className={index < at ? 'done' : index === at ? 'now' : undefined}>
            <Link to={`?step=${name}`} aria-current={index === at ? 'step' : undefined}>
              <b>{index < at ? <Icon of={CheckOutlined} /> : index + 1}</b>
              <span>{t(`decision.steps.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
