import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import type { ReactElement } from 'react';
import { type StudyRecord, suggestedLevel } from '#domain';
import { Note } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

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
