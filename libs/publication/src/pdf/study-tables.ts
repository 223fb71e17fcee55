import type { OutcomeResult, StudyRecord } from '#domain';
import type { DocumentBlock, TableBlock } from './document.js';
import { comparisonWords, designWords, directionWords, type Locale, significanceWords } from './labels.js';
import { richBlocks } from './rich-text.js';
import { type DescriptionWords, filled, writtenNumber } from './words.js';

const nameOf = (study: StudyRecord): string => `${study.authors} (${study.year})`;

/** The overview tables of the research chapter, made from its records so that they never differ from them. */
export function studyBlocks(
  studies: readonly StudyRecord[],
  locale: Locale,
  words: DescriptionWords,
): DocumentBlock[] {
  if (studies.length === 0) return [];
  const withOutcomes = studies.filter((study) => study.outcomes.length > 0);
  const findings = studies.filter((study) => study.findings && study.findings.trim() !== '');
  return [
    overview(studies, locale, words),
    ...(withOutcomes.length > 0 ? [outcomes(withOutcomes, locale, words)] : []),
    ...findings.flatMap((study): DocumentBlock[] => [
      { kind: 'heading', runs: [{ text: filled(words.foundIn, { study: nameOf(study) }) }] },
      ...richBlocks(study.findings),
    ]),
  ];
}

function overview(studies: readonly StudyRecord[], locale: Locale, words: DescriptionWords): TableBlock {
  return {
    kind: 'table',
    caption: words.studies,
    widths: [5, 3, 3, 2.4, 2, 1.6],
    numeric: [3, 4, 5],
    header: [words.study, words.design, words.comparison, words.participants, words.followUp, words.dropOut],
    rows: studies.map((study) => [
      `${nameOf(study)}. ${study.title}`,
      designWords[study.design]?.[locale] ?? study.design,
      comparisonWords[study.comparison]?.[locale] ?? study.comparison,
      sample(study, locale),
      filled(words.months, { number: study.followUpMonths }),
      study.dropOutPercent === null ? '–' : `${writtenNumber(locale, study.dropOutPercent)}%`,
    ]),
  };
}

function sample(study: StudyRecord, locale: Locale): string {
  const own = writtenNumber(locale, study.sampleIntervention);
  return study.sampleComparison === null ? own : `${own} / ${writtenNumber(locale, study.sampleComparison)}`;
}

function outcomes(studies: readonly StudyRecord[], locale: Locale, words: DescriptionWords): TableBlock {
  return {
    kind: 'table',
    caption: words.outcomes,
    widths: [3.4, 3, 3, 2, 3.4, 1.4],
    numeric: [3, 5],
    header: [words.study, words.outcome, words.measure, words.effect, words.result, words.after],
    rows: studies.flatMap((study) =>
      study.outcomes.map((outcome) => [
        nameOf(study),
        outcome.outcome,
        outcome.measure,
        writtenEffect(outcome, locale) || '–',
        `${directionWords[outcome.direction][locale]}, ${significanceWords[outcome.significance][locale]}`,
        filled(words.months, { number: outcome.periodMonths }),
      ]),
    ),
  };
}

const symbols: Readonly<Record<OutcomeResult['effectType'], string>> = {
  d: 'd',
  g: 'g',
  r: 'r',
  odds_ratio: 'OR',
  eta_squared: 'η²',
  none: '',
};

/** The size of an effect with its symbol, d = 0,41; empty where none was reported. */
export function writtenEffect(outcome: OutcomeResult, locale: Locale): string {
  if (outcome.effectSize === null || outcome.effectType === 'none') return '';
  return `${symbols[outcome.effectType]} = ${writtenNumber(locale, outcome.effectSize)}`;
}
