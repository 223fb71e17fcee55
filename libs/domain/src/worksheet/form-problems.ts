import type { Criterion } from '../criteria/criterion.js';
import { levels } from '../recognition/level.js';
import type { Bilingual } from './bilingual.js';
import { type Chapter, type Form, type Question, questionsOf, type Section } from './form.js';

/**
 * The schema of a form: every fault in its data as a sentence, empty when it is sound.
 * Forms are data that people write, so this is checked wherever one comes in.
 */
export function formProblems(form: Form, criteria: readonly Criterion[]): string[] {
  const questions = questionsOf(form);
  return [
    ...doubles(ids(form)).map((id) => `${id}: the id is used twice`),
    ...form.chapters.flatMap(chapterProblems),
    ...questions.flatMap(questionProblems),
    ...criteriaProblems(questions, criteria),
  ];
}

function ids(form: Form): string[] {
  const sections = form.chapters.flatMap((chapter) => [...chapter.sections]);
  return [
    ...form.chapters.map(({ id }) => `chapter ${id}`),
    ...sections.map(({ id }) => `section ${id}`),
  ].concat(questionsOf(form).map(({ id }) => id));
}

function chapterProblems(chapter: Chapter): string[] {
  return [
    ...blanks(chapter.id, 'title', chapter.title),
    ...(chapter.sections.length === 0 ? [`${chapter.id}: no sections`] : []),
    ...chapter.sections.flatMap(sectionProblems),
  ];
}

/** The parts of a section with one limit may be filled to their own limits without passing it. */
function sectionProblems(section: Section): string[] {
  const words = section.questions.reduce((sum, question) => sum + (question.maxWords ?? 0), 0);
  const over = section.maxWords !== undefined && words > section.maxWords;
  return [
    ...blanks(section.id, 'title', section.title),
    ...(section.questions.length === 0 ? [`${section.id}: no questions`] : []),
    ...(over ? [`${section.id}: its questions allow ${words} words, the section ${section.maxWords}`] : []),
  ];
}

function questionProblems(question: Question): string[] {
  const { id, type } = question;
  const choice = type === 'choice' || type === 'multi';
  const options = question.options ?? [];
  return [
    ...(/^[a-z_]+\.[a-z_]+$/.test(id) ? [] : [`${id}: not of the form chapter.subject`]),
    ...blanks(id, 'title', question.title),
    ...blanks(id, 'guidance', question.guidance),
    ...(question.example ? blanks(id, 'example', question.example) : []),
    ...(choice === options.length > 0 ? [] : [`${id}: options belong to a choice, and only there`]),
    ...doubles(options.map((option) => option.id)).map((option) => `${id}: option ${option} twice`),
    ...options.flatMap((option) => blanks(id, `option ${option.id}`, option.label)),
    ...((type === 'studies') === (question.studyKind !== undefined)
      ? []
      : [`${id}: a study table says its kind`]),
    ...((type === 'links') === (question.linkLabels !== undefined)
      ? []
      : [`${id}: a link table names its sides`]),
    ...(type === 'rich' && question.maxWords === undefined ? [`${id}: a long text needs a limit`] : []),
    ...((question.minItems ?? 0) > (question.maxItems ?? Infinity)
      ? [`${id}: more items needed than allowed`]
      : []),
    ...levelProblems(question),
  ];
}

/** What a first draft needs, the lowest level needs too: else a dossier could be handed in with less than it began. */
function levelProblems(question: Question): string[] {
  if (question.requiredFrom !== null && !levels.includes(question.requiredFrom))
    return [`${question.id}: unknown level`];
  const sound = !question.requiredForSubmit || question.requiredFrom === levels[0];
  return sound ? [] : [`${question.id}: needed to submit, but not for ${levels[0]}`];
}

function criteriaProblems(questions: readonly Question[], criteria: readonly Criterion[]): string[] {
  const known = new Set(questions.map(({ id }) => id));
  const names = new Set(criteria.map(({ id }) => id));
  return [
    ...doubles(criteria.map(({ id }) => id)).map((id) => `criterion ${id}: the id is used twice`),
    ...criteria.flatMap((criterion) => criterionProblems(criterion, known)),
    ...questions.flatMap(({ id, criteria: readers }) =>
      readers
        .filter((reader) => !names.has(reader))
        .map((reader) => `${id}: read by unknown criterion ${reader}`),
    ),
  ];
}

function criterionProblems(criterion: Criterion, known: ReadonlySet<string>): string[] {
  const name = `criterion ${criterion.id}`;
  return [
    ...blanks(name, 'title', criterion.title),
    ...blanks(name, 'short title', criterion.short),
    ...Object.entries(criterion.anchors).flatMap(([verdict, anchor]) =>
      blanks(name, `anchor ${verdict}`, anchor),
    ),
    ...(criterion.reads.length === 0 ? [`${name}: reads nothing`] : []),
    ...criterion.reads.filter((id) => !known.has(id)).map((id) => `${name}: reads unknown question ${id}`),
  ];
}

function blanks(id: string, what: string, text: Bilingual): string[] {
  return (['nl', 'en'] as const)
    .filter((language) => text[language].trim() === '')
    .map((l) => `${id}: ${what} lacks ${l}`);
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
