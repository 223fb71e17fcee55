import {
  type Answers,
  type AnswerValue,
  type CostRow,
  type LinkRow,
  type OutcomeResult,
  plainText,
  type StudyRecord,
  workingElement,
} from '#domain';
import { writtenEffect } from '../pdf/study-tables.js';
import { directionWords } from '../pdf/labels.js';
import type { EditionContent, EditionLink, EditionStudy, EditionSummary } from './content.js';

/** What an edition is started from: the definitive revision and the card of the submission. */
export interface EditionSource {
  readonly title: string;
  readonly subtitle: string | null;
  readonly themes: readonly string[];
  readonly organisation: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly answers: Answers;
}

type Row = AnswerValue extends infer V ? (V extends (infer R)[] ? R : never) : never;

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value : '';
};

const rowsOf = (answers: Answers, id: string): Row[] => {
  const value = answers[id];
  return Array.isArray(value) ? [...(value as Row[])] : [];
};

const linesOf = (answers: Answers, id: string): string[] =>
  rowsOf(answers, id).filter((row): row is string => typeof row === 'string');

const hasKey = <K extends string>(row: Row, key: K): row is Extract<Row, Record<K, unknown>> =>
  typeof row === 'object' && row !== null && key in row;

const sentencesOf = (html: string): string[] => plainText(html).split(/\n|(?<=[.!?])\s+/);

const firstSentence = (html: string): string => sentencesOf(html)[0] ?? '';

/** The first sentence in which one of these words stands. */
const sentenceNaming = (words: RegExp, html: string): string =>
  sentencesOf(html).find((sentence) => words.test(sentence)) ?? '';

const stretchesOfTime = /\b(?:minu(?:ut|ten)|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)\b/i;
const trainings = /\b(?:training|scholing|cursus)/i;
const indications = /^indicaties?:\s*/i;

/** The content an editor starts with: everything the handed-in answers can fill, nothing invented. */
export function prefilledContent(source: EditionSource): EditionContent {
  const { answers } = source;
  const film = textOf(answers, 'extras.film');
  return {
    title: source.title,
    subtitle: source.subtitle ?? textOf(answers, 'cover.subtitle'),
    themes: [...source.themes],
    organisation: textOf(answers, 'cover.organisation') || (source.organisation ?? ''),
    summary: summaryFrom(answers),
    facts: {
      who: plainText(textOf(answers, 'summary.target_group')),
      occasion: sentenceNaming(indications, textOf(answers, 'target_group.selection')).replace(
        indications,
        '',
      ),
      form: firstSentence(textOf(answers, 'approach.setup')),
      duration: sentenceNaming(stretchesOfTime, textOf(answers, 'approach.setup')),
      costs: plainText(textOf(answers, 'summary.costs')),
      deliveredBy: firstSentence(textOf(answers, 'delivery.competences')),
      training: sentenceNaming(trainings, textOf(answers, 'delivery.competences')),
      setting: [firstSentence(textOf(answers, 'delivery.location'))].filter(Boolean),
      organisations: plainText(textOf(answers, 'summary.organisations')),
    },
    costs: rowsOf(answers, 'delivery.costs')
      .filter((row): row is CostRow => hasKey(row, 'perYear'))
      .map(({ item, hours, perYear }) => ({ item, hours, perYear })),
    links: linksFrom(answers),
    studies: [
      ...studiesFrom(answers, 'research.delivery_studies'),
      ...studiesFrom(answers, 'research.effect_studies'),
    ],
    contact: {
      name: textOf(answers, 'cover.contact_person') || source.contactName,
      email: textOf(answers, 'cover.email') || source.contactEmail,
      website: textOf(answers, 'cover.website'),
    },
    literature: linesOf(answers, 'literature.references'),
    ...(film && { filmUrl: film }),
    full: answers,
  };
}

function summaryFrom(answers: Answers): EditionSummary {
  const example = textOf(answers, 'extras.practice_example');
  return {
    goal: textOf(answers, 'summary.goal'),
    targetGroup: textOf(answers, 'summary.target_group'),
    approach: textOf(answers, 'summary.approach'),
    delivery: textOf(answers, 'delivery.location'),
    workingElements: linesOf(answers, 'working_elements.elements').map(workingElement),
    substantiation: textOf(answers, 'summary.substantiation'),
    research: textOf(answers, 'summary.research'),
    ...(example && { practiceExample: example }),
    materials: textOf(answers, 'summary.materials'),
  };
}

/** Joins the two link tables over the sub-goal they share: one line per factor, goal and activity. */
function linksFrom(answers: Answers): EditionLink[] {
  const goals = linesOf(answers, 'goal.sub_goals');
  const links = (id: string): LinkRow[] =>
    rowsOf(answers, id).filter((row): row is LinkRow => hasKey(row, 'from'));
  const activities = links('substantiation.activity_links');
  return links('substantiation.factor_links').flatMap((factor) =>
    factor.to.map((number) => ({
      factor: factor.from,
      goal: goals[number - 1] ?? '',
      activity: activities
        .filter(({ to }) => to.includes(number))
        .map(({ from }) => from)
        .join('; '),
    })),
  );
}

function studiesFrom(answers: Answers, id: string): EditionStudy[] {
  return rowsOf(answers, id)
    .filter((row): row is StudyRecord => hasKey(row, 'design'))
    .map((study) => ({
      authors: study.authors,
      year: study.year,
      title: study.title,
      country: study.country,
      design: study.design,
      sample: [study.sampleIntervention, study.sampleComparison].filter((size) => size !== null).join(' / '),
      outcome: study.outcomes.map(outcomeWords).join('; '),
      findings: study.findings
        ? [study.findings]
        : study.outcomes.map(({ outcome, measure }) => `${outcome} (${measure})`),
    }));
}

/** What one outcome came to, in the language descriptions are written in: eenzaamheid: verbeterd (d = 0,41). */
function outcomeWords(result: OutcomeResult): string {
  const effect = writtenEffect(result, 'nl');
  return `${result.outcome}: ${directionWords[result.direction].nl}${effect && ` (${effect})`}`;
}
