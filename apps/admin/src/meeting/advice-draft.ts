import type { Bilingual, Criterion } from '#domain';
import type { Assessment } from '../assessment/types.js';
import { isUnanimous, agreementOf } from '../assessment/agreement.js';

type Say = (text: Bilingual) => string;

/**
 * A first text for the advice to improve: per criterion that somebody found not fully met, the reasons that were
 * given, without names and without what was confidential. People make it a letter.
 */
export function improvementDraft(
  criteria: readonly Criterion[],
  assessments: readonly Assessment[],
  say: Say,
): string {
  return criteria
    .map((criterion) => ({ name: say(criterion.short), reasons: doubtsAbout(criterion, assessments) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ name, reasons }) => `${name}: ${reasons.join(' ')}`)
    .join('\n\n');
}

function doubtsAbout(criterion: Criterion, assessments: readonly Assessment[]): string[] {
  const reasons = assessments
    .map((assessment) => assessment.judgements[criterion.id])
    .filter((judgement) => judgement?.verdict === 'partly' || judgement?.verdict === 'not')
    .map((judgement) => judgement?.justification.trim() ?? '');
  return [...new Set(reasons.filter((reason) => reason !== ''))];
}

/** The criteria everybody found met, in words: the base of what the public reads. */
export function strengths(
  criteria: readonly Criterion[],
  assessments: readonly Assessment[],
  say: Say,
): string[] {
  const rows = agreementOf(
    criteria.map(({ id }) => id),
    assessments,
  );
  const met = rows
    .filter((row) => isUnanimous(row) && row.verdicts[0] === 'met')
    .map(({ criterionId }) => criterionId);
  return criteria.filter(({ id }) => met.includes(id)).map((criterion) => say(criterion.short).toLowerCase());
}
