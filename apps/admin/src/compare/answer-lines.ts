import {
  type AnswerValue,
  type CostRow,
  isAnswered,
  type LinkRow,
  plainText,
  type Question,
  type StudyRecord,
} from '#domain';
import type { Words } from '../writing/useWords.js';
import { decimal, euros } from '../worksheet/answers/format.js';

/**
 * An answer as lines that can be laid beside those of another: a paragraph, a list item or a row each. Choices and
 * figures stand in the words of the reader.
 */
export function answerLines(question: Question, value: AnswerValue | undefined, words: Words): string[] {
  if (!isAnswered(value) || value === undefined || value === null) return [];
  if (typeof value === 'boolean') return [words.t(value ? 'worksheet.yes' : 'worksheet.no')];
  if (typeof value === 'string') return textLines(question, value, words);
  const rows = value as readonly (string | StudyRecord | CostRow | LinkRow)[];
  return rows.map((row) => {
    if (typeof row === 'string') return optionLabel(question, row, words);
    if ('design' in row) return studyLine(row, words);
    return 'perYear' in row ? costLine(row, words) : linkLine(row, words);
  });
}

function textLines(question: Question, value: string, words: Words): string[] {
  if (question.type === 'rich') return plainText(value).split('\n');
  return [question.type === 'choice' ? optionLabel(question, value, words) : value];
}

function optionLabel(question: Question, id: string, { say }: Words): string {
  const option = question.options?.find((one) => one.id === id);
  return option ? say(option.label) : id;
}

const costLine = ({ item, hours, perYear }: CostRow, { t, locale }: Words): string =>
  [item, hours === null ? '' : t('compare.hours', { hours }), euros(perYear, locale)]
    .filter(Boolean)
    .join(' · ');

const linkLine = ({ from, to }: LinkRow, { t }: Words): string =>
  `${from} · ${to.length > 0 ? t('compare.goals', { goals: to.join(', ') }) : t('worksheet.links.gap')}`;

function studyLine(study: StudyRecord, { t, locale }: Words): string {
  const sample =
    study.sampleComparison === null
      ? t('worksheet.study.sampleOne', { n: study.sampleIntervention })
      : t('worksheet.study.sampleTwo', { n: study.sampleIntervention, m: study.sampleComparison });
  const outcomes = study.outcomes.map(
    ({ outcome, effectSize, direction }) =>
      `${outcome}: ${effectSize === null ? '' : `${decimal(effectSize, locale)}, `}${t(`worksheet.option.direction.${direction}`)}`,
  );
  return [
    `${study.authors} (${study.year}). ${study.title}`,
    t(`worksheet.option.design.${study.design}`),
    t(`worksheet.option.comparison.${study.comparison}`),
    sample,
    study.measures,
    t('worksheet.study.followUp', { smart_count: study.followUpMonths }),
    study.findings ?? '',
    ...outcomes,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
