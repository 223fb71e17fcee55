import type { Actor, Day, Role, State } from '#domain';
import { visibleToActor } from './visible-submissions.sql.js';

/** In which states a role may have something to do or to wait for; a first, wide sieve before the rules are asked. */
const statesOfRole: Partial<Record<Role, readonly State[]>> = {
  // In the last three the developer is awaited, whom the secretary can remind.
  secretary: [
    'submitted',
    'screening',
    'finalised',
    'composing',
    'assessment',
    'decided',
    'returned',
    'questions',
    'proof',
  ],
  decider: ['advised', 'objection', 'decided'],
  editor: ['recognised', 'editing'],
  releaser: ['awaiting_release'],
};

const ended = `'published', 'withdrawn', 'ineligible', 'not_recognised'`;

/**
 * Dossiers that may wait for this person, most urgent first. `$1` person, `$2` organisation, `$3` how many. Those of
 * the role and those of the person are found apart, as each has an index of its own.
 */
export function candidatesQuery(actor: Actor, today: Day): string {
  const states = actor.roles.flatMap((role) => statesOfRole[role] ?? []);
  const byRole =
    states.length > 0 ? [`submission.state IN (${states.map((state) => `'${state}'`).join(', ')})`] : [];
  const byRelation = `submission.id IN (
    SELECT id FROM submission WHERE owner_id = $1 AND state NOT IN (${ended})
    UNION ALL SELECT id FROM submission WHERE adviser_id = $1 AND state NOT IN (${ended})
    UNION ALL SELECT submission_id FROM submission_party WHERE person_id = $1
    UNION ALL SELECT submission_id FROM assignment WHERE person_id = $1 AND status IN ('invited', 'accepted'))
    AND submission.state NOT IN (${ended})`;
  const candidates = [...byRole, byRelation].map(
    (condition) => `(SELECT submission.id FROM submission
    WHERE ${condition} AND ${visibleToActor(actor, today)} ORDER BY ${mostUrgent} LIMIT $3)`,
  );
  return `
SELECT submission.id, submission.title, submission.state, submission.due_on::text AS "dueOn",
  submission.state_since AS "stateSince", organisation.name AS organisation,
  CASE WHEN committee.id IS NULL THEN NULL
    ELSE jsonb_build_object('id', committee.id, 'name', committee.name) END AS committee
FROM (${candidates.join(' UNION ')}) AS candidate
JOIN submission ON submission.id = candidate.id
JOIN intervention ON intervention.id = submission.intervention_id
LEFT JOIN organisation ON organisation.id = intervention.organisation_id
LEFT JOIN committee ON committee.id = submission.committee_id
ORDER BY ${mostUrgent} LIMIT $3`;
}

const mostUrgent = `coalesce(submission.due_on, 'infinity'), submission.id`;

export interface CandidateRow {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  readonly dueOn: string | null;
  readonly stateSince: Date;
  readonly organisation: string | null;
  readonly committee: { readonly id: string; readonly name: string } | null;
}
