import type { Bilingual, Criterion } from '#domain';
import type { Assessment } from '../assessment/types.js';
import { capital } from '../i18n/format.js';
import type { Words } from '../writing/useWords.js';
import type { Ballot } from './types.js';
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

/**
 * A first text for the minority view after a vote in which somebody was against; empty after any other. It says how
 * many, as the minutes do, and not who: the ballot was secret, and this text outlives the meeting.
 */
export function dissentDraft(
  { votes }: Pick<Ballot, 'votes'>,
  t: Words['t'],
  inWords: (count: number) => string,
): string {
  const count = (choice: string): number => votes.filter((vote) => vote.choice === choice).length;
  const [against, abstained] = [count('against'), count('abstain')];
  if (against === 0) return '';
  const sentences = [
    t('meeting.advice.against', {
      smart_count: against,
      count: inWords(against),
      total: inWords(votes.length),
    }),
    abstained > 0 && t('meeting.advice.abstained', { smart_count: abstained, count: inWords(abstained) }),
    t('meeting.advice.because'),
  ];
  return `${capital(sentences.filter(Boolean).join(' '))} `;
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
