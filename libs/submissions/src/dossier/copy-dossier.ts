import { questionsOf, worksheetForm } from '#domain';
import { uuidv7 } from '#platform';
import type { EntityManager } from 'typeorm';

/**
 * Gives a new submission what an earlier one of the same intervention was judged on: its people, the answers of its
 * last revision as far as the new form asks for them, and its attachments.
 */
export async function copyDossier(
  em: EntityManager,
  from: string,
  to: { readonly id: string; readonly formVersion: string; readonly at: Date },
): Promise<void> {
  await em.query(
    `INSERT INTO submission_party (submission_id, person_id, relation)
     SELECT $2, person_id, relation FROM submission_party WHERE submission_id = $1`,
    [from, to.id],
  );
  await em.query(
    `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
     SELECT $2, answered.key, answered.value, 1, last.handed_in_by, $3
     FROM (SELECT * FROM revision WHERE submission_id = $1 ORDER BY number DESC LIMIT 1) last,
       jsonb_each(last.answers) answered
     WHERE answered.key = ANY ($4)`,
    [from, to.id, to.at, questionsOf(worksheetForm(to.formVersion)).map(({ id }) => id)],
  );
  await copyAttachments(em, from, to);
}

async function copyAttachments(
  em: EntityManager,
  from: string,
  to: { readonly id: string; readonly at: Date },
): Promise<void> {
  const files = await em.query<{ id: string }[]>(
    'SELECT id FROM attachment WHERE submission_id = $1 AND removed_at IS NULL',
    [from],
  );
  await em.query(
    `INSERT INTO attachment (id, submission_id, kind, filename, content_type, size, sha256, uploaded_by, uploaded_at)
     SELECT fresh.id, $2, a.kind, a.filename, a.content_type, a.size, a.sha256, a.uploaded_by, $3
     FROM attachment a JOIN unnest($1::uuid[], $4::uuid[]) AS fresh (old, id) ON fresh.old = a.id`,
    [files.map(({ id }) => id), to.id, to.at, files.map(() => uuidv7())],
  );
}
