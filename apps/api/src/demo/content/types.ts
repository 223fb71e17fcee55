import {
  type Answers,
  type CostRow,
  type Level,
  type LinkRow,
  states,
  type StudyRecord,
  type ThemeId,
} from '#domain';

/** How far the demonstration takes an intervention: a state, and behind the `_` what is special about it there. */
export const destinies = [
  ...states,
  'guidance_begun',
  'published_reserved',
  'published_lapsed',
  'published_reassessing',
] as const;
export type Destiny = (typeof destinies)[number];

/** The facts of an entry that can be filtered and compared. */
export interface EditionFacts {
  readonly who: string;
  readonly occasion: string;
  readonly form: string;
  readonly duration: string;
  readonly costs: string;
  readonly deliveredBy: string;
  readonly training: string;
  readonly setting: readonly string[];
  readonly organisations: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Euro; null when there is no amount per participant. */
  readonly costPerParticipant: number | null;
  readonly durationWeeks: number | null;
}

/** One invented intervention with everything its owner wrote. */
export interface DemoIntervention {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  readonly themes: readonly ThemeId[];
  readonly requestedLevel: Level;
  readonly goalSentence: string;
  readonly answers: Answers;
  readonly editionFacts: EditionFacts;
  readonly destiny: Destiny;
}

/** What an author writes, in plain text: a blank line between paragraphs. `answersOf` makes answers of it. */
export interface Script {
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  readonly contact: string;
  readonly authors: readonly string[];
  readonly place: string;
  readonly summary: {
    readonly goal: string;
    readonly targetGroup: string;
    readonly approach: string;
    readonly materials: string;
    readonly substantiation: string;
    readonly research: string;
    readonly workingElements: string;
    readonly organisations: string;
    readonly costs: string;
  };
  readonly targetGroup: {
    readonly ultimate: string;
    readonly intermediary: string;
    readonly selection: string;
    readonly involvement: string;
  };
  readonly goal: string;
  readonly subGoals: readonly string[];
  readonly setup: string;
  readonly content: string;
  readonly delivery: {
    readonly materials: string;
    readonly location: string;
    readonly competences: string;
    readonly quality: string;
    readonly conditions: string;
    readonly implementation: string;
  };
  readonly costs: readonly CostRow[];
  readonly substantiation?: {
    readonly problem: string;
    readonly causes: string;
    readonly factors: string;
    readonly factorLinks: readonly LinkRow[];
    readonly justification: string;
    readonly activityLinks: readonly LinkRow[];
  };
  readonly deliveryStudies: readonly StudyRecord[];
  readonly learned: string;
  readonly effectStudies?: readonly StudyRecord[];
  readonly effects?: string;
  readonly elements: readonly string[];
  readonly literature: readonly string[];
  readonly practiceExample?: string;
  readonly similar?: string;
  readonly history: string;
}
