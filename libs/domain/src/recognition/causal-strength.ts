import type { StudyDesign, StudyRecord } from '../worksheet/answer.js';

/** How firmly a study ties the change to the intervention, from low to high. */
export const causalStrengths = [
  'very_weak',
  'weak',
  'moderate',
  'reasonable',
  'strong',
  'very_strong',
] as const;
export type CausalStrength = (typeof causalStrengths)[number];

/** Whether `strength` is at least `floor`. */
export const strengthIsAtLeast = (strength: CausalStrength, floor: CausalStrength): boolean =>
  causalStrengths.indexOf(strength) >= causalStrengths.indexOf(floor);

/** How strength is derived: a step on the ladder per design, then steps up or down. */
export interface StrengthTable {
  readonly version: string;
  readonly startsAt: Readonly<Record<StudyDesign, CausalStrength>>;
  readonly steps: readonly {
    readonly name: string;
    readonly by: 1 | -1;
    readonly applies: (study: StudyRecord) => boolean;
  }[];
}

const controlled: readonly StudyDesign[] = ['rct', 'quasi_experiment'];

/** Default table; the committee may depart from what it computes. */
export const strengthTable: StrengthTable = {
  version: '2018',
  startsAt: {
    process_evaluation: 'very_weak',
    qualitative: 'very_weak',
    mixed_methods: 'weak',
    pre_post: 'weak',
    benchmark: 'moderate',
    repeated_case_study: 'reasonable',
    quasi_experiment: 'reasonable',
    rct: 'strong',
  },
  steps: [
    {
      name: 'follow_up_of_half_a_year_in_practice',
      by: 1,
      applies: (study) =>
        controlled.includes(study.design) && study.followUpMonths >= 6 && study.practiceLike,
    },
    { name: 'much_drop_out', by: -1, applies: (study) => (study.dropOutPercent ?? 0) > 40 },
    {
      name: 'no_comparison_in_a_controlled_design',
      by: -1,
      applies: (study) => controlled.includes(study.design) && study.comparison === 'none',
    },
    { name: 'small_sample', by: -1, applies: (study) => study.sampleIntervention < 10 },
  ],
};

/** The causal strength of one study under a table, kept within the ladder. */
export function causalStrengthOf(study: StudyRecord, table: StrengthTable = strengthTable): CausalStrength {
  const start = causalStrengths.indexOf(table.startsAt[study.design]);
  const steps = table.steps.filter((step) => step.applies(study)).reduce((sum, step) => sum + step.by, 0);
  const rung = Math.min(Math.max(start + steps, 0), causalStrengths.length - 1);
  return causalStrengths[rung]!;
}
