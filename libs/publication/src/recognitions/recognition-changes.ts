import type { RecognitionChange } from '#domain';
import type { EntityManager } from 'typeorm';

/** A recognition and what becomes of it. */
export interface ChangedRecognition {
  readonly id: string;
  readonly change: RecognitionChange;
}

/** Writes what the rules made of recognitions that are locked; each gets its next version. */
export async function writeChanges(em: EntityManager, changed: readonly ChangedRecognition[]): Promise<void> {
  if (changed.length === 0) return;
  await em.query(
    `UPDATE recognition r SET status = c.status, current = c.current, until_on = c.until_on, ended_on = c.ended_on,
       version = r.version + 1
     FROM unnest($1::uuid[], $2::text[], $3::boolean[], $4::date[], $5::date[])
       AS c (id, status, current, until_on, ended_on)
     WHERE r.id = c.id`,
    [
      changed.map(({ id }) => id),
      changed.map(({ change }) => change.status),
      changed.map(({ change }) => change.current),
      changed.map(({ change }) => change.untilOn),
      changed.map(({ change }) => change.endedOn),
    ],
  );
}
