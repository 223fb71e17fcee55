import type { CommitteeKind } from './committee-kind.js';

/** How a committee settles a vote. Abstentions count for neither. */
export type VotingRule = 'majority' | 'unanimity';

/**
 * Everything numeric in the procedure. Rules change every few years; a dossier is judged under one version,
 * kept with its advice, so an old outcome can always be explained.
 */
export interface RulesOfProcedure {
  readonly version: string;
  /** Share of the assignees that must be exceeded by those present; recused people are not counted. */
  readonly quorumExceeds: { readonly numerator: number; readonly denominator: number };
  readonly votingRule: Readonly<Record<CommitteeKind, VotingRule>>;
  /** Assessors who must have accepted before assessment starts; the chair comes on top. */
  readonly assessorsNeeded: Readonly<Record<CommitteeKind, number>>;
  /** How many terms a member may sit in a row: one renewal makes two. */
  readonly termsOfOffice: number;
  readonly feedbackRounds: number;
  readonly objectionPeriodDays: number;
  /** How many months before the end of validity the owner is warned. */
  readonly warnMonthsAhead: readonly number[];
}

/** The rules in force, oldest first. Never edit one that was used: add the next. */
export const rulesOfProcedure = [
  {
    version: '2015',
    quorumExceeds: { numerator: 1, denominator: 2 },
    votingRule: {
      practice_panel: 'majority',
      recognition_committee: 'unanimity',
      advisory_committee: 'majority',
    },
    assessorsNeeded: { practice_panel: 3, recognition_committee: 4, advisory_committee: 3 },
    termsOfOffice: 2,
    feedbackRounds: 2,
    objectionPeriodDays: 42,
    warnMonthsAhead: [12, 6, 3],
  },
] as const satisfies readonly RulesOfProcedure[];

/** The rules a new dossier starts under. */
export const presentRules: RulesOfProcedure = rulesOfProcedure[rulesOfProcedure.length - 1]!;

/** The rules of one version, or the present ones when none is named. Throws RangeError for an unknown version. */
export function rulesOfVersion(version: string | undefined): RulesOfProcedure {
  if (version === undefined) return presentRules;
  const found = rulesOfProcedure.find((rules) => rules.version === version);
  if (!found) throw new RangeError(`No rules of procedure of version ${version}`);
  return found;
}
