import type { Role } from '#domain';
import type { EntityManager } from 'typeorm';
import type { Circle } from './told.js';

/** Somebody a mail could go to, with what the rules need to know of a person. */
export interface Receiver {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'nl' | 'en';
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

const receiversQuery = `
SELECT asked.id AS "eventId", p.id AS "personId", p.name, p.email, p.locale, p.organisation_id AS "organisationId",
  coalesce((SELECT jsonb_agg(g.role) FROM role_grant g WHERE g.person_id = p.id), '[]') AS roles
FROM jsonb_to_recordset($1) AS asked (id uuid, "submissionId" uuid, circles jsonb, "byId" uuid, concerns uuid)
JOIN submission s ON s.id = asked."submissionId"
JOIN person p ON p.active AND p.id IS DISTINCT FROM asked."byId"
WHERE (
  (asked.circles ? 'developer_side' AND (p.id = s.owner_id OR EXISTS (SELECT 1 FROM submission_party sp
    WHERE sp.submission_id = s.id AND sp.person_id = p.id AND sp.relation = 'author')))
  OR (asked.circles ? 'adviser' AND p.id = s.adviser_id)
  OR (asked.circles ? 'assessors' AND EXISTS (SELECT 1 FROM assignment a WHERE a.submission_id = s.id
    AND a.person_id = p.id AND a.function = 'assessor' AND a.status = 'accepted'))
  OR (asked.circles ? 'chair' AND EXISTS (SELECT 1 FROM assignment a WHERE a.submission_id = s.id
    AND a.person_id = p.id AND a.function = 'chair' AND a.status = 'accepted'))
  OR (asked.circles ? 'invited' AND p.id = asked.concerns AND EXISTS (SELECT 1 FROM assignment a WHERE a.submission_id = s.id
    AND a.person_id = p.id AND a.status = 'invited'))
  OR (asked.circles ? 'reminded' AND p.id = asked.concerns)
  OR EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND (
    (g.role = 'secretary' AND asked.circles ? 'secretaries') OR (g.role = 'decider' AND asked.circles ? 'deciders')
    OR (g.role = 'editor' AND asked.circles ? 'editors') OR (g.role = 'releaser' AND asked.circles ? 'releasers'))))
ORDER BY p.id`;

/** Whom an event could be told to. `concerns` is the person an invitation or a reminder is for; who did it is not told. */
export interface ReceiversAsked {
  readonly id: string;
  readonly submissionId: string;
  readonly circles: readonly Circle[];
  readonly byId: string | null;
  readonly concerns: string | null;
}

/** Everybody in the circles of these events, by event, in one query. */
export async function receiversOf(
  em: EntityManager,
  asked: readonly ReceiversAsked[],
): Promise<Map<string, Receiver[]>> {
  const rows = await em.query<(Receiver & { eventId: string })[]>(receiversQuery, [JSON.stringify(asked)]);
  return Map.groupBy(rows, ({ eventId }) => eventId);
}
