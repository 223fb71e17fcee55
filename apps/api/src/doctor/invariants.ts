import type { Invariant } from './invariant.js';
import { recognitionInvariants } from './recognition-invariants.js';

const DECIDED = `('decided','recognised','held_over','not_recognised','objection','editing','proof','awaiting_release',
  'published')`;

const decisions: readonly Invariant[] = [
  {
    name: 'decided_has_decision',
    holds: 'What is decided or beyond has a decision.',
    sql: `SELECT id, state AS detail FROM submission s WHERE state IN ${DECIDED}
      AND NOT EXISTS (SELECT 1 FROM decision WHERE submission_id = s.id)`,
  },
  {
    name: 'decision_means_decided',
    holds:
      'What has a decision is decided, was withdrawn before it was made known, or was taken up again on purpose.',
    sql: `SELECT s.id, s.state AS detail FROM submission s
      WHERE s.state NOT IN ${DECIDED} AND s.state <> 'withdrawn'
      AND EXISTS (SELECT 1 FROM decision WHERE submission_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM history h WHERE h.submission_id = s.id AND h.kind IN ('resume','uphold_objection'))`,
  },
  {
    name: 'decided_by_another',
    holds: 'Nobody decides on a dossier of which they are owner, author, adviser or assessor.',
    // Who decided may assess in a later run. Who joined the owner, and when, cannot be told once somebody did afterwards.
    sql: `SELECT d.id, d.decided_by::text AS detail FROM decision d JOIN submission s ON s.id = d.submission_id
      WHERE d.decided_by IN (s.owner_id, s.adviser_id)
      OR EXISTS (SELECT 1 FROM submission_party p WHERE p.submission_id = s.id AND p.person_id = d.decided_by
        AND NOT EXISTS (SELECT 1 FROM history h
          WHERE h.submission_id = s.id AND h.kind = 'party_added' AND h.id > d.id))
      OR EXISTS (SELECT 1 FROM assessment a
        WHERE a.submission_id = s.id AND a.person_id = d.decided_by AND a.id < d.id)`,
  },
  {
    name: 'advice_rests_on_passed_ballot',
    holds: 'An advice rests on a closed and passed ballot of its own dossier, with the same outcome.',
    sql: `SELECT a.id, b.id::text AS detail FROM advice a JOIN ballot b ON b.id = a.ballot_id
      WHERE b.submission_id <> a.submission_id OR b.passed IS NOT TRUE OR b.outcome <> a.outcome
      OR b.level IS DISTINCT FROM a.level`,
  },
  {
    name: 'recognition_follows_decision',
    holds: 'A recognition has the level, intervention and dossier of the decision it rests on.',
    sql: `SELECT r.id, r.level AS detail FROM recognition r JOIN decision d ON d.id = r.decision_id
      JOIN submission s ON s.id = d.submission_id
      WHERE d.outcome <> 'recognised' OR r.level <> d.level OR r.submission_id <> s.id
      OR r.intervention_id <> s.intervention_id`,
  },
  {
    name: 'recognised_has_recognition',
    holds: 'What is announced as recognised has a recognition.',
    sql: `SELECT s.id, s.state AS detail FROM submission s
      WHERE s.state IN ('recognised','editing','proof','awaiting_release','published')
      AND NOT EXISTS (SELECT 1 FROM recognition WHERE submission_id = s.id)`,
  },
  {
    name: 'conditions_are_tracked',
    holds: 'A recognition with reservation has each condition of the decision as a row.',
    sql: `SELECT r.id, d.id::text AS detail FROM recognition r JOIN decision d ON d.id = r.decision_id
      WHERE d.reservation AND cardinality(d.conditions) <>
        (SELECT count(*) FROM recognition_condition c WHERE c.recognition_id = r.id)`,
  },
  {
    name: 'objection_matches_state',
    holds: 'A dossier is under objection exactly while an objection is open.',
    sql: `SELECT s.id, s.state AS detail FROM submission s WHERE (s.state = 'objection') <>
      EXISTS (SELECT 1 FROM objection o WHERE o.submission_id = s.id AND o.settled_at IS NULL)`,
  },
];

