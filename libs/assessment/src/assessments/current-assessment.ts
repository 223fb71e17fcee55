import { uuidv7 } from '#platform';
import type { EntityManager } from 'typeorm';

/**
 * The number of the revision a run of assessment starts from: the last definitive one. Assessments of earlier
 * runs read earlier revisions.
 */
export const firstRevisionOfRun = `(SELECT max(number) FROM revision
  WHERE submission_id = s.id AND kind = 'definitive')`;

/** Of who stepped back nothing counts or is read any more, also not what was handed in before. */
export const assessorStayed = `NOT EXISTS (SELECT 1 FROM assignment g
  WHERE g.submission_id = a.submission_id AND g.person_id = a.person_id AND g.status = 'recused')`;

/** One's assessment in the present run, begun when it does not exist yet. */
export async function currentAssessmentId(
  em: EntityManager,
  submissionId: string,
  personId: string,
): Promise<string> {
  const [found] = await em.query<{ id: string }[]>(
    `SELECT a.id FROM assessment a JOIN submission s ON s.id = a.submission_id
     JOIN revision r ON r.id = a.revision_id
     WHERE s.id = $1 AND a.person_id = $2 AND r.number >= ${firstRevisionOfRun}`,
    [submissionId, personId],
  );
  return found?.id ?? begin(em, submissionId, personId);
}

async function begin(em: EntityManager, submissionId: string, personId: string): Promise<string> {
  const [row] = await em.query<{ id: string }[]>(
    `INSERT INTO assessment (id, submission_id, person_id, revision_id)
     SELECT $1, $2, $3, id FROM revision WHERE submission_id = $2 ORDER BY number DESC LIMIT 1
     ON CONFLICT (submission_id, person_id, revision_id) DO UPDATE SET status = assessment.status
     RETURNING id`,
    [uuidv7(), submissionId, personId],
  );
  if (!row) throw new Error(`Submission ${submissionId} is assessed without a revision`);
  return row.id;
}
