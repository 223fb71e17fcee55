import { effectStudiesQuestion } from '#domain';
import { oneOfIds } from '#platform';
import { firstRevisionOfRun } from './assessments/current-assessment.js';

const rounds = `jsonb_build_object('id', r.id, 'committeeKind', c.kind, 'deliveryOn', r.delivery_on,
  'assessmentsDueOn', r.assessments_due_on, 'meetingOn', r.meeting_on)`;

/** Rounds whose meeting is still ahead on day $1. A passed delivery date is a reason to refuse, not to hide. */
export const openRoundsQuery = `
SELECT r.id, c.kind AS "committeeKind", r.delivery_on::text AS "deliveryOn",
  r.assessments_due_on::text AS "assessmentsDueOn", r.meeting_on::text AS "meetingOn"
FROM round r JOIN committee c ON c.id = r.committee_id WHERE r.meeting_on >= $1::date`;

const list = (what: string, from: string): string =>
  `coalesce((SELECT jsonb_agg(${what}) FROM ${from}), '[]')`;

const judgements = list(
  'judged.row',
  `(SELECT jsonb_build_object('personId', a.person_id, 'handedIn', a.status = 'handed_in',
      'verdicts', coalesce(jsonb_agg(j.criterion_id) FILTER (WHERE j.verdict IS NOT NULL), '[]'),
      'rated', (SELECT coalesce(jsonb_agg(d.study_number), '[]') FROM study_judgement d
        WHERE d.assessment_id = a.id AND d.strength IS NOT NULL),
      'unreasoned', (SELECT coalesce(jsonb_agg(d.study_number), '[]') FROM study_judgement d
        WHERE d.assessment_id = a.id AND d.strength IS NOT NULL AND btrim(d.justification) = ''),
      'justified', coalesce(jsonb_agg(j.criterion_id) FILTER (WHERE btrim(j.justification) <> ''), '[]')) AS row
    FROM assessment a JOIN revision v ON v.id = a.revision_id LEFT JOIN judgement j ON j.assessment_id = a.id
    WHERE a.submission_id = s.id AND v.number >= ${firstRevisionOfRun}
    GROUP BY a.id) judged`,
);

/** How many effect studies the version that is judged has. */
const studies = `(SELECT CASE WHEN jsonb_typeof(v.answers -> '${effectStudiesQuestion}') = 'array'
    THEN jsonb_array_length(v.answers -> '${effectStudiesQuestion}') END
  FROM revision v WHERE v.submission_id = s.id ORDER BY v.number DESC LIMIT 1)`;

/** The ballot of the present run: the last one, unless an advice of an earlier run already rests on it. */
const ballot = `(SELECT jsonb_build_object('id', b.id, 'outcome', b.outcome, 'level', b.level, 'openedAt', b.opened_at,
    'closed', b.closed_at IS NOT NULL, 'passed', b.passed,
    'votes', coalesce((SELECT jsonb_object_agg(v.person_id, v.choice) FROM vote v WHERE v.ballot_id = b.id), '{}'))
  FROM ballot b WHERE b.submission_id = s.id
    AND (s.state <> 'deliberation' OR NOT EXISTS (SELECT 1 FROM advice a WHERE a.ballot_id = b.id))
  ORDER BY b.number DESC LIMIT 1)`;

const advice = `(SELECT jsonb_build_object('outcome', a.outcome, 'level', a.level, 'reservation', a.reservation,
    'adoptedById', a.adopted_by)
  FROM advice a WHERE a.submission_id = s.id ORDER BY a.id DESC LIMIT 1)`;

/**
 * A decision that was not made known counts while it waits for that. In a dossier withdrawn in between nothing comes
 * of it, and the developer's side must not notice it by an earlier decision going out of sight.
 */
export const decisionCounts = `(d.announced_at IS NOT NULL OR s.state = 'decided')`;

const decision = `(SELECT jsonb_build_object('outcome', d.outcome, 'level', d.level, 'decidedById', d.decided_by,
    'announcedOn', to_char(d.announced_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD'))
  FROM decision d WHERE d.submission_id = s.id AND ${decisionCounts} ORDER BY d.number DESC LIMIT 1)`;

/** Who decided, adopted an advice or handed in an assessment before, in this run or an earlier one. */
const earlierDeciders = `(SELECT coalesce(jsonb_agg(DISTINCT judged.person_id), '[]') FROM (
    SELECT decided_by AS person_id FROM decision WHERE submission_id = s.id
    UNION ALL SELECT adopted_by FROM advice WHERE submission_id = s.id
    UNION ALL SELECT person_id FROM assessment WHERE submission_id = s.id AND status = 'handed_in') judged)`;

/** People whose seat has ended, or who lost it, judge no more: their row is left out of the facts. */
const stillSeated = `(a.status NOT IN ('invited', 'accepted') OR EXISTS (SELECT 1 FROM membership m
  WHERE m.committee_id = s.committee_id AND m.person_id = a.person_id AND $2::date BETWEEN m.from_on AND m.until_on))`;

/** The facts of the submissions $1 on day $2; one row each. */
export const factsQuery = `
SELECT s.id, s.state, s.requested_level AS level, s.form_version AS "formVersion",
  s.criteria_version AS "criteriaVersion",
  (SELECT ${rounds} FROM round r JOIN committee c ON c.id = r.committee_id WHERE r.id = s.round_id) AS round,
  ${list(
    `jsonb_build_object('personId', a.person_id, 'function', a.function, 'status', a.status) ORDER BY a.id`,
    `assignment a WHERE a.submission_id = s.id AND ${stillSeated}`,
  )} AS assignments,
  ${list('DISTINCT n.person_id', `interest n WHERE n.submission_id = s.id AND n.interest = 'conflict'`)} AS "conflictedIds",
  ${judgements} AS judgements,
  ${studies} AS studies,
  (SELECT jsonb_build_object('questionIds', q.question_ids, 'dueOn', q.due_on)
    FROM developer_question q WHERE q.submission_id = s.id AND q.answered_at IS NULL) AS "openQuestion",
  (SELECT coalesce(jsonb_agg(t.person_id) FILTER (WHERE t.present), '[]') FROM attendance t
    WHERE t.submission_id = s.id HAVING count(*) > 0) AS "presentIds",
  ${ballot} AS ballot,
  ${advice} AS advice,
  ${decision} AS decision,
  ${earlierDeciders} AS "previousDeciderIds",
  (SELECT jsonb_build_object('fromState', o.from_state)
    FROM objection o WHERE o.submission_id = s.id AND o.settled_at IS NULL) AS objection,
  ${list(
    `jsonb_build_object('personId', m.person_id, 'function', m.function, 'fromOn', m.from_on, 'untilOn', m.until_on)`,
    `membership m WHERE m.committee_id = s.committee_id`,
  )} AS members,
  (SELECT jsonb_object_agg(p.id, p.organisation_id) FROM person p
    WHERE p.id IN (SELECT m.person_id FROM membership m WHERE m.committee_id = s.committee_id)) AS "organisationOf"
FROM submission s WHERE s.id = ${oneOfIds('$1')}`;
