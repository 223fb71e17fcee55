import type { Locale } from './labels.js';

const nl = {
  kind: 'Uitgebreide beschrijving',
  footer: 'Erkend, databank sociale interventies',
  page: 'Bladzijde',
  of: 'van',
  contents: 'Inhoud',
  colophon: 'Colofon',
  cite: 'Citeren als',
  previewNotice: 'Drukproef: deze editie is nog niet openbaar.',
  proof: 'DRUKPROEF',
  noYear: 'nog niet openbaar',
  edition: 'Editie {number} van {date}',
  editionWithoutDate: 'Editie {number}, nog niet vrijgegeven',
  assessed: 'Beoordeeld',
  validUntil: 'Geldig tot',
  status: 'Status',
  rules: 'Regels',
  criteria: 'Criteria {version}',
  by: 'Door',
  form: 'Werkblad',
  owner: 'Ontwikkelaar of licentiehouder',
  website: 'Website',
  authors: 'Auteurs van de beschrijving',
  institute: 'Instituut',
  place: 'Plaats',
  address: 'Vast adres',
  editionLabel: 'Editie',
  imported: 'Overgenomen uit {source}, stand van {date}. Erkend heeft deze interventie niet zelf beoordeeld.',
  noLevel: 'Zonder Nederlandse erkenning',
  item: 'Post',
  hours: 'Uren',
  perYear: 'Per jaar',
  total: 'Totaal',
  costs: 'Kosten en uren per jaar',
  factor: 'Factor of activiteit',
  goal: 'Subdoelen',
  goalNumber: 'Subdoel {numbers}',
  links: 'Samenhang',
  notApplicable: 'n.v.t.',
  goalChapter: 'Doel',
  groupChapter: 'Doelgroep',
  approachChapter: 'Aanpak',
  elementsChapter: 'Werkzame elementen',
  deliveryChapter: 'Uitvoering en kosten',
  substantiationChapter: 'Onderbouwing',
  researchChapter: 'Onderzoek',
  literatureChapter: 'Literatuur',
  yes: 'Ja',
  no: 'Nee',
  study: 'Onderzoek',
  design: 'Opzet',
  comparison: 'Vergeleken met',
  participants: 'Deelnemers',
  followUp: 'Follow-up',
  dropOut: 'Uitval',
  months: '{number} mnd',
  studies: 'Overzicht van het onderzoek',
  outcome: 'Uitkomst',
  measure: 'Meetinstrument',
  effect: 'Effect',
  result: 'Resultaat',
  after: 'Na',
  outcomes: 'Uitkomsten per onderzoek',
  foundIn: '{study}: wat is gevonden',
  citation: '{owner} ({year}). {title}. Erkend, databank sociale interventies. {edition}.',
};

/** Every text of the full description; the languages have equal keys by type. */
export type DescriptionWords = Readonly<Record<keyof typeof nl, string>>;

const en: DescriptionWords = {
  kind: 'Full description',
  footer: 'Erkend, databank of social interventions',
  page: 'Page',
  of: 'of',
  contents: 'Contents',
  colophon: 'Colophon',
  cite: 'Cite as',
  previewNotice: 'Proof: this edition is not public yet.',
  proof: 'PROOF',
  noYear: 'not public yet',
  edition: 'Edition {number} of {date}',
  editionWithoutDate: 'Edition {number}, not released yet',
  assessed: 'Assessed',
  validUntil: 'Valid until',
  status: 'Status',
  rules: 'Rules',
  criteria: 'Criteria {version}',
  by: 'By',
  form: 'Worksheet',
  owner: 'Developer or licence holder',
  website: 'Website',
  authors: 'Authors of the description',
  institute: 'Institute',
  place: 'Place',
  address: 'Permanent address',
  editionLabel: 'Edition',
  imported: 'Taken over from {source}, as of {date}. Erkend has not assessed this intervention itself.',
  noLevel: 'Without Dutch recognition',
  item: 'Item',
  hours: 'Hours',
  perYear: 'Per year',
  total: 'Total',
  costs: 'Costs and hours per year',
  factor: 'Factor or activity',
  goal: 'Sub-goals',
  goalNumber: 'Sub-goal {numbers}',
  links: 'Coherence',
  notApplicable: 'n/a',
  goalChapter: 'Goal',
  groupChapter: 'Target group',
  approachChapter: 'Approach',
  elementsChapter: 'Working elements',
  deliveryChapter: 'Delivery and costs',
  substantiationChapter: 'Substantiation',
  researchChapter: 'Research',
  literatureChapter: 'Literature',
  yes: 'Yes',
  no: 'No',
  study: 'Study',
  design: 'Design',
  comparison: 'Compared with',
  participants: 'Participants',
  followUp: 'Follow-up',
  dropOut: 'Drop-out',
  months: '{number} mo',
  studies: 'Overview of the research',
  outcome: 'Outcome',
  measure: 'Measure',
  effect: 'Effect',
  result: 'Result',
  after: 'After',
  outcomes: 'Outcomes per study',
  foundIn: '{study}: what was found',
  citation: '{owner} ({year}). {title}. Erkend, databank of social interventions. {edition}.',
};

export const descriptionWords: Readonly<Record<Locale, DescriptionWords>> = { nl, en };

/** Fills the places in braces; a place without a value stays visible, so that a fault is seen. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

const numberFormats = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };
const dateFormat = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', dateFormat),
  en: new Intl.DateTimeFormat('en-GB', dateFormat),
};

export const writtenNumber = (locale: Locale, value: number): string => numberFormats[locale].format(value);

/** Whole euro as people write them: € 6.490 or €6,490. */
export const writtenEuro = (locale: Locale, value: number): string =>
  locale === 'nl' ? `€\u00a0${writtenNumber(locale, value)}` : `€${writtenNumber(locale, value)}`;

/** A day (YYYY-MM-DD) in words; what is not a day is returned as it is. */
export function writtenDay(locale: Locale, day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dateFormats[locale].format(date);
}
