import { greetings, type Language, wordsOf } from './words.js';

/** What a mail may say. Whoever makes it has already left out what the receiver may not see. */
export interface MailMatter {
  readonly kind: string;
  readonly language: Language;
  readonly receiverName: string;
  readonly title: string;
  /** Facts of the event by the names in the words; days are YYYY-MM-DD. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly link: string;
  /** A text that goes below, such as the letter. */
  readonly attached: string | null;
}

export interface Composed {
  readonly subject: string;
  readonly body: string;
}

/** One line without control characters: a name or title can start no header and no line of its own. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Composes the mail about an event for one receiver; null for an event that is not mailed. */
export function composeMail(matter: MailMatter): Composed | null {
  const { kind, language, receiverName, link, attached } = matter;
  const words = wordsOf(kind, language);
  if (!words) return null;
  const facts = { ...matter.facts, title: matter.title, name: receiverName };
  const { hello, open, bye } = greetings[language];
  const body = filled(words.body, facts, language);
  const parts = [
    filled(hello, facts, language),
    body,
    `${open}\n${link}`,
    ...(attached ? [attached] : []),
    bye,
  ];
  return { subject: filled(words.subject, facts, language).slice(0, 200), body: parts.join('\n\n') };
}

function filled(text: string, facts: Readonly<Record<string, unknown>>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => oneLine(written(facts[name], language)));
}

function written(fact: unknown, language: Language): string {
  if (typeof fact === 'number') return String(fact);
  if (typeof fact !== 'string') return '…';
  return /^\d{4}-\d{2}-\d{2}$/.test(fact) ? longDate(fact, language) : fact;
}

const longDate = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
