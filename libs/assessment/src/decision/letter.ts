import type { CommitteeKind, Day, Level, Outcome } from '#domain';
import { type Language, longDate, numbered, wordsOf } from './letter-words.js';

/** All a letter may say. There is no field for who judged, voted or advised: what is not here cannot leak. */
export interface LetterMatter {
  readonly title: string;
  readonly organisation: string | null;
  readonly addressee: string;
  readonly committeeKind: CommitteeKind;
  readonly outcome: Outcome;
  /** The granted level; null unless recognised. */
  readonly level: Level | null;
  readonly reservation: boolean;
  readonly conditions: readonly string[];
  readonly publicExplanation: string;
  readonly improvementAdvice: string;
  readonly date: Day;
  readonly meetingOn: Day | null;
  /** Last day of the recognition as granted; null unless recognised. */
  readonly validUntil: Day | null;
  /** Last day once all conditions are fulfilled; null without reservation. */
  readonly fullValidUntil: Day | null;
  readonly objectionUntil: Day;
}

/** One part of a letter: a heading of its own, running text, or a numbered list. */
export interface LetterPart {
  readonly heading: string | null;
  readonly text: string;
  readonly items: readonly string[];
}

/** A letter as it goes out, in one language; plain text throughout, to be escaped by whoever shows it. */
export interface Letter {
  readonly language: Language;
  readonly date: string;
  readonly addressee: string;
  readonly organisation: string | null;
  readonly subject: string;
  readonly salutation: string;
  readonly parts: readonly LetterPart[];
  readonly closing: string;
}

const part = (text: string, heading: string | null = null, items: readonly string[] = []): LetterPart => ({
  heading,
  text,
  items,
});

/** Composes the letter to the developer in one language. */
export function composeLetter(matter: LetterMatter, language: Language): Letter {
  const words = wordsOf(language);
  return {
    language,
    date: longDate(matter.date, language),
    addressee: matter.addressee,
    organisation: matter.organisation,
    subject: words.subject(matter),
    salutation: words.salutation(matter.addressee),
    parts: partsOf(matter, language),
    closing: words.closing,
  };
}

function partsOf(matter: LetterMatter, language: Language): LetterPart[] {
  const words = wordsOf(language);
  return [
    part(`${words.outcome(matter)} ${words.basis(matter)}`),
    part(matter.publicExplanation),
    ...validityParts(matter, language),
    ...(matter.outcome === 'held_over' ? [part(words.heldOver)] : []),
    ...(matter.improvementAdvice ? [part(matter.improvementAdvice, words.improvementHeading)] : []),
    part(words.objection(longDate(matter.objectionUntil, language)), words.objectionHeading),
  ].filter(({ text }) => text.trim() !== '');
}

function validityParts(matter: LetterMatter, language: Language): LetterPart[] {
  const words = wordsOf(language);
  if (matter.validUntil === null) return [];
  const until = longDate(matter.validUntil, language);
  if (!matter.reservation) return [part(words.validity(until))];
  const full = longDate(matter.fullValidUntil ?? matter.validUntil, language);
  return [
    part(words.reservation(until), words.reservationHeading, matter.conditions),
    part(words.afterConditions(until, full)),
  ];
}

/** The letter as one plain text, as a mail carries it. */
export function letterAsText(letter: Letter): string {
  const blocks = letter.parts.map(({ heading, text, items }) =>
    [heading, text, ...numbered(items)].filter((line) => line !== null && line !== '').join('\n'),
  );
  return [letter.date, letter.subject, letter.salutation, ...blocks, letter.closing].join('\n\n');
}

/** The letter in both languages. */
export type Letters = Readonly<Record<Language, Letter>>;

/** Composes the letter in every language. */
export const composeLetters = (matter: LetterMatter): Letters => ({
  nl: composeLetter(matter, 'nl'),
  en: composeLetter(matter, 'en'),
});
