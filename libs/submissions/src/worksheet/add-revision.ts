import type { EntityManager } from 'typeorm';
import { uuidv7, type Clock } from '#platform';
import type { Revision } from './revision.entity.js';

/** Keeps the answers as they are now as the next revision, and answers its number. */
export async function addRevision(
  tx: { em: EntityManager; submission: { id: string }; actor: { personId: string }; clock: Clock },
  kind: Revision['kind'],
): Promise<number> {
  const [row] = await tx.em.query<{ number: number }[]>(
    `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
     SELECT $1, $2, coalesce((SELECT max(number) FROM revision WHERE submission_id = $2), 0) + 1, $3,
       coalesce((SELECT jsonb_object_agg(question_id, value) FROM answer WHERE submission_id = $2), '{}'), $4, $5
     RETURNING number`,
    [uuidv7(), tx.submission.id, kind, tx.actor.personId, tx.clock.now()],
  );
  return row?.number ?? 1;
}
