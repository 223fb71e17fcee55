import { dayOf } from '#platform';
import { writtenDate } from '../i18n/format.js';
import { filled } from '../i18n/messages.js';
import type { Site } from '../parts/site.js';
import type { PublicEntry } from './entry.queries.js';

/** What a reference list needs of an edition. */
export interface Cited {
  readonly owner: string;
  readonly title: string;
  readonly year: string;
  readonly number: number;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly address: string;
  readonly slug: string;
}

export function cited(entry: PublicEntry, baseUrl: string): Cited {
  const day = dayOf(entry.releasedAt);
  return {
    owner: entry.content.organisation || entry.content.title,
    title: entry.content.title,
    year: day.slice(0, 4),
    number: entry.number,
    day,
    address: `${baseUrl}/interventies/${entry.slug}`,
    slug: entry.slug,
  };
}

/** "Stichting De Schakelkamer (2027). De Derde Stoel. Erkend, databank sociale interventies. Editie 3 van 24 juni 2027." */
export function citation(reference: Cited, site: Site): string {
  const { entry } = site.texts;
  const edition = filled(entry.edition, {
    number: reference.number,
    date: writtenDate(site.locale, reference.day),
  });
  return filled(entry.citation, {
    owner: reference.owner,
    year: reference.year,
    title: reference.title,
    edition,
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Characters that mean something in BibTeX stand for themselves; a brace could end the field, so it goes. */
function bibtexText(text: string): string {
  return oneLine(text)
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, (character) => `\\${character}`)
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

/** The reference as a BibTeX record. The owner stands in double braces: an organisation has no first name. */
export function bibtex(reference: Cited): string {
  return [
    `@misc{erkend-${reference.slug},`,
    `  author = {{${bibtexText(reference.owner)}}},`,
    `  title = {${bibtexText(reference.title)}},`,
    `  year = {${reference.year}},`,
    `  edition = {${reference.number}},`,
    `  howpublished = {Erkend, databank sociale interventies},`,
    `  url = {${reference.address}},`,
    `  date = {${reference.day}}`,
    '}',
    '',
  ].join('\n');
}

/** The reference as a RIS record; one field a line, so line ends in a text become spaces. */
export function ris(reference: Cited): string {
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', oneLine(reference.owner)],
    ['TI', oneLine(reference.title)],
    ['PY', reference.year],
    ['DA', reference.day.replaceAll('-', '/')],
    ['ET', String(reference.number)],
    ['DB', 'Erkend, databank sociale interventies'],
    ['UR', reference.address],
  ];
  return [...lines.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}
