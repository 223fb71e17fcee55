import type { State } from '#domain';
import { notFound, uuidv7 } from '#platform';
import type { NewSubmission } from '#submissions';
import type { EntityManager } from 'typeorm';

interface LastDossier {
  readonly title: string;
  readonly ownerId: string;
  readonly state: State;
  readonly quickscan: NewSubmission['quickscan'];
  /** Submissions of the same intervention that are under way. */
  readonly openSubmissions: number;
}

/** What a re-assessment starts from. */
export async function lastDossierOf(em: EntityManager, submissionId: string): Promise<LastDossier> {
  const [row] = await em.query<LastDossier[]>(
    `SELECT s.title, coalesce(i.owner_id, s.owner_id) AS "ownerId", s.state, s.quickscan,
       (SELECT count(*)::int FROM submission x WHERE x.intervention_id = s.intervention_id
         AND x.state NOT IN ('published', 'withdrawn', 'not_recognised', 'ineligible')) AS "openSubmissions"
     FROM submission s JOIN intervention i ON i.id = s.intervention_id WHERE s.id = $1`,
    [submissionId],
  );
  if (!row) throw notFound();
  return row;
}

/** Copies people, answers and attachments to a new submission: only what changed has to be written anew. */
export async function copyDossier(em: EntityManager, from: string, to: string, now: Date): Promise<void> {
  await em.query(
    `INSERT INTO submission_party (submission_id, person_id, relation)
     SELECT $2, person_id, relation FROM submission_party WHERE submission_id = $1`,
    [from, to],
  );
  await em.query(
    `INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
     SELECT $2, question_id, value, 1, updated_by, $3 FROM answer WHERE submission_id = $1`,
    [from, to, now],
  );
  const files = await em.query<{ id: string }[]>(
    'SELECT id FROM attachment WHERE submission_id = $1 AND removed_at IS NULL',
    [from],
  );
  await em.query(
    `INSERT INTO attachment (id, submission_id, kind, filename, content_type, size, sha256, uploaded_by, uploaded_at)
     SELECT fresh.id, $2, a.kind, a.filename, a.content_type, a.size, a.sha256, a.uploaded_by, $3
     FROM attachment a JOIN unnest($1::uuid[], $4::uuid[]) AS fresh (old, id) ON fresh.old = a.id`,
    [files.map(({ id }) => id), to, now, files.map(() => uuidv7())],
  );
}
