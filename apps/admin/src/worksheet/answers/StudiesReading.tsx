import type { ReactElement } from 'react';
import type { OutcomeResult, StudyRecord } from '#domain';
import { written } from '../../parts/written.js';
import { useWords, type Words } from '../../writing/useWords.js';
import { decimal } from './format.js';
import { StudyFacts } from './StudyFacts.js';

/** "d = 0,41", or a dash when the report gives no size. */
function effect(outcome: OutcomeResult, { t, locale }: Words): string {
  if (outcome.effectSize === null || outcome.effectType === 'none') return '–';
  return `${t(`worksheet.option.effectType.${outcome.effectType}`)} = ${decimal(outcome.effectSize, locale)}`;
}

/** The studies as the overview of the full description has them: a line of literature, then what came out. */
export function StudiesReading({ studies }: { studies: readonly StudyRecord[] }): ReactElement {
  const words = useWords();
  const { t } = words;
  return (
    <div className="studies-reading">
      {studies.map((study, index) => (
        <article key={index}>
          <h4>
            {study.authors} ({study.year}). {study.title}
          </h4>
          <StudyFacts study={study} />
          {study.findings ? (
            <p {...written} className="reading">
              {study.findings}
            </p>
          ) : null}
          {study.outcomes.length > 0 && (
            <table className="table reading-table">
              <thead>
                <tr>
                  <th scope="col">{t('worksheet.study.outcome')}</th>
                  <th scope="col">{t('worksheet.study.effectSize')}</th>
                  <th scope="col">{t('worksheet.study.direction')}</th>
                </tr>
              </thead>
              <tbody>
                {study.outcomes.map((outcome, place) => (
                  <tr key={place}>
                    <td {...written}>
                      {outcome.outcome} <span className="meta">{outcome.measure}</span>
                    </td>
                    <td>{effect(outcome, words)}</td>
                    <td>
                      {t(`worksheet.option.direction.${outcome.direction}`)},{' '}
                      {t(`worksheet.option.significance.${outcome.significance}`)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </article>
      ))}
    </div>
  );
}
