/** The remarks on a submission that nobody closed yet, to select from. What is prepared is no remark. */
export const openRemarks = (submissionId: string): string =>
  `remark WHERE remark.submission_id = ${submissionId} AND remark.resolved_at IS NULL`;

/** The remarks on submission $1 as person $2 reads them. */
export const remarksQuery = `
SELECT remark.id, remark.question_id AS "questionId", remark.text, remark.anchor, feedback_round.number AS round,
  person.name AS by, remark.at, remark.version, remark.resolved_at AS "resolvedAt",
  coalesce(said.replies, '[]') AS replies
FROM remark
JOIN feedback_round ON feedback_round.id = remark.feedback_round_id
JOIN person ON person.id = remark.by_id
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('id', reply.id, 'text', reply.text, 'by', writer.name,
    'own', reply.by_id = $2, 'at', to_char(reply.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY reply.at, reply.id) AS replies
  FROM (SELECT * FROM remark_reply WHERE remark_reply.remark_id = remark.id ORDER BY at, id LIMIT 100) reply
  JOIN person writer ON writer.id = reply.by_id
) said ON true
WHERE remark.submission_id = $1 ORDER BY remark.id LIMIT 1000`;
