import LockOutlined from '@mui/icons-material/LockOutlined';
import type { ReactElement } from 'react';
import type { Criterion } from '#domain';
import { Icon, JudgementMark } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import type { Assessment } from './types.js';

interface Props {
  criterion: Criterion;
  own: Assessment | null;
  others: readonly Assessment[];
}

/** What everybody wrote on one criterion, one's own first. */
export function JudgementsOf({ criterion, own, others }: Props): ReactElement {
  const { t, say } = useWords();
  return (
    <section className="judgements" aria-live="polite">
      <h2>{say(criterion.title)}</h2>
      {own && <OneJudgement criterion={criterion} assessment={own} name={t('assessment.you')} />}
      {others.map((assessment, index) => (
        <OneJudgement
          key={assessment.id ?? index}
          criterion={criterion}
          assessment={assessment}
          name={assessment.by ?? t('assessment.assessor', { number: index + 1 })}
        />
      ))}
    </section>
  );
}

function OneJudgement(props: {
  criterion: Criterion;
  assessment: Assessment;
  name: string;
}): ReactElement | null {
  const judgement = props.assessment.judgements[props.criterion.id];
  if (!judgement || judgement.verdict === null) return null;
  return (
    <article className="judgement">
      <p className="row wrap">
        <JudgementMark judgement={judgement.verdict} />
        <span className="meta">{props.name}</span>
      </p>
      <p {...written} className="judgement-text">
        {judgement.justification}
      </p>
      {judgement.confidential ? (
        <p className="judgement-conf">
          <Icon of={LockOutlined} />
          <span {...written}>{judgement.confidential}</span>
        </p>
      ) : null}
    </article>
  );
}
