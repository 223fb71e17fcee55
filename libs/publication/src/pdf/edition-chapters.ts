import type { EditionContent } from '../editions/content.js';
import type { DocumentBlock, DocumentChapter } from './document.js';
import { designWords, type Locale } from './labels.js';
import { richBlocks } from './rich-text.js';
import { type DescriptionWords, writtenEuro, writtenNumber } from './words.js';

interface Writing {
  readonly locale: Locale;
  readonly words: DescriptionWords;
}

/**
 * The chapters of an entry without a worksheet, as those from another registry: what its public page says, with
 * every study and finding. Parts without text are left out.
 */
export function editionChapters(content: Partial<EditionContent>, writing: Writing): DocumentChapter[] {
  const { summary, facts } = content;
  const { words } = writing;
  const chapters: [string, DocumentBlock[]][] = [
    [words.goalChapter, richBlocks(summary?.goal)],
    [words.groupChapter, [...richBlocks(summary?.targetGroup), ...richBlocks(facts?.who)]],
    [words.approachChapter, richBlocks(summary?.approach)],
    [words.elementsChapter, elements(content)],
    [
      words.deliveryChapter,
      [...richBlocks(summary?.delivery), ...richBlocks(summary?.materials), ...costs(content, writing)],
    ],
    [words.substantiationChapter, richBlocks(summary?.substantiation)],
    [words.researchChapter, [...richBlocks(summary?.research), ...studies(content, writing)]],
    [words.literatureChapter, list(content.literature ?? [])],
  ];
  return chapters
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, blocks]) => ({ title, sections: [{ title: '', parts: [{ title: '', blocks }] }] }));
}

const list = (items: readonly string[]): DocumentBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map((text) => [{ text }]) }];

function elements({ summary }: Partial<EditionContent>): DocumentBlock[] {
  const all = summary?.workingElements ?? [];
  if (all.length === 0) return [];
  const items = all.map(({ title, why }) => [
    { text: why ? `${title}: ` : title, strong: true as const },
    { text: why },
  ]);
  return [{ kind: 'list', ordered: true, items }];
}

function costs(content: Partial<EditionContent>, { locale, words }: Writing): DocumentBlock[] {
  const rows = content.costs ?? [];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.costs,
      widths: [5, 1, 1.4],
      numeric: [1, 2],
      header: [words.item, words.hours, words.perYear],
      rows: rows.map(({ item, hours, perYear }) => [
        item,
        hours === null ? words.notApplicable : writtenNumber(locale, hours),
        writtenEuro(locale, perYear),
      ]),
    },
  ];
}

function studies(content: Partial<EditionContent>, { locale, words }: Writing): DocumentBlock[] {
  const all = content.studies ?? [];
  if (all.length === 0) return [];
  const designs: Readonly<Record<string, { nl: string; en: string } | undefined>> = designWords;
  const nameOf = (study: (typeof all)[number]): string => `${study.authors} (${study.year})`;
  return [
    {
      kind: 'table',
      caption: words.studies,
      widths: [5, 3, 2, 5],
      numeric: [],
      header: [words.study, words.design, words.participants, words.outcome],
      rows: all.map((study) => [
        [nameOf(study), study.title].filter(Boolean).join('. '),
        designs[study.design]?.[locale] ?? study.design,
        study.sample,
        study.outcome,
      ]),
    },
    ...all
      .filter((study) => (study.findings ?? []).length > 0)
      .flatMap((study): DocumentBlock[] => [
        { kind: 'heading', runs: [{ text: words.foundIn.replace('{study}', () => nameOf(study)) }] },
        ...list(study.findings ?? []),
      ]),
  ];
}
