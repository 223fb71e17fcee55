import { createHash } from 'node:crypto';
import type { EditionContent, EditionStudy } from '#publication';
import type { FieldValue } from './evaluate.js';
import type { GatheredIntervention, GatheredStudy } from './gather.js';
import type { Mapping } from './mapping.js';

type Fields = Record<string, FieldValue>;

const text = (fields: Fields, name: string): string => String(fields[name] ?? '');
const list = (fields: Fields, name: string): string[] => {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
};
const numberOrNone = (fields: Fields, name: string): number | undefined => {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as the HTML that a summary holds, a paragraph for each line. */
function rich(fields: Fields, name: string): string {
  const lines = text(fields, name)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${line.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)}</p>`).join('');
}

/** A finding in one line, in the order in which researchers report it. */
function findingText(fields: Fields): string {
  const where = [text(fields, 'domain'), text(fields, 'sample'), text(fields, 'period')]
    .filter(Boolean)
    .join('; ');
  const figures = [
    ['n', numberOrNone(fields, 'sampleSize')],
    ['d', numberOrNone(fields, 'effectSize')],
    ['p', numberOrNone(fields, 'pValue')],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`]));
  const significant = fields.significant === true ? ['significant'] : [];
  const result = [...figures, ...significant].join(', ');
  return `${text(fields, 'measure')}${where ? ` (${where})` : ''}${result ? `: ${result}` : ''}`;
}

function studyOf({ fields, findings }: GatheredStudy): EditionStudy {
  return {
    authors: text(fields, 'authors'),
    year: numberOrNone(fields, 'year') ?? 0,
    title: text(fields, 'title'),
    country: text(fields, 'country'),
    design: text(fields, 'design'),
    sample: text(fields, 'sample'),
    outcome: text(fields, 'outcome'),
    findings: findings.map((finding) => findingText(finding.fields)),
  };
}

/** What an imported intervention makes public; it says where it comes from and claims no recognition. */
export function editionOf({ fields, studies }: GatheredIntervention, mapping: Mapping): EditionContent {
  const { source } = mapping;
  return {
    title: text(fields, 'title'),
    subtitle: text(fields, 'subtitle'),
    themes: list(fields, 'themes'),
    organisation: text(fields, 'organisation'),
    summary: {
      goal: rich(fields, 'goal'),
      targetGroup: rich(fields, 'targetGroup'),
      approach: rich(fields, 'approach'),
      delivery: rich(fields, 'delivery'),
      workingElements: [],
      substantiation: rich(fields, 'substantiation'),
      research: rich(fields, 'research'),
      materials: rich(fields, 'materials'),
    },
    facts: {
      who: text(fields, 'targetGroup'),
      duration: text(fields, 'duration'),
      costs: text(fields, 'costs'),
      deliveredBy: text(fields, 'deliveredBy'),
      setting: list(fields, 'setting'),
      organisations: '',
      ageFrom: numberOrNone(fields, 'ageFrom'),
      ageTo: numberOrNone(fields, 'ageTo'),
    },
    costs: [],
    links: [],
    studies: studies.map(studyOf),
    contact: {
      name: text(fields, 'organisation'),
      email: '',
      website: text(fields, 'website') || (source.url ?? ''),
    },
    literature: [],
    full: {},
    imported: {
      source: source.name,
      date: source.date,
      mapping: mapping.name,
      language: source.language,
    },
  };
}

/**
 * Equal for equal content: how a second import knows that there is nothing to do. English counts as unsaid, which is
 * what it was before a source named its language: an entry imported then is no other entry now.
 */
export function hashOf({ imported, ...content }: EditionContent): string {
  const language = imported?.language === 'en' ? undefined : imported?.language;
  const hashed = { ...content, imported: imported && { ...imported, language } };
  return createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
}
