import { type Level, levels, type RecognitionStatus } from '#domain';
import { type EditionContent, languageOf, type Locale, richBlocks } from '#publication';
import type { ListedFacts } from './search-document.entity.js';

/** The live edition of an intervention and the standing of its recognition, as the indexer reads them. */
export interface IndexedSource {
  readonly interventionId: string;
  readonly editionId: string;
  readonly slug: string;
  readonly origin: 'own' | 'imported';
  readonly tombstone: boolean;
  readonly releasedAt: Date;
  readonly content: EditionContent;
  readonly level: Level | null;
  readonly status: RecognitionStatus | null;
  readonly untilOn: string | null;
}

/** One row of the search document; the four texts weigh A to D in a search. */
export interface IndexedDocument {
  readonly interventionId: string;
  readonly editionId: string;
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  readonly organisation: string;
  readonly level: Level | null;
  readonly levelRank: number;
  readonly status: RecognitionStatus;
  readonly untilOn: string | null;
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly deliveredBy: readonly string[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly costPerParticipant: number | null;
  readonly durationWeeks: number | null;
  readonly facts: ListedFacts;
  readonly language: Locale;
  readonly releasedAt: Date;
  readonly texts: readonly [string, string, string, string];
}

/** The words of a stored text in one line. */
export function wordsOf(text: string | null | undefined): string {
  return richBlocks(text)
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.map((item) => item.map((run) => run.text).join(''))
        : [block.runs.map((run) => run.text).join('')],
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "vrijwilligers, sociaal werker" as two values to choose by. Phrases of more than 40 characters are no choice. */
export function choicesIn(text: string): string[] {
  const parts = text
    .toLowerCase()
    .replace(/[.]$/, '')
    .split(/\s*[,;/]\s*|\s+(?:en|of|and|or|met|with)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= 40);
  return [...new Set(parts)].slice(0, 6);
}

const whole = (value: number | null | undefined, most: number): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : null;

/** Of texts that may be left out, those that are there. */
const inWords = (texts: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, wordsOf(text)] as const)
      .filter(([, words]) => words !== ''),
  );

/** What a search finds of an edition. Pure, so that every rule of it can be tested without a database. */
export function indexedDocument(source: IndexedSource): IndexedDocument {
  const { content } = source;
  const { summary, facts } = content;
  return {
    interventionId: source.interventionId,
    editionId: source.editionId,
    slug: source.slug,
    title: content.title,
    goal: wordsOf(summary.goal) || content.subtitle,
    organisation: content.organisation,
    level: source.level,
    levelRank: source.level ? levels.indexOf(source.level) + 1 : 0,
    status: statusOf(source),
    untilOn: source.untilOn,
    themes: [...new Set(content.themes)],
    settings: [...new Set((facts.setting ?? []).flatMap(choicesIn))],
    deliveredBy: choicesIn(wordsOf(facts.deliveredBy)),
    ageFrom: whole(facts.ageFrom, 120),
    ageTo: whole(facts.ageTo, 120),
    costPerParticipant: whole(facts.costPerParticipant, 10_000_000),
    durationWeeks: whole(facts.durationWeeks, 3000),
    facts: {
      duration: wordsOf(facts.duration),
      costs: wordsOf(facts.costs),
      deliveredBy: wordsOf(facts.deliveredBy),
      subtitle: content.subtitle,
      ...inWords({ occasion: facts.occasion, form: facts.form, training: facts.training }),
    },
    language: languageOf(source),
    releasedAt: source.releasedAt,
    texts: weightedTexts(content),
  };
}

function statusOf(source: IndexedSource): RecognitionStatus {
  if (source.status === null) return source.tombstone ? 'withdrawn' : 'imported';
  return source.tombstone && source.status !== 'no_longer' && source.status !== 'not_effective'
    ? 'withdrawn'
    : source.status;
}

function weightedTexts(content: EditionContent): IndexedDocument['texts'] {
  const { summary, facts } = content;
  const elements = (summary.workingElements ?? []).map(({ title, why }) => `${title} ${why}`).join(' ');
  return [
    content.title,
    [
      content.subtitle,
      wordsOf(summary.goal),
      wordsOf(summary.targetGroup),
      wordsOf(facts.who),
      wordsOf(facts.occasion),
    ].join(' '),
    [
      wordsOf(summary.approach),
      elements,
      content.organisation,
      wordsOf(facts.form),
      facts.deliveredBy,
      ...(facts.setting ?? []),
    ].join(' '),
    [
      wordsOf(summary.substantiation),
      wordsOf(summary.research),
      wordsOf(summary.delivery),
      wordsOf(facts.training),
      ...studyTitles(content),
    ].join(' '),
  ];
}

const studyTitles = (content: EditionContent): string[] =>
  (content.studies ?? []).slice(0, 50).map(({ title }) => title);
