import type { Moment } from '../api/index.js';

/** What must stay when an organisation adapts the intervention, and why. */
export interface WorkingElement {
  title: string;
  why: string;
}

/** What an edition makes public, as an editor writes it. Texts of the summary are sanitised HTML. */
export interface EditionContent {
  title: string;
  subtitle: string;
  themes: string[];
  organisation: string;
  summary: {
    goal: string;
    targetGroup: string;
    approach: string;
    delivery: string;
    workingElements: WorkingElement[];
    substantiation: string;
    research: string;
    practiceExample?: string;
    materials: string;
  };
  facts: {
    who: string;
    duration: string;
    costs: string;
    deliveredBy: string;
    setting: string[];
    organisations: string;
    ageFrom?: number;
    ageTo?: number;
    costPerParticipant?: number;
    durationWeeks?: number;
  };
  /** Tables made from the definitive version; the editor does not touch them. */
  costs: unknown[];
  links: unknown[];
  studies: unknown[];
  contact: { name: string; email: string; website: string };
  literature: string[];
  filmUrl?: string;
  imported?: unknown;
}

/** An edition beside the one that is public now. */
export interface Edition {
  id: string;
  number: number;
  status: string;
  version: number;
  content: EditionContent;
  /** Paths of the parts without which no proof can be sent. */
  missing: string[];
  /** What the owner last asked to correct. */
  correction: string | null;
  editedBy?: string | null;
  releasedBy?: string | null;
  releasedAt: Moment | null;
  editedAt: Moment;
  live: { number: number; releasedAt: Moment; content: EditionContent } | null;
}
