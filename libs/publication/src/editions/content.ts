import type { Answers } from '#domain';

/** A working element: what must stay when an organisation adapts the intervention, and why. */
export interface WorkingElement {
  title: string;
  why: string;
}

/** The public summary. Texts are sanitised HTML. */
export interface EditionSummary {
  goal: string;
  targetGroup: string;
  approach: string;
  delivery: string;
  workingElements: WorkingElement[];
  substantiation: string;
  research: string;
  practiceExample?: string;
  materials: string;
}

/** The facts a professional compares; plain text unless said otherwise. */
export interface EditionFacts {
  who: string;
  /** What makes somebody need it. */
  occasion?: string;
  /** How it is done: visits, a group, online. */
  form?: string;
  duration: string;
  costs: string;
  deliveredBy: string;
  /** What those who deliver it must learn first. */
  training?: string;
  /** Where it is delivered, one word or phrase each. */
  setting: string[];
  organisations: string;
  /** Years. */
  ageFrom?: number;
  ageTo?: number;
  /** Euro. */
  costPerParticipant?: number;
  durationWeeks?: number;
}

/** One line of the cost table: hours and euro a year. */
export interface EditionCost {
  item: string;
  hours: number | null;
  perYear: number;
}

/** A factor and an activity, and the sub-goal they serve. */
export interface EditionLink {
  factor: string;
  goal: string;
  activity: string;
}

/** One study in the overview of research. */
export interface EditionStudy {
  authors: string;
  year: number;
  title: string;
  /** Two letters, ISO 3166. */
  country: string;
  design: string;
  sample: string;
  outcome: string;
  findings?: string[];
}

export interface EditionContact {
  name: string;
  email: string;
  website: string;
}

/** Where an entry that was judged elsewhere comes from. */
export interface EditionImport {
  source: string;
  /** YYYY-MM-DD */
  date: string;
  mapping: string;
  /** What its texts are written in; English where it is not said. */
  language?: 'nl' | 'en';
}

/** Everything an edition makes public. */
export interface EditionContent {
  title: string;
  subtitle: string;
  themes: string[];
  organisation: string;
  summary: EditionSummary;
  facts: EditionFacts;
  costs: EditionCost[];
  links: EditionLink[];
  studies: EditionStudy[];
  contact: EditionContact;
  literature: string[];
  filmUrl?: string;
  /** The answers of the definitive revision, for the full description. */
  full: Answers;
  imported?: EditionImport;
}

/** What an edition is written in: our own are in Dutch, what was taken over is in the language of its source. */
export const languageOf = ({ origin, content }: Written): 'nl' | 'en' =>
  origin === 'imported' ? (content.imported?.language ?? 'en') : 'nl';

interface Written {
  readonly origin: 'own' | 'imported';
  readonly content: Pick<EditionContent, 'imported'>;
}

/** Names of the fields without which an edition is not shown to the owner, in the order of the page. */
export function missingInEdition(content: EditionContent): string[] {
  const { summary, facts, contact } = content;
  const required: Record<string, string> = {
    title: content.title,
    organisation: content.organisation,
    'summary.goal': summary.goal,
    'summary.targetGroup': summary.targetGroup,
    'summary.approach': summary.approach,
    'facts.who': facts.who,
    'contact.name': contact.name,
  };
  const missing = Object.entries(required).filter(([, text]) => text.trim() === '');
  return [...missing.map(([name]) => name), ...(content.themes.length === 0 ? ['themes'] : [])];
}
