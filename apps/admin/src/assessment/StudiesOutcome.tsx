import type { ReactElement } from 'react';
import { checklistFor, type StudyRecord } from '#domain';
import { written } from '../parts/written.js';
import { StudyFacts } from '../worksheet/answers/StudyFacts.js';
import { useWords } from '../writing/useWords.js';
import { inOrderOfStrength, strengthsDiffer, type StudyVoice, voicesOn } from './studies.js';
import type { StudyJudgements } from './study-types.js';
import { SuggestedLevel } from './SuggestedLevel.js';

interface Props {
  studies: readonly StudyRecord[];
  judgements: StudyJudgements;
}

/** After one's own is in: per study how firm each assessor finds it, from weak to strong, and why. */
export function StudiesOutcome({ studies, judgements }: Props): ReactElement | null {
  const { t } = useWords();
  if (studies.length === 0) return null;
  return (
    <section className="studies" aria-labelledby="studies-title">
      <h2 id="studies-title">{t('assessment.studies.outcome')}</h2>
      {studies.map((study, index) => (
        <StudyOutcome key={index} study={study} voices={voicesOn(index + 1, judgements)} />
      ))}
      <SuggestedLevel studies={studies} />
    </section>
  );
}

function StudyOutcome({ study, voices }: { study: StudyRecord; voices: StudyVoice[] }): ReactElement {
  const { t } = useWords();
  const strengths = inOrderOfStrength(voices);
  return (
    <details className="study">
      <summary>
        <span className="grow">
          {study.authors} ({study.year})
        </span>
        <span className="study-strengths">
          {strengths.length > 0
            ? strengths.map((strength) => t(`assessment.studies.strength.${strength}`)).join(', ')
            : t('assessment.studies.open')}
          {strengthsDiffer(strengths) && (
            <b className="attention-text">{t('assessment.agreement.divided')}</b>
          )}
        </span>
      </summary>
      <StudyFacts study={study} />
      {voices.map((voice, index) => (
        <Voice key={index} voice={voice} study={study} />
      ))}
    </details>
  );
}

function Voice({ voice: { by, judgement }, study }: { voice: StudyVoice; study: StudyRecord }): ReactElement {
  const { t, say } = useWords();
  const { items } = checklistFor(judgement.checklistVersion, study.design);
  const given = items.filter(({ id }) => judgement.answers[id]);
  return (
    <article className="judgement">
      <p className="row wrap">
        <b>
          {judgement.strength
            ? t(`assessment.studies.strength.${judgement.strength}`)
            : t('assessment.studies.open')}
        </b>
        <span className="meta">{by ?? t('assessment.you')}</span>
      </p>
      {judgement.justification && (
        <p {...written} className="judgement-text">
          {judgement.justification}
        </p>
      )}
      {given.length > 0 && (
        <details className="points">
          <summary>
            {t('assessment.studies.points', {
              smart_count: given.filter(({ id }) => judgement.answers[id] === 'yes').length,
              total: given.length,
            })}
          </summary>
          <ul>
            {given.map(({ id, title }) => (
              <li key={id}>
                {say(title)} <b>{t(`assessment.studies.answer.${judgement.answers[id]}`)}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
