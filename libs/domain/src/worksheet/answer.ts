/** How a study was set up. The causal strength of a study starts from its design. */
export const studyDesigns = [
  'process_evaluation',
  'pre_post',
  'quasi_experiment',
  'rct',
  'repeated_case_study',
  'benchmark',
  'qualitative',
  'mixed_methods',
] as const;
export type StudyDesign = (typeof studyDesigns)[number];

/** With whom the participants were compared. */
export const comparisons = [
  'none',
  'care_as_usual',
  'waiting_list',
  'other_intervention',
  'norm_group',
] as const;
export type Comparison = (typeof comparisons)[number];

/** The unit in which an effect size is expressed; `none` when the report gives no size. */
export const effectTypes = ['d', 'g', 'r', 'odds_ratio', 'eta_squared', 'none'] as const;
export type EffectType = (typeof effectTypes)[number];

/** Which way an outcome moved, seen from the goal: `positive` is an improvement. */
export const directions = ['positive', 'none', 'negative'] as const;
export type Direction = (typeof directions)[number];

/** Whether the difference was tested and held. */
export const significances = ['significant', 'not_significant', 'not_tested'] as const;
export type Significance = (typeof significances)[number];

/** One result of one study: what was measured and what came out. */
export interface OutcomeResult {
  /** The outcome as the developer names it, e.g. "eenzaamheid". */
  outcome: string;
  /** The instrument, e.g. "eenzaamheidsschaal, 11 vragen". */
  measure: string;
  effectType: EffectType;
  /** In the unit of `effectType`; null when the report gives none. */
  effectSize: number | null;
  direction: Direction;
  significance: Significance;
  /** Months after the end of the intervention; 0 is directly after it. */
  periodMonths: number;
}

/** One study, on delivery or on effects. The overview tables of the full description are made from these records. */
export interface StudyRecord {
  authors: string;
  year: number;
  title: string;
  /** ISO 3166 code of two letters, e.g. "NL". */
  country: string;
  design: StudyDesign;
  comparison: Comparison;
  /** People with the intervention at the first measurement. */
  sampleIntervention: number;
  /** People in the comparison group at the first measurement; null without such a group. */
  sampleComparison: number | null;
  /** Instruments and sources of data, in words. */
  measures: string;
  /** Months between the end of the intervention and the last measurement. */
  followUpMonths: number;
  /** Percentage of the sample lost before the last measurement; null when not reported. */
  dropOutPercent: number | null;
  /** Carried out in ordinary practice, with ordinary staff and participants. */
  practiceLike: boolean;
  /** The described intervention itself; false for a comparable one. */
  sameIntervention: boolean;
  /** Results per outcome; empty for a study of delivery. */
  outcomes: OutcomeResult[];
  /** What a study of delivery found: reach, appreciation, fidelity, success and failure factors. */
  findings?: string;
}

/** One line of the cost table. */
export interface CostRow {
  item: string;
  /** Hours a year; null where hours do not apply. */
  hours: number | null;
  /** Euro a year. */
  perYear: number;
}

/** One link: a factor or an activity, and the numbers (from 1) of the sub-goals it serves. */
export interface LinkRow {
  from: string;
  to: number[];
}

/**
 * What can stand under a question.
 * `rich` answers are HTML of the allow-list (p, h3, h4, ul, ol, li, strong, em, a); see `plainText`.
 */
export type AnswerValue = string | boolean | string[] | StudyRecord[] | CostRow[] | LinkRow[] | null;

/** The answers of one worksheet, by question id. A question without an answer is absent or null. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>;
