import type { ReactElement } from 'react';
import type { StudyRecord } from '#domain';
import { useWords, type Words } from '../../writing/useWords.js';

/** In one line what the weight of a study hangs on: how it was set up, with how many, how long, how many left. */
export function StudyFacts({ study }: { study: StudyRecord }): ReactElement {
  const words = useWords();
  const { t } = words;
  const { followUpMonths, dropOutPercent, country } = study;
  const facts = [
    t(`worksheet.option.design.${study.design}`),
    t(`worksheet.option.comparison.${study.comparison}`),
    country,
    sample(study, words),
    followUpMonths > 0 && t('worksheet.study.followUp', { smart_count: followUpMonths }),
    dropOutPercent !== null && t('worksheet.study.dropOut', { percent: dropOutPercent }),
    study.practiceLike && t('worksheet.study.practiceLike'),
    !study.sameIntervention && t('worksheet.study.comparableOnly'),
  ];
  return <p className="meta">{facts.filter(Boolean).join(' · ')}</p>;
}

function sample({ sampleIntervention: n, sampleComparison: m }: StudyRecord, { t }: Words): string {
  return m === null ? t('worksheet.study.sampleOne', { n }) : t('worksheet.study.sampleTwo', { n, m });
}
