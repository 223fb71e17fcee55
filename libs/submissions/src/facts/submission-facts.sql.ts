import { oneOfIds } from '#platform';

/** Everything this room knows of the submissions in $1, one row each; $2 are the closed states. Answers come only where they can still change. */
export const submissionFactsQuery = `
SELECT submission.id, submission.state, submission.requested_level AS "requestedLevel",
  submission.form_version AS "formVersion", submission.owner_id AS "ownerId", submission.adviser_id AS "adviserId",
  submission.feedback_rounds_given AS "feedbackRoundsGiven", submission.meeting_on::text AS "meetingOn",
  submission.quickscan,
  coalesce(party.authors, '{}') AS "authorIds", coalesce(party.readers, '{}') AS "readerIds",
  array_remove(ARRAY[intervention.organisation_id, owner.organisation_id] || coalesce(party.organisations, '{}'), NULL)
    AS "developerOrganisationIds",
  coalesce((SELECT true FROM revision WHERE revision.submission_id = submission.id LIMIT 1), false) AS "everSubmitted",
  EXISTS (SELECT 1 FROM submission other WHERE other.intervention_id = submission.intervention_id
    AND other.id <> submission.id AND other.state <> ALL ($2)) AS "otherSubmissionOpen",
  coalesce(attached.kinds, '{}') AS "attachmentKinds",
  coalesce(reminded.days, '{}') AS "remindedOn",
  written.answers
FROM submission
JOIN intervention ON intervention.id = submission.intervention_id
JOIN person owner ON owner.id = submission.owner_id
LEFT JOIN LATERAL (
  SELECT array_agg(party.person_id) FILTER (WHERE relation = 'author') AS authors,
    array_agg(party.person_id) FILTER (WHERE relation = 'reader') AS readers,
    array_agg(person.organisation_id) FILTER (WHERE relation = 'author') AS organisations
  FROM submission_party party JOIN person ON person.id = party.person_id WHERE party.submission_id = submission.id
) party ON true
LEFT JOIN LATERAL (
  SELECT array_agg(DISTINCT kind) AS kinds FROM attachment
  WHERE attachment.submission_id = submission.id AND removed_at IS NULL
) attached ON true
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(last.person_id, last.day) AS days FROM (
    SELECT person_id, max(sent_on) AS day FROM reminder WHERE reminder.submission_id = submission.id GROUP BY person_id
  ) last
) reminded ON true
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(question_id, value) AS answers FROM answer
  WHERE answer.submission_id = submission.id AND submission.state IN ('draft', 'returned', 'guidance')
) written ON true
WHERE submission.id = ${oneOfIds('$1')}`;
