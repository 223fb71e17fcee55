import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { type AnswerValue, isAnswered } from '#domain';
import { dayOf, uuidv7 } from '#platform';
import type { AnswerVersionKind } from './answer-version.entity.js';
import type { Answer } from './answer.entity.js';
import type { Text } from './answers.service.js';

/** Earlier texts kept of one answer; the oldest go first. What was handed in is kept apart, for ever. */
export const MOST_VERSIONS = 50;

interface Earlier extends Text {
  readonly kind: AnswerVersionKind;
}

/**
 * Keeps what the new text replaces where somebody may want it back: the text of another writer, the last one of an
 * earlier day, and texts that were laid aside. A text that was kept a moment ago is not kept twice.
 */
export async function keepEarlier(
  em: EntityManager,
  current: Answer | null,
  now: Text,
  setAside: readonly AnswerValue[],
): Promise<void> {
  const earlier = earlierTexts(current, now, setAside);
  if (earlier.length === 0) return;
  for (const text of earlier) await insert(em, text);
  await em.query(
    `DELETE FROM answer_version WHERE id IN (SELECT id FROM answer_version
       WHERE submission_id = $1 AND question_id = $2 ORDER BY id DESC OFFSET ${MOST_VERSIONS})`,
    [now.submissionId, now.questionId],
  );
}

function earlierTexts(current: Answer | null, now: Text, setAside: readonly AnswerValue[]): Earlier[] {
  const replaced = current && textOf(current);
  const laidAside = setAside
    .filter((value) => !isDeepStrictEqual(value, replaced?.value))
    .map((value): Earlier => ({ ...now, value, kind: 'set_aside' }));
  const isLaidAside = setAside.some((value) => isDeepStrictEqual(value, replaced?.value));
  const kind = isLaidAside ? 'set_aside' : replaced && whyKept(replaced, now);
  const kept = replaced && kind ? [{ ...replaced, kind }, ...laidAside] : laidAside;
  return kept.filter(({ value }) => isAnswered(value) && !isDeepStrictEqual(value, now.value));
}

const textOf = ({ submissionId, questionId, value, updatedBy, updatedAt }: Answer): Text => ({
  submissionId,
  questionId,
  value,
  byId: updatedBy,
  at: updatedAt,
});

function whyKept(replaced: Text, now: Text): AnswerVersionKind | null {
  if (replaced.byId !== now.byId) return 'taken_over';
  return dayOf(replaced.at) === dayOf(now.at) ? null : 'new_day';
}

async function insert(em: EntityManager, text: Earlier): Promise<void> {
  const { submissionId, questionId, kind, value, byId, at } = text;
  await em.query(
    `INSERT INTO answer_version (id, submission_id, question_id, kind, value, by_id, at)
     SELECT $1, $2, $3, $4, $5, $6, $7 WHERE $5::jsonb IS DISTINCT FROM
       (SELECT value FROM answer_version WHERE submission_id = $2 AND question_id = $3 ORDER BY id DESC LIMIT 1)`,
    [uuidv7(), submissionId, questionId, kind, JSON.stringify(value), byId, at],
  );
}
