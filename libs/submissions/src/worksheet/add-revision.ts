import type { EntityManager } from 'typeorm';
import { uuidv7, type Clock } from '#platform';
import type { Revision } from './revision.entity.js';

/** What the history tells of a revision: its number, and which files came or went since the one before. */
export interface HandedIn {
  readonly revision: number;
  readonly filesAdded?: string[];
  readonly filesRemoved?: string[];
}

/** Keeps the answers and the files as they are now as the next revision. */
export async function addRevision(
  tx: { em: EntityManager; submission: { id: string }; actor: { personId: string }; clock: Clock },
  kind: Revision['kind'],
): Promise<HandedIn> {
  const id = uuidv7();
  const [row] = await tx.em.query<{ number: number }[]>(
    `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
     SELECT $1, $2, coalesce((SELECT max(number) FROM revision WHERE submission_id = $2), 0) + 1, $3,
       coalesce((SELECT jsonb_object_agg(question_id, value) FROM answer WHERE submission_id = $2), '{}'), $4, $5
     RETURNING number`,
    [id, tx.submission.id, kind, tx.actor.personId, tx.clock.now()],
  );
  await tx.em.query(
    `INSERT INTO revision_attachment (revision_id, attachment_id)
     SELECT $1, id FROM attachment WHERE submission_id = $2 AND removed_at IS NULL`,
    [id, tx.submission.id],
  );
  const revision = row?.number ?? 1;
  return { revision, ...(revision > 1 && (await changedFiles(tx.em, tx.submission.id, revision))) };
}

/** Names of the files that came or went between a revision and the one before; nothing where none did. */
async function changedFiles(
  em: EntityManager,
  submissionId: string,
  revision: number,
): Promise<Pick<HandedIn, 'filesAdded' | 'filesRemoved'>> {
  const rows = await em.query<{ filename: string; added: boolean }[]>(
    `SELECT attachment.filename, max(revision.number) = $2 AS added
     FROM revision JOIN revision_attachment kept ON kept.revision_id = revision.id
     JOIN attachment ON attachment.id = kept.attachment_id
     WHERE revision.submission_id = $1 AND revision.number IN ($2, $2 - 1)
     GROUP BY attachment.id HAVING count(*) = 1 ORDER BY attachment.filename`,
    [submissionId, revision],
  );
  const named = (added: boolean): string[] =>
    rows.filter((row) => row.added === added).map(({ filename }) => filename);
  const [filesAdded, filesRemoved] = [named(true), named(false)];
  return { ...(filesAdded.length > 0 && { filesAdded }), ...(filesRemoved.length > 0 && { filesRemoved }) };
}
