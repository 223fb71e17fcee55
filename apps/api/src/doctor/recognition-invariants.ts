import type { Invariant } from './invariant.js';

const ENDED = `('lapsed','withdrawn','no_longer','not_effective')`;

/** What must hold for recognitions, from the announcement until they end. */
export const recognitionInvariants: readonly Invariant[] = [
  {
    name: 'one_current_recognition',
    holds: 'An intervention has at most one recognition that counts now.',
    sql: `SELECT intervention_id AS id, count(*)::text AS detail FROM recognition WHERE current
      GROUP BY intervention_id HAVING count(*) > 1`,
  },
  {
    name: 'label_follows_reassessment',
    holds:
      'A recognition that still counts reads "in re-assessment" exactly while another submission is open.',
    sql: `SELECT r.id, r.status AS detail FROM recognition r
      WHERE r.current AND r.status IN ('valid','reserved','reassessing','lapsed')
      AND (r.status = 'reassessing') <> EXISTS (SELECT 1 FROM submission s WHERE s.intervention_id = r.intervention_id
        AND s.id <> r.submission_id AND s.state NOT IN ('published','withdrawn','not_recognised','ineligible'))`,
  },
  {
    name: 'recognition_says_when_it_ended',
    holds: 'A recognition has an end exactly when it no longer holds or another took its place.',
    sql: `SELECT id, status AS detail FROM recognition
      WHERE (ended_on IS NOT NULL) <> (NOT current OR status IN ${ENDED})`,
  },
  {
    name: 'reservation_has_open_condition',
    holds: 'A recognition is with reservation exactly while a condition of it is open.',
    sql: `SELECT r.id, r.status AS detail FROM recognition r WHERE r.status IN ('valid','reserved')
      AND (r.status = 'reserved') <> EXISTS (SELECT 1 FROM recognition_condition c
        WHERE c.recognition_id = r.id AND c.fulfilled_at IS NULL)`,
  },
  {
    name: 'condition_fulfilled_in_time',
    holds: 'A condition was fulfilled by somebody, and not after its last day.',
    sql: `SELECT recognition_id AS id, number::text AS detail FROM recognition_condition
      WHERE (fulfilled_at IS NULL) <> (fulfilled_by IS NULL)
      OR (fulfilled_at AT TIME ZONE 'Europe/Amsterdam')::date > due_on`,
  },
  {
    name: 'reassessment_follows_recognition',
    holds: 'A re-assessment is of a dossier of the same intervention that was recognised.',
    sql: `SELECT s.id, s.previous_submission_id::text AS detail FROM submission s JOIN submission p
        ON p.id = s.previous_submission_id
      WHERE p.intervention_id <> s.intervention_id
      OR NOT EXISTS (SELECT 1 FROM recognition r WHERE r.submission_id = p.id)`,
  },
  {
    name: 'withdrawn_is_off_the_shelf',
    holds: 'What its owner withdrew is public as a tombstone only.',
    sql: `SELECT r.id, e.status AS detail FROM recognition r JOIN edition e ON e.intervention_id = r.intervention_id
      WHERE r.current AND r.status = 'withdrawn' AND e.status = 'live'`,
  },
];
