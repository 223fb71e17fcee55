import { type Level, levelIncludes } from '../recognition/level.js';
import type { Day } from '../submission/facts.js';
import type { Criterion } from './criterion.js';

/** The recognition that a re-assessment judges anew, and what changed since the text it was given for. */
export interface EarlierJudgement {
  readonly recognisedOn: Day;
  readonly level: Level;
  /** It was given with reservation: the text that was judged lacked something. */
  readonly reservation: boolean;
  readonly formVersion: string;
  readonly criteriaVersion: string;
  /** Ids of the questions whose answers differ. */
  readonly changedQuestions: readonly string[];
  /** Kinds of attachments of which a file came, went or was replaced. */
  readonly changedAttachments: readonly string[];
}

/** Under which versions a dossier is written and judged. */
export interface JudgedUnder {
  readonly formVersion: string;
  readonly criteriaVersion: string;
}

/** What of that which a criterion reads has changed: question ids and kinds of attachments. */
export function changedFor(
  criterion: Criterion,
  { changedQuestions, changedAttachments }: EarlierJudgement,
): { readonly questions: string[]; readonly attachments: string[] } {
  return {
    questions: criterion.reads.filter((id) => changedQuestions.includes(id)),
    attachments: criterion.attachments.filter((kind) => changedAttachments.includes(kind)),
  };
}

/** Whether the earlier recognition says anything about single criteria: the same rules, and nothing lacking. */
export const judgedAlike = (earlier: EarlierJudgement, now: JudgedUnder): boolean =>
  !earlier.reservation &&
  earlier.formVersion === now.formVersion &&
  earlier.criteriaVersion === now.criteriaVersion;

/**
 * The criteria of a re-assessment that stand as the recognition left them, so that nobody has to judge them: those
 * of the level that was granted, judged under the same rules, of which nothing they read has changed.
 */
export function carriedOverCriteria(
  criteria: readonly Criterion[],
  now: JudgedUnder,
  earlier: EarlierJudgement | null,
): string[] {
  if (earlier === null || !judgedAlike(earlier, now)) return [];
  return criteria
    .filter((criterion) => {
      const { questions, attachments } = changedFor(criterion, earlier);
      return levelIncludes(earlier.level, criterion.level) && questions.length + attachments.length === 0;
    })
    .map(({ id }) => id);
}