const meetings: readonly Invariant[] = [
  {
    name: 'meeting_has_agenda_item',
    holds:
      'What is to be deliberated is on the agenda of its round, open; an advice closed the item it rests on.',
    sql: `SELECT s.id, s.state AS detail FROM submission s WHERE s.state IN ('scheduled','deliberation') AND NOT EXISTS
        (SELECT 1 FROM agenda_item i WHERE i.submission_id = s.id AND i.round_id = s.round_id AND i.advice_id IS NULL)
      UNION ALL SELECT i.submission_id, 'advice of another dossier' FROM agenda_item i JOIN advice a ON a.id = i.advice_id
      WHERE a.submission_id <> i.submission_id`,
  },
  {
    name: 'votes_by_those_present',
    holds: 'Only people who are assigned, present and not recused have a vote.',
    // Attendance and panel are those of the present run and of the latest count; earlier ballots keep their own record.
    sql: `SELECT b.id, v.person_id::text AS detail FROM vote v JOIN ballot b ON b.id = v.ballot_id
      WHERE EXISTS (SELECT 1 FROM attendance a WHERE a.submission_id = b.submission_id)
      AND b.id > (SELECT h.id FROM history h WHERE h.submission_id = b.submission_id
        AND h.kind = 'record_attendance' ORDER BY h.id DESC LIMIT 1)
      AND (NOT EXISTS (SELECT 1 FROM attendance a
        WHERE a.submission_id = b.submission_id AND a.person_id = v.person_id AND a.present)
      OR NOT EXISTS (SELECT 1 FROM assignment g
        WHERE g.submission_id = b.submission_id AND g.person_id = v.person_id
        AND (g.status = 'accepted' OR (g.status = 'recused' AND g.answered_at > v.cast_at))))`,
  },
  {
    name: 'open_ballot_in_deliberation',
    holds: 'A ballot is open only while its dossier is being deliberated.',
    sql: `SELECT b.id, s.state AS detail FROM ballot b JOIN submission s ON s.id = b.submission_id
      WHERE b.closed_at IS NULL AND s.state NOT IN ('deliberation','withdrawn')`,
  },
  {
    name: 'conflicted_do_not_assess',
    holds: 'Nobody whose last word was a conflict of interest is an accepted assessor or chair.',
    sql: `SELECT g.id, g.person_id::text AS detail FROM assignment g WHERE g.status = 'accepted'
      AND (SELECT i.interest FROM interest i WHERE i.submission_id = g.submission_id AND i.person_id = g.person_id
        ORDER BY i.id DESC LIMIT 1) = 'conflict'`,
  },
  {
    name: 'assessors_are_assigned',
    holds: 'Every assessment is of somebody who was assigned.',
    // A new run begins with a definitive revision and without a panel; assessments of earlier runs stay as evidence.
    sql: `SELECT a.id, a.person_id::text AS detail FROM assessment a JOIN revision r ON r.id = a.revision_id
      WHERE r.number >= (SELECT max(d.number) FROM revision d
        WHERE d.submission_id = a.submission_id AND d.kind = 'definitive')
      AND NOT EXISTS
        (SELECT 1 FROM assignment g WHERE g.submission_id = a.submission_id AND g.person_id = a.person_id)`,
  },
  {
    name: 'parties_do_not_assess',
    holds: 'Owner, authors and adviser are not assigned to their own dossier.',
    sql: `SELECT g.id, g.person_id::text AS detail FROM assignment g JOIN submission s ON s.id = g.submission_id
      WHERE g.status = 'accepted' AND (g.person_id IN (s.owner_id, s.adviser_id) OR EXISTS
        (SELECT 1 FROM submission_party p WHERE p.submission_id = s.id AND p.person_id = g.person_id))`,
  },
  {
    name: 'open_question_matches_state',
    holds: 'A dossier waits for answers exactly while a question is open.',
    sql: `SELECT s.id, s.state AS detail FROM submission s WHERE s.state <> 'withdrawn' AND (s.state = 'questions') <>
      EXISTS (SELECT 1 FROM developer_question q WHERE q.submission_id = s.id AND q.answered_at IS NULL)`,
  },
];

const dossiers: readonly Invariant[] = [
  {
    name: 'one_open_submission',
    holds: 'An intervention has at most one open submission.',
    sql: `SELECT intervention_id AS id, count(*)::text AS detail FROM submission
      WHERE state NOT IN ('published','withdrawn','not_recognised','ineligible')
      GROUP BY intervention_id HAVING count(*) > 1`,
  },
  {
    name: 'history_is_a_chain',
    holds: 'Each step of the history begins in the state in which the one before it ended.',
    sql: `SELECT submission_id AS id, from_state || ' behind ' || before AS detail FROM (
        SELECT submission_id, from_state, lag(to_state) OVER (PARTITION BY submission_id ORDER BY version, id) AS before
        FROM history WHERE to_state IS NOT NULL AND submission_id IS NOT NULL) steps
      WHERE before IS NOT NULL AND from_state IS DISTINCT FROM before`,
  },
  {
    name: 'history_ends_in_state',
    holds: 'The last step of the history ends in the state and version the dossier has.',
    sql: `SELECT s.id, s.state || ' ' || s.version || ', history ' || h.to_state || ' ' || coalesce(h.version::text, '?')
        AS detail
      FROM submission s JOIN LATERAL (SELECT to_state, version FROM history
        WHERE submission_id = s.id AND to_state IS NOT NULL ORDER BY version DESC NULLS LAST, id DESC LIMIT 1) h ON true
      WHERE h.to_state <> s.state OR h.version <> s.version`,
  },
  {
    name: 'command_has_history',
    holds: 'Every act that was answered stands in the history, once.',
    sql: `SELECT c.command_id AS id, c.act AS detail FROM command_log c WHERE (SELECT count(*) FROM history h
      WHERE h.command_id = c.command_id AND h.submission_id = c.submission_id AND h.kind = c.act) <> 1`,
  },
  {
    name: 'history_has_command',
    holds: 'Every step in the history that was commanded is in the log of commands.',
    sql: `SELECT h.id, h.kind AS detail FROM history h WHERE h.command_id IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM command_log c WHERE c.command_id = h.command_id AND c.submission_id = h.submission_id)`,
  },
  {
    name: 'feedback_is_counted',
    holds:
      'As many feedback rounds are counted as were given; a new try after being held over begins at none.',
    sql: `SELECT s.id, s.feedback_rounds_given::text AS detail FROM submission s WHERE s.feedback_rounds_given <>
      (SELECT count(*) FROM feedback_round f WHERE f.submission_id = s.id AND NOT EXISTS
        (SELECT 1 FROM history h WHERE h.submission_id = s.id AND h.kind = 'resume' AND h.id > f.id))`,
  },
  {
    name: 'revisions_are_numbered',
    holds: 'The revisions of a dossier are numbered from 1 without gaps.',
    sql: `SELECT submission_id AS id, max(number)::text AS detail FROM revision
      GROUP BY submission_id HAVING max(number) <> count(*) OR min(number) <> 1`,
  },
  {
    name: 'definitive_is_kept',
    holds: 'What was handed in definitively is kept as an immutable revision.',
    sql: `SELECT s.id, s.state AS detail FROM submission s
      WHERE s.state IN ('finalised','composing','assessment','questions','scheduled','deliberation','advised')
      AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.submission_id = s.id AND r.kind = 'definitive')`,
  },
];

