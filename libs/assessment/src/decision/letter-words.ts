import { type CommitteeKind, type Day, levelNames } from '#domain';
import type { LetterMatter } from './letter.js';

/** The languages everything for people is written in. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const committeeNames: Readonly<Record<CommitteeKind, Readonly<Record<Language, string>>>> = {
  practice_panel: { nl: 'het praktijkpanel', en: 'the practice panel' },
  recognition_committee: { nl: 'de erkenningscommissie', en: 'the recognition committee' },
  advisory_committee: { nl: 'de adviescommissie', en: 'the advisory committee' },
};

/** A day written out: "26 januari 2027", "26 January 2027". */
export const longDate = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));

/** Items with their numbers, from 1. */
export const numbered = (items: readonly string[]): string[] => items.map((item, i) => `${i + 1}. ${item}`);

interface LetterWords {
  readonly subject: (matter: LetterMatter) => string;
  readonly salutation: (name: string) => string;
  readonly outcome: (matter: LetterMatter) => string;
  readonly basis: (matter: LetterMatter) => string;
  readonly validity: (until: string) => string;
  readonly reservation: (until: string) => string;
  readonly afterConditions: (until: string, full: string) => string;
  readonly objection: (until: string) => string;
  readonly heldOver: string;
  readonly reservationHeading: string;
  readonly improvementHeading: string;
  readonly objectionHeading: string;
  readonly closing: string;
}

const levelIn = (matter: LetterMatter, language: Language): string =>
  matter.level === null ? '' : levelNames[matter.level][language];

const dutch: LetterWords = {
  subject: (matter) => `Besluit: ${matter.title} ${dutch.outcome(matter).slice(matter.title.length + 1, -1)}`,
  salutation: (name) => `Geachte ${name},`,
  outcome: (matter) => {
    if (matter.outcome === 'held_over') return `${matter.title} is aangehouden.`;
    if (matter.outcome === 'not_recognised') return `${matter.title} is niet erkend.`;
    return `${matter.title} is erkend als ${levelIn(matter, 'nl')}${matter.reservation ? ', onder voorbehoud' : ''}.`;
  },
  basis: (matter) => {
    const committee = committeeNames[matter.committeeKind].nl;
    const meeting = matter.meetingOn
      ? `, die uw aanvraag besprak op ${longDate(matter.meetingOn, 'nl')}`
      : '';
    return `Dat besluit namen wij na advies van ${committee}${meeting}.`;
  },
  validity: (until) => `De erkenning geldt tot en met ${until}.`,
  reservation: (until) =>
    `De erkenning geldt onder voorbehoud tot en met ${until}. Voor die datum vragen wij u om:`,
  afterConditions: (until, full) =>
    `Voldoet u daaraan, dan geldt de erkenning tot en met ${full}. Levert u niets in, dan vervalt zij na ${until}.`,
  objection: (until) =>
    `U kunt tot en met ${until} bezwaar maken over de gevolgde procedure. Anderen dan zij die uw aanvraag beoordeelden, behandelen het bezwaar.`,
  heldOver: 'U kunt de beschrijving aanvullen en opnieuw inleveren. Uw adviseur helpt u daarbij.',
  reservationHeading: 'Voorwaarden',
  improvementHeading: 'Ons advies om te verbeteren',
  objectionHeading: 'Niet eens met dit besluit?',
  closing: 'Met vriendelijke groet,\nnamens het instituut',
};

const english: LetterWords = {
  subject: (matter) =>
    `Decision: ${matter.title} ${english.outcome(matter).slice(matter.title.length + 1, -1)}`,
  salutation: (name) => `Dear ${name},`,
  outcome: (matter) => {
    if (matter.outcome === 'held_over') return `${matter.title} is held over.`;
    if (matter.outcome === 'not_recognised') return `${matter.title} is not recognised.`;
    return `${matter.title} is recognised as ${levelIn(matter, 'en')}${matter.reservation ? ', with reservation' : ''}.`;
  },
  basis: (matter) => {
    const committee = committeeNames[matter.committeeKind].en;
    const meeting = matter.meetingOn
      ? `, which discussed your submission on ${longDate(matter.meetingOn, 'en')}`
      : '';
    return `We decided this after the advice of ${committee}${meeting}.`;
  },
  validity: (until) => `The recognition is valid up to and including ${until}.`,
  reservation: (until) =>
    `The recognition is valid with reservation up to and including ${until}. Before that date we ask you to:`,
  afterConditions: (until, full) =>
    `Once you have done so, the recognition is valid up to and including ${full}. If you hand in nothing, it lapses after ${until}.`,
  objection: (until) =>
    `You can object to the procedure followed, up to and including ${until}. The objection is handled by people who did not judge your submission.`,
  heldOver: 'You can add to the description and hand it in again. Your adviser will help you.',
  reservationHeading: 'Conditions',
  improvementHeading: 'Our advice for improvement',
  objectionHeading: 'Do you disagree with this decision?',
  closing: 'Kind regards,\non behalf of the institute',
};

/** The sentences of the letter in this language. */
export const wordsOf = (language: Language): LetterWords => (language === 'nl' ? dutch : english);
