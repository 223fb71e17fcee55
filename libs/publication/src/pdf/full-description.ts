import {
  type Answers,
  type Level,
  levelNames,
  levels,
  type RecognitionStatus,
  statusNames,
  worksheetForm,
} from '#domain';
import type { Typeset } from '#platform';
import type { EditionContent } from '../editions/content.js';
import { descriptionChapters } from './chapters.js';
import type { DescriptionDocument, DocumentChapter } from './document.js';
import { editionChapters } from './edition-chapters.js';
import { caveat, levelStatements, type Locale } from './labels.js';
import { typeset } from './typeset.js';
import { descriptionWords, type DescriptionWords, filled, writtenDay } from './words.js';

/** The part of an edition's content that the full description is made from. */
export type DescribedContent = Pick<EditionContent, 'title'> & Partial<EditionContent>;

/** What is known about an edition besides its content. Days are YYYY-MM-DD. */
export interface DescriptionMeta {
  /** Of the document and of all its words: that of the text, whatever language the reader uses. */
  readonly locale: Locale;
  readonly editionNumber: number;
  /** Day of release; null for a preview. */
  readonly releasedOn: string | null;
  readonly formVersion: string;
  readonly level: Level | null;
  readonly status: RecognitionStatus | null;
  readonly recognisedOn: string | null;
  readonly validUntil: string | null;
  readonly criteriaVersion: string | null;
  /** Already in the language of the document. */
  readonly committeeName: string | null;
  /** Full address of the public page; null for a preview. */
  readonly address: string | null;
}

/**
 * The full description of an edition as an accessible PDF (PDF/UA-1): level with its dates, contents, every chapter
 * of the worksheet, tables made from the study records, colophon, caveat and citation.
 * Throws RangeError for a worksheet version that does not exist.
 */
export function renderFullDescription(content: DescribedContent, meta: DescriptionMeta): Promise<Typeset> {
  return Promise.resolve().then(() => typeset(describedDocument(content, meta)));
}

/** The document before it is set; separate so that its words can be tested without a typesetter. */
export function describedDocument(content: DescribedContent, meta: DescriptionMeta): DescriptionDocument {
  const { locale } = meta;
  const words = descriptionWords[locale];
  const answers = content.full ?? {};
  const edition = editionName(meta, words);
  const year = (meta.releasedOn ?? meta.recognisedOn)?.slice(0, 4) ?? words.noYear;
  return {
    lang: locale,
    title: content.title,
    subtitle: content.subtitle ?? '',
    authors: textList(answers['cover.authors']),
    keywords: [],
    edition,
    notice: meta.releasedOn === null ? words.previewNotice : null,
    watermark: meta.releasedOn === null ? words.proof : null,
    level: meta.level ? levelNames[meta.level][locale] : words.noLevel,
    rank: meta.level ? levels.indexOf(meta.level) + 1 : 0,
    statement: statement(content, meta, words),
    facts: factRows(meta, words),
    colophon: colophonRows(content, answers, meta, words),
    citation: filled(words.citation, {
      owner: content.organisation ?? content.title,
      year,
      title: content.title,
      edition,
    }),
    labels: {
      kind: words.kind,
      footer: words.footer,
      page: words.page,
      of: words.of,
      contents: words.contents,
      colophon: words.colophon,
      cite: words.cite,
      caveat: caveat[locale],
    },
    chapters: chaptersOf(content, meta, words),
  };
}

/** The worksheet as it was handed in; without one, what the public page says. */
function chaptersOf(
  content: DescribedContent,
  meta: DescriptionMeta,
  words: DescriptionWords,
): DocumentChapter[] {
  const writing = { locale: meta.locale, words };
  const chapters = descriptionChapters(worksheetForm(meta.formVersion), content.full ?? {}, writing);
  return chapters.length > 0 ? chapters : editionChapters(content, writing);
}

function editionName(meta: DescriptionMeta, words: DescriptionWords): string {
  if (meta.releasedOn === null) return filled(words.editionWithoutDate, { number: meta.editionNumber });
  return filled(words.edition, {
    number: meta.editionNumber,
    date: writtenDay(meta.locale, meta.releasedOn),
  });
}

function statement(content: DescribedContent, meta: DescriptionMeta, words: DescriptionWords): string {
  if (content.imported) {
    const { source, date } = content.imported;
    return filled(words.imported, { source, date: writtenDay(meta.locale, date) });
  }
  return meta.level ? levelStatements[meta.level][meta.locale] : '';
}

type Row = readonly [string, string];

function factRows(meta: DescriptionMeta, words: DescriptionWords): Row[] {
  const { locale } = meta;
  const rows: (Row | null)[] = [
    meta.status ? [words.status, statusNames[meta.status][locale]] : null,
    meta.recognisedOn ? [words.assessed, writtenDay(locale, meta.recognisedOn)] : null,
    meta.validUntil ? [words.validUntil, writtenDay(locale, meta.validUntil)] : null,
    meta.criteriaVersion ? [words.rules, filled(words.criteria, { version: meta.criteriaVersion })] : null,
    meta.committeeName ? [words.by, meta.committeeName] : null,
  ];
  return rows.filter((row) => row !== null);
}

function colophonRows(
  content: DescribedContent,
  answers: Answers,
  meta: DescriptionMeta,
  words: DescriptionWords,
): Row[] {
  const rows: (readonly [string, string | null | undefined])[] = [
    [words.owner, content.organisation],
    [words.website, content.contact?.website],
    [words.authors, textList(answers['cover.authors']).join(', ')],
    [words.institute, text(answers['cover.institute'])],
    [words.place, text(answers['cover.place'])],
    [words.form, content.imported ? null : meta.formVersion],
    [words.editionLabel, editionName(meta, words)],
    [words.address, meta.address],
  ];
  return rows.flatMap(([label, value]): Row[] => (value ? [[label, value]] : []));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