const publications: readonly Invariant[] = [
  {
    name: 'released_by_another',
    holds: 'Nobody released what they edited.',
    sql: `SELECT id, released_by::text AS detail FROM edition WHERE released_by = edited_by`,
  },
  {
    name: 'planned_release_is_carried_out',
    holds: 'What was to be released by itself was, or is planned no longer, within the hour.',
    sql: `SELECT id, release_planned_at::text AS detail FROM edition
      WHERE release_planned_at < now() - interval '1 hour'`,
  },
  {
    name: 'planned_release_is_due',
    holds: 'A dossier is due on the day its release is planned for.',
    sql: `SELECT s.id, s.due_on::text AS detail FROM edition e JOIN submission s ON s.id = e.submission_id
      WHERE e.release_planned_at IS NOT NULL
      AND s.due_on IS DISTINCT FROM (e.release_planned_at AT TIME ZONE 'Europe/Amsterdam')::date`,
  },
  {
    name: 'published_has_edition',
    holds: 'What is published has an edition that is or was public.',
    sql: `SELECT s.id, s.state AS detail FROM submission s WHERE s.state = 'published' AND NOT EXISTS
      (SELECT 1 FROM edition e WHERE e.submission_id = s.id AND e.status IN ('live','superseded','tombstone'))`,
  },
  {
    name: 'public_was_released',
    holds: 'No edition of a dossier is public before its dossier is.',
    sql: `SELECT e.id, s.state AS detail FROM edition e JOIN submission s ON s.id = e.submission_id
      WHERE e.status = 'live' AND s.state <> 'published'`,
  },
  {
    name: 'catalogue_shows_what_is_public',
    holds: 'The catalogue holds exactly the editions that are public.',
    sql: `SELECT coalesce(e.intervention_id, d.intervention_id) AS id, coalesce(e.status, 'not public') AS detail
      FROM (SELECT * FROM edition WHERE status IN ('live','tombstone')) e
      FULL JOIN search_document d ON d.intervention_id = e.intervention_id WHERE d.edition_id IS DISTINCT FROM e.id`,
  },
  {
    name: 'catalogue_figures_add_up',
    holds: 'The kept figures of the catalogue are those of its search documents.',
    sql: `SELECT theme || ' / ' || setting AS id, kept.entries || ', counted ' || coalesce(counted.entries, 0) AS detail
      FROM catalogue_figure kept FULL JOIN (SELECT figure.theme, figure.setting, count(*) AS entries
        FROM search_document d, figures_of(d) AS figure GROUP BY 1, 2) counted USING (theme, setting)
      WHERE coalesce(kept.entries, 0) <> coalesce(counted.entries, 0)`,
  },
  {
    name: 'usage_months_add_up',
    holds: 'The kept figures of a month are those of its days.',
    sql: `SELECT month || ' ' || kind AS id, kept.count || ', counted ' || coalesce(counted.count, 0) AS detail
      FROM usage_month kept FULL JOIN (SELECT m.month, m.kind, m.intervention_id, sum(m.count) AS count
        FROM usage_count u, months_of(u) AS m GROUP BY 1, 2, 3) counted USING (month, kind, intervention_id)
      WHERE coalesce(kept.count, 0) <> coalesce(counted.count, 0)`,
  },
  {
    name: 'imported_is_not_recognised',
    holds: 'What was imported has neither a dossier nor a recognition here.',
    sql: `SELECT i.id, i.source AS detail FROM intervention i WHERE i.origin = 'imported'
      AND EXISTS (SELECT 1 FROM recognition r WHERE r.intervention_id = i.id)`,
  },
];

/** Everything the doctor checks, in the order in which a dossier meets it. */
export const invariants: readonly Invariant[] = [
  ...dossiers,
  ...meetings,
  ...decisions,
  ...recognitionInvariants,
  ...publications,
];
