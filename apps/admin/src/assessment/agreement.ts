import { type Verdict, verdicts, verdictsAreDivided } from '#domain';
import type { Assessment } from './types.js';

/** How the assessors stand on one criterion. */
export interface AgreementRow {
  criterionId: string;
  /** One per assessor, from met to not assessable. */
  verdicts: Verdict[];
}

export function isUnanimous({ verdicts: given }: AgreementRow): boolean {
  return new Set(given).size <= 1;
}

/** The rows as the meeting reads them: divided ones first, then those with any difference, then the rest. */
export function inOrderOfSpread(rows: readonly AgreementRow[]): AgreementRow[] {
  const weight = (row: AgreementRow): number =>
    verdictsAreDivided(row.verdicts) ? 0 : isUnanimous(row) ? 2 : 1;
  return rows
    .map((row) => ({ ...row, verdicts: sorted(row.verdicts) }))
    .sort((a, b) => weight(a) - weight(b));
}

/** Puts the assessments side by side per criterion; there is no average, because a judgement is not a number. */
export function agreementOf(criteria: readonly string[], assessments: readonly Assessment[]): AgreementRow[] {
  return criteria.map((criterionId) => ({
    criterionId,
    verdicts: assessments
      .map((assessment) => assessment.judgements[criterionId]?.verdict)
      .filter((verdict): verdict is Verdict => verdict !== null && verdict !== undefined),
  }));
}

function sorted(given: readonly Verdict[]): Verdict[] {
  return [...given].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
}
