import { closedStates, type RecognitionFacts } from '#domain';
import type { EntityManager } from 'typeorm';

/** What the rules read of a recognition, with where it belongs. */
export interface KnownRecognition extends RecognitionFacts {
  readonly interventionId: string;
  /** The submission it rests on: what a person is to that one, the person is to the recognition. */
  readonly submissionId: string;
}

const factsQuery = `
SELECT r.id, r.version, r.status, r.current, r.level, r.from_on::text AS "fromOn", r.until_on::text AS "untilOn",
  r.ended_on::text AS "endedOn", r.intervention_id AS "interventionId", r.submission_id AS "submissionId",
  s.state = 'published' AS published,
  EXISTS (SELECT 1 FROM submission x WHERE x.intervention_id = r.intervention_id AND x.id <> r.submission_id
    AND x.state <> ALL ($2)) AS "submissionOpen",
  coalesce((SELECT jsonb_agg(jsonb_build_object('number', c.number, 'dueOn', c.due_on,
      'fulfilled', c.fulfilled_at IS NOT NULL) ORDER BY c.number)
    FROM recognition_condition c WHERE c.recognition_id = r.id), '[]') AS conditions
FROM recognition r JOIN submission s ON s.id = r.submission_id WHERE r.id = ANY ($1)`;

/** The facts of these recognitions on a day, in one query however many. */
export async function recognitionFacts(
  em: EntityManager,
  ids: readonly string[],
  today: string,
): Promise<Map<string, KnownRecognition>> {
  if (ids.length === 0) return new Map();
  const rows = await em.query<Omit<KnownRecognition, 'today'>[]>(factsQuery, [ids, closedStates]);
  return new Map(rows.map((row) => [row.id, { ...row, today }]));
}
