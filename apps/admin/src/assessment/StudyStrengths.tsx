import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import { useEffect, type ReactElement } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { StudyRecord } from '#domain';
import { Icon } from '../parts/index.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { useWords } from '../writing/useWords.js';
import { StudyForm } from './StudyForm.js';
import { emptyStudy, isJudged } from './study-types.js';
import { SuggestedLevel } from './SuggestedLevel.js';
import type { StudiesHandle } from './useStudies.js';

interface Props {
  studies: readonly StudyRecord[];
  handle: StudiesHandle;
}

/** The studies one by one, by the checklist of their kind, with what the tables make of them. */
export function StudyStrengths(props: Props): ReactElement | null {
  return props.studies.length > 0 ? <Studies {...props} /> : null;
}

function Studies({ studies, handle: { texts, saver } }: Props): ReactElement {
  const { t } = useWords();
  const asked = useAskedStudy();
  const numbers = studies.map((_, index) => index + 1);
  const open = numbers.filter((number) => !isJudged(texts[number]));
  return (
    <section className="studies" aria-labelledby="studies-title">
      <header className="row wrap">
        <h2 id="studies-title">{t('assessment.studies.title')}</h2>
        <span className="meta" role="status">
          {t('assessment.studies.progress', { done: studies.length - open.length, total: studies.length })}
        </span>
      </header>
      <p className="row meta seen-by">
        <Icon of={VisibilityOffOutlined} />
        <span>{t('assessment.studies.onlyYou')}</span>
      </p>
      <SuggestedLevel studies={studies} />
      {Object.entries(saver.collisions).map(([number, { mine, theirs }]) => (
        <CollisionPanel
          {...written}
          key={number}
          mine={mine.justification}
          theirs={theirs.justification}
          by={t('assessment.otherWindow')}
          onMine={() => saver.settle(number, mine)}
          onTheirs={() => saver.settle(number, null)}
        />
      ))}
      {studies.map((study, index) => (
        <StudyForm
          key={index}
          study={study}
          number={index + 1}
          text={texts[index + 1] ?? emptyStudy}
          startsOpen={index + 1 === (asked ?? open[0])}
          onChange={(text) => saver.change(`${index + 1}`, text)}
        />
      ))}
    </section>
  );
}

/** The study the address points at (`?study=2`); it opens and comes into sight each time it is asked for. */
function useAskedStudy(): number | undefined {
  const [search] = useSearchParams();
  const { key } = useLocation();
  const asked = Number(search.get('study')) || undefined;
  useEffect(() => {
    if (asked === undefined) return undefined;
    // After the screen went to its top for another criterion.
    const frame = requestAnimationFrame(() => {
      const study = document.getElementById(`study-${asked}`);
      if (!(study instanceof HTMLDetailsElement)) return;
      study.open = true;
      study.scrollIntoView();
      study.querySelector('summary')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [asked, key]);
  return asked;
}
