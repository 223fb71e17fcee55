import {
  type AnswerValue,
  type Answers,
  type Chapter,
  type CostRow,
  type Form,
  isAnswered,
  type LinkRow,
  type Question,
  type Section,
  type StudyRecord,
  workingElement,
} from '#domain';
import type { DocumentBlock, DocumentChapter, DocumentPart } from './document.js';
import type { Locale } from './labels.js';
import { richBlocks, type Run } from './rich-text.js';
import { studyBlocks } from './study-tables.js';
import { type DescriptionWords, filled, writtenDay, writtenEuro, writtenNumber } from './words.js';

/** The colophon has its own place; the list of attachments is for those who judge. */
const notPrinted = new Set(['cover', 'extras.attachments']);

interface Writing {
  readonly locale: Locale;
  readonly words: DescriptionWords;
}

/** All chapters of a worksheet with their answers. What was not filled in is left out. */
export function descriptionChapters(form: Form, answers: Answers, writing: Writing): DocumentChapter[] {
  return form.chapters
    .filter((chapter) => !notPrinted.has(chapter.id))
    .map((chapter) => ({
      title: numbered(chapter, writing.locale),
      sections: sections(chapter, answers, writing),
    }))
    .filter((chapter) => chapter.sections.length > 0);
}

const numbered = (of: { number: string; title: { nl: string; en: string } }, locale: Locale): string =>
  [of.number, of.title[locale]].filter((part) => part !== '').join(' ');

function sections(chapter: Chapter, answers: Answers, writing: Writing): DocumentChapter['sections'] {
  const chapterTitle = chapter.title[writing.locale];
  return chapter.sections
    .filter((section) => !notPrinted.has(section.id))
    .map((section) => {
      const title = section.title[writing.locale];
      const repeats = title === chapterTitle || (section.number !== '' && section.number === chapter.number);
      return {
        title: repeats ? '' : numbered(section, writing.locale),
        parts: answeredParts(section, answers, writing),
      };
    })
    .filter((section) => section.parts.length > 0);
}

function answeredParts(section: Section, answers: Answers, writing: Writing): DocumentPart[] {
  const { locale } = writing;
  return section.questions.flatMap((question) => {
    const value = answers[question.id];
    const blocks = isAnswered(value) ? answerBlocks(question, value ?? null, writing) : [];
    const title = section.questions.length > 1 ? question.title[locale] : '';
    return blocks.length > 0 ? [{ title, blocks }] : [];
  });
}

function answerBlocks(question: Question, value: AnswerValue, writing: Writing): DocumentBlock[] {
  if (typeof value === 'boolean') return paragraph(value ? writing.words.yes : writing.words.no);
  if (typeof value === 'string') return wordsOf(question, value, writing);
  if (!Array.isArray(value)) return [];
  if (question.type === 'studies') return studyBlocks(value as StudyRecord[], writing.locale, writing.words);
  if (question.type === 'costs') return [costTable(value as CostRow[], writing)];
  if (question.type === 'links') return [linkTable(question, value as LinkRow[], writing)];
  return [list(question, value as string[], writing)];
}

const paragraph = (text: string): DocumentBlock[] => [{ kind: 'paragraph', runs: [{ text }] }];

function wordsOf(question: Question, value: string, writing: Writing): DocumentBlock[] {
  if (question.type === 'date') return paragraph(writtenDay(writing.locale, value));
  if (question.type === 'choice') return paragraph(optionLabel(question, value, writing.locale));
  if (question.type === 'url' && /^https?:\/\/\S+$/i.test(value)) {
    return [{ kind: 'paragraph', runs: [{ text: value, href: value }] }];
  }
  return richBlocks(value);
}

const optionLabel = (question: Question, id: string, locale: Locale): string =>
  question.options?.find((option) => option.id === id)?.label[locale] ?? id;

function list(question: Question, items: readonly string[], writing: Writing): DocumentBlock {
  const runs = items.map((item): Run[] => {
    if (question.type === 'multi') return [{ text: optionLabel(question, item, writing.locale) }];
    if (question.itemForm !== 'title_and_why') return [{ text: item }];
    const { title, why } = workingElement(item);
    return why === ''
      ? [{ text: title, strong: true }]
      : [{ text: `${title}: `, strong: true }, { text: why }];
  });
  return { kind: 'list', ordered: question.type === 'list' && question.itemForm !== undefined, items: runs };
}

function costTable(rows: readonly CostRow[], { locale, words }: Writing): DocumentBlock {
  const total = rows.reduce((sum, row) => sum + row.perYear, 0);
  return {
    kind: 'table',
    caption: words.costs,
    widths: [5, 1, 1.4],
    numeric: [1, 2],
    header: [words.item, words.hours, words.perYear],
    rows: [
      ...rows.map((row) => [
        row.item,
        row.hours === null ? words.notApplicable : writtenNumber(locale, row.hours),
        writtenEuro(locale, row.perYear),
      ]),
      [words.total, '', writtenEuro(locale, total)],
    ],
  };
}

function linkTable(question: Question, rows: readonly LinkRow[], { locale, words }: Writing): DocumentBlock {
  return {
    kind: 'table',
    caption: words.links,
    widths: [3, 2],
    numeric: [],
    header: [
      question.linkLabels?.from[locale] ?? words.factor,
      question.linkLabels?.to[locale] ?? words.goal,
    ],
    rows: rows.map((row) => [row.from, filled(words.goalNumber, { numbers: row.to.join(', ') })]),
  };
}
