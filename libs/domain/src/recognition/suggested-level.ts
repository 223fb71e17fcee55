import type { StudyRecord } from '../worksheet/answer.js';
import { type CausalStrength, causalStrengthOf, strengthIsAtLeast } from './causal-strength.js';
import type { Level } from './level.js';

/** A number of studies of a kind that an alternative asks for. */
export interface StudyRequirement {
  readonly least: number;
  readonly from: 'dutch' | 'foreign' | 'anywhere';
  readonly strength: CausalStrength;
  readonly followUpMonths: number;
  readonly practiceLike: boolean;
}

/** A level and the ways to reach it; one alternative is enough, within it every requirement counts. */
export interface DecisionRow {
  readonly level: Level;
  readonly anyOf: readonly (readonly StudyRequirement[])[];
}

/** Which studies carry which level. The first row that fits is the suggestion. */
export interface DecisionTable {
  readonly version: string;
  readonly rows: readonly DecisionRow[];
}

const inPractice = { followUpMonths: 6, practiceLike: true } as const;
const anySetting = { followUpMonths: 0, practiceLike: false } as const;

/** The tables in force, oldest first; a dossier keeps the version it was judged under. */
export const decisionTables = [
  {
    version: '2018',
    rows: [
      {
        level: 'effective_strong',
        anyOf: [
          [{ least: 2, from: 'dutch', strength: 'strong', ...inPractice }],
          [
            { least: 1, from: 'dutch', strength: 'strong', ...inPractice },
            { least: 2, from: 'foreign', strength: 'strong', ...anySetting },
          ],
        ],
      },
      {
        level: 'effective_good',
        anyOf: [
          [{ least: 2, from: 'anywhere', strength: 'reasonable', ...anySetting }],
          [
            { least: 1, from: 'dutch', strength: 'strong', ...anySetting },
            { least: 1, from: 'foreign', strength: 'weak', ...anySetting },
          ],
        ],
      },
      {
        level: 'effective_first',
        anyOf: [[{ least: 2, from: 'anywhere', strength: 'weak', ...anySetting }]],
      },
    ],
  },
] as const satisfies readonly DecisionTable[];

/** Why a suggestion came out as it did. Translation key `suggestion.<code>`. */
export interface SuggestionReason {
  readonly code:
    | 'harm_reported'
    | 'foreign_without_dutch'
    | 'no_positive_effect'
    | 'study_counts'
    | 'level_reached'
    | 'level_not_reached';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A suggested level, null when the studies carry no effective level, with the steps that led to it. */
export interface Suggestion {
  readonly level: Level | null;
  readonly tableVersion: string;
  readonly reasons: readonly SuggestionReason[];
}

const presentTable: DecisionTable = decisionTables[decisionTables.length - 1]!;

/**
 * The effective level the studies point at. A suggestion only: people decide. Studies without a positive effect
 * do not count; foreign ones count once a Dutch study supports them; any sign of harm leaves no suggestion.
 */
export function suggestedLevel(
  studies: readonly StudyRecord[],
  table: DecisionTable = presentTable,
): Suggestion {
  const tableVersion = table.version;
  const harmful = studies.filter(reportsHarm);
  if (harmful.length > 0) {
    return { level: null, tableVersion, reasons: harmful.map((study) => because('harm_reported', study)) };
  }
  const { counted, reasons } = sift(studies);
  const notReached: SuggestionReason[] = [];
  for (const row of table.rows) {
    if (row.anyOf.some((requirements) => requirements.every((one) => isMet(one, counted)))) {
      const reached: SuggestionReason = { code: 'level_reached', params: { level: row.level } };
      return { level: row.level, tableVersion, reasons: [...reasons, ...notReached, reached] };
    }
    notReached.push({ code: 'level_not_reached', params: { level: row.level } });
  }
  return { level: null, tableVersion, reasons: [...reasons, ...notReached] };
}

/** Keeps the studies that count and says of each one why or why not. */
function sift(studies: readonly StudyRecord[]): { counted: StudyRecord[]; reasons: SuggestionReason[] } {
  const positive = studies.filter(showsPositiveEffect);
  const hasDutch = positive.some(isDutch);
  const counted = positive.filter((study) => isDutch(study) || hasDutch);
  const reasons = studies.map((study) => {
    if (!positive.includes(study)) return because('no_positive_effect', study);
    return because(counted.includes(study) ? 'study_counts' : 'foreign_without_dutch', study);
  });
  return { counted, reasons };
}

function isMet(requirement: StudyRequirement, studies: readonly StudyRecord[]): boolean {
  const fitting = studies.filter(
    (study) =>
      (requirement.from === 'anywhere' || isDutch(study) === (requirement.from === 'dutch')) &&
      strengthIsAtLeast(causalStrengthOf(study), requirement.strength) &&
      study.followUpMonths >= requirement.followUpMonths &&
      (study.practiceLike || !requirement.practiceLike),
  );
  return fitting.length >= requirement.least;
}

const isDutch = (study: StudyRecord): boolean => study.country.toUpperCase() === 'NL';

/** A worsening that was tested and held; an untested dip is no sign of harm yet. */
const reportsHarm = (study: StudyRecord): boolean =>
  study.outcomes.some((one) => one.direction === 'negative' && one.significance === 'significant');

const showsPositiveEffect = (study: StudyRecord): boolean =>
  study.outcomes.some((one) => one.direction === 'positive' && one.significance !== 'not_significant');

const because = (code: SuggestionReason['code'], study: StudyRecord): SuggestionReason => ({
  code,
  params: {
    authors: study.authors,
    year: study.year,
    strength: causalStrengthOf(study),
  },
});
