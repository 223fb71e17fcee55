import { oneOfIds } from '#platform';

/** An answer nobody gave, in any of the ways in which it can be kept. */
const given = (value: string): string => `CASE WHEN ${value} NOT IN ('null', '""', '[]') THEN ${value} END`;

const lastAnswers = (submission: string): string =>
  `(SELECT answers FROM revision WHERE submission_id = ${submission} ORDER BY number DESC LIMIT 1)`;

const files = (submission: string): string =>
  `SELECT kind, sha256 FROM attachment WHERE submission_id = ${submission} AND removed_at IS NULL`;

/** The answers that differ between the text that was recognised and the one handed in last, as rows of key, before. */
const changes = `(SELECT key, was.value AS before
  FROM jsonb_each(${lastAnswers('p.id')}) was FULL JOIN jsonb_each(${lastAnswers('s.id')}) has USING (key)
  WHERE ${given('was.value')} IS DISTINCT FROM ${given('has.value')})`;

const changedFiles = `(SELECT coalesce(jsonb_agg(DISTINCT kind), '[]') FROM (
    (${files('p.id')} EXCEPT ${files('s.id')}) UNION (${files('s.id')} EXCEPT ${files('p.id')})) differing)`;

/**
 * For those of the submissions $1 that re-assess a recognition: what was decided then, and what changed since. $2 adds
 * the answers as they were.
 */
export const earlierJudgementsQuery = `
SELECT s.id, p.id AS "previousId", d.level, d.reservation, d.public_explanation AS "publicExplanation",
  to_char(d.announced_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "recognisedOn",
  p.form_version AS "formVersion", p.criteria_version AS "criteriaVersion",
  coalesce(changed.keys, '[]') AS "changedQuestions", changed.before AS "answersBefore",
  ${changedFiles} AS "changedAttachments"
FROM submission s
JOIN submission p ON p.id = s.previous_submission_id
JOIN LATERAL (SELECT * FROM decision WHERE submission_id = p.id AND announced_at IS NOT NULL
  ORDER BY number DESC LIMIT 1) d ON d.outcome = 'recognised'
CROSS JOIN LATERAL (SELECT jsonb_agg(key ORDER BY key) AS keys,
  CASE WHEN $2::boolean THEN jsonb_object_agg(key, before) END AS before FROM ${changes} change) changed
WHERE s.id = ${oneOfIds('$1')}`;
