import { plainText, themes, type ThemeId, wordCount } from '#domain';
import type { Locale } from '../i18n/format.js';
import type { EditionContent, WorkingElement } from './types.js';

/** What a field holds, by how it is entered. */
export interface FieldValues {
  line: string;
  rich: string;
  lines: string[];
  number: number | undefined;
  themes: ThemeId[];
  elements: WorkingElement[];
}
export type FieldKind = keyof FieldValues;

interface FieldOf<Kind extends FieldKind> {
  /** Path in the content; also the key of its label, with dots as underscores. */
  name: string;
  kind: Kind;
  read: (content: EditionContent) => FieldValues[Kind];
  write: (content: EditionContent, value: FieldValues[Kind]) => EditionContent;
}

/** One field of an edition: how it is entered, read and written. */
export type EditionField = { [Kind in FieldKind]: FieldOf<Kind> }[FieldKind];

export interface EditionSection {
  id: string;
  fields: readonly EditionField[];
}

type Summary = EditionContent['summary'];
type Facts = EditionContent['facts'];
type KeysOf<Part, Value> = { [Key in keyof Part]-?: Part[Key] extends Value ? Key : never }[keyof Part] &
  string;

const line = (name: 'title' | 'subtitle' | 'organisation' | 'filmUrl'): EditionField => ({
  name,
  kind: 'line',
  read: (content) => content[name] ?? '',
  write: (content, value) => ({ ...content, [name]: name === 'filmUrl' && value === '' ? undefined : value }),
});

const summary = (key: KeysOf<Summary, string | undefined>): EditionField => ({
  name: `summary.${key}`,
  kind: 'rich',
  read: (content) => content.summary[key] ?? '',
  write: (content, value) => ({ ...content, summary: { ...content.summary, [key]: value } }),
});

const fact = (key: KeysOf<Facts, string | undefined>): EditionField => ({
  name: `facts.${key}`,
  kind: 'line',
  read: (content) => content.facts[key] ?? '',
  write: (content, value) => ({ ...content, facts: { ...content.facts, [key]: value } }),
});

const figure = (key: KeysOf<Facts, number | undefined>): EditionField => ({
  name: `facts.${key}`,
  kind: 'number',
  read: (content) => content.facts[key],
  write: (content, value) => ({ ...content, facts: { ...content.facts, [key]: value } }),
});

const contact = (key: keyof EditionContent['contact']): EditionField => ({
  name: `contact.${key}`,
  kind: 'line',
  read: (content) => content.contact[key],
  write: (content, value) => ({ ...content, contact: { ...content.contact, [key]: value } }),
});

/** The public page from top to bottom. */
export const editionSections: readonly EditionSection[] = [
  {
    id: 'title',
    fields: [
      line('title'),
      line('subtitle'),
      line('organisation'),
      {
        name: 'themes',
        kind: 'themes',
        read: (content) => content.themes,
        write: (content, value) => ({ ...content, themes: value }),
      },
    ],
  },
  { id: 'goal', fields: [summary('goal')] },
  { id: 'targetGroup', fields: [summary('targetGroup')] },
  { id: 'approach', fields: [summary('approach'), summary('materials')] },
  { id: 'delivery', fields: [summary('delivery')] },
  {
    id: 'elements',
    fields: [
      {
        name: 'summary.workingElements',
        kind: 'elements',
        read: (content) => content.summary.workingElements,
        write: (content, value) => ({ ...content, summary: { ...content.summary, workingElements: value } }),
      },
    ],
  },
  { id: 'substantiation', fields: [summary('substantiation')] },
  { id: 'research', fields: [summary('research')] },
  { id: 'practice', fields: [summary('practiceExample'), line('filmUrl')] },
  {
    id: 'facts',
    fields: [
      fact('who'),
      figure('ageFrom'),
      figure('ageTo'),
      fact('occasion'),
      fact('form'),
      fact('duration'),
      figure('durationWeeks'),
      fact('costs'),
      figure('costPerParticipant'),
      fact('deliveredBy'),
      fact('training'),
      {
        name: 'facts.setting',
        kind: 'lines',
        read: (content) => content.facts.setting,
        write: (content, value) => ({ ...content, facts: { ...content.facts, setting: value } }),
      },
      fact('organisations'),
    ],
  },
  { id: 'contact', fields: [contact('name'), contact('email'), contact('website')] },
  {
    id: 'literature',
    fields: [
      {
        name: 'literature',
        kind: 'lines',
        read: (content) => content.literature,
        write: (content, value) => ({ ...content, literature: value }),
      },
    ],
  },
];

/** What stands in a field as plain words, one line per item: to compare and to read. */
export function wordsOf(field: EditionField, content: EditionContent, locale: Locale): string {
  switch (field.kind) {
    case 'line':
      return field.read(content);
    case 'rich':
      return plainText(field.read(content));
    case 'lines':
      return field.read(content).join('\n');
    case 'number':
      return field.read(content)?.toString() ?? '';
    case 'themes':
      return themes
        .filter(({ id }) => field.read(content).includes(id))
        .map(({ label }) => label[locale])
        .join(', ');
    case 'elements':
      return field
        .read(content)
        .map(({ title, why }) => `${title}: ${plainText(why)}`)
        .join('\n');
  }
}

/** The key of a field's label: dots would be read as a path. */
export function labelKey(name: string): string {
  return `edition.field.${name.replaceAll('.', '_')}`;
}

/** Words of the summary as the public reads it; the form allows one page. */
export function summaryWords({ summary: texts }: EditionContent): number {
  const { workingElements, practiceExample: _, ...rich } = texts;
  const elements = workingElements.map(({ title, why }) => `${title} ${why}`);
  return wordCount([...Object.values(rich), ...elements].join('\n'));
}

/** Most words the summary may have: one page. */
export const longestSummary = 600;
