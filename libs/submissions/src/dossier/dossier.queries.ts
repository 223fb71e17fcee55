import type { Level } from '#domain';
import { openRemarks } from '../guidance/remarks.queries.js';

export interface DossierRow {
  readonly interventionId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly slug: string;
  readonly themes: string[];
  readonly organisation: string | null;
  readonly requestedLevel: Level;
  readonly stateSince: Date;
  readonly formVersion: string;
  readonly criteriaVersion: string;
  readonly feedbackRoundsGiven: number;
  readonly openRemarks: number;
  readonly meetingOn: string | null;
  readonly meetingAt: string | null;
  readonly meetingPlace: string | null;
  readonly dueOn: string | null;
  readonly owner: { id: string; name: string };
  readonly authors: { id: string; name: string; relation: 'author' | 'reader' }[];
  readonly adviser: { id: string; name: string } | null;
  readonly round: { id: string; name: string } | null;
  readonly quickscan: Record<string, { answer: boolean; explanation: string }>;
  readonly previousSubmissionId: string | null;
}

export const dossierQuery = `
SELECT intervention.id AS "interventionId", submission.title, intervention.subtitle, intervention.slug,
  intervention.themes, organisation.name AS organisation, submission.requested_level AS "requestedLevel",
  submission.state_since AS "stateSince", submission.form_version AS "formVersion",
  submission.criteria_version AS "criteriaVersion", submission.feedback_rounds_given AS "feedbackRoundsGiven",
  (SELECT count(*)::int FROM ${openRemarks('submission.id')}) AS "openRemarks",
  submission.meeting_on::text AS "meetingOn", to_char(held.meeting_at, 'HH24:MI') AS "meetingAt",
  held.meeting_place AS "meetingPlace", submission.due_on::text AS "dueOn", submission.quickscan,
  submission.previous_submission_id AS "previousSubmissionId",
  jsonb_build_object('id', owner.id, 'name', owner.name) AS owner,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'relation', party.relation))
    FROM submission_party party JOIN person ON person.id = party.person_id
    WHERE party.submission_id = submission.id), '[]') AS authors,
  CASE WHEN adviser.id IS NULL THEN NULL ELSE jsonb_build_object('id', adviser.id, 'name', adviser.name) END AS adviser,
  CASE WHEN round.id IS NULL THEN NULL ELSE jsonb_build_object('id', round.id, 'name', round.name) END AS round
FROM submission
JOIN intervention ON intervention.id = submission.intervention_id
JOIN person owner ON owner.id = submission.owner_id
LEFT JOIN person adviser ON adviser.id = submission.adviser_id
LEFT JOIN organisation ON organisation.id = intervention.organisation_id
LEFT JOIN round ON round.id = submission.round_id
LEFT JOIN round held ON held.id = round.id AND held.meeting_on = coalesce(submission.meeting_on, round.meeting_on)
WHERE submission.id = $1`;

/**
 * When each of the kinds in $2 last happened to submission $1, in calendar days of Amsterdam; only what is in the
 * history of somebody who belongs to the audiences in $3 and of somebody who belongs to those in $4.
 */
export const daysOfActsQuery = `
SELECT kind, max((at AT TIME ZONE 'Europe/Amsterdam')::date)::text AS on
FROM history WHERE submission_id = $1 AND kind = ANY ($2) AND audience && $3 AND audience && $4
GROUP BY kind`;

/** The person with address $1, and whether that is somebody of a committee. */
export const colleagueQuery = `
SELECT id AS "personId",
  EXISTS (SELECT 1 FROM role_grant WHERE person_id = person.id AND role IN ('panel_member', 'committee_member', 'chair'))
    OR EXISTS (SELECT 1 FROM membership WHERE person_id = person.id) AS "onCommittee"
FROM person WHERE email = $1 AND active`;
