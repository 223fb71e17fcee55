import type { EditionFacts, SubmissionFacts } from '#domain';
import { askByKey, oneOfIds } from '#platform';
import type { EntityManager } from 'typeorm';
import { type EditionContent, missingInEdition } from './editions/content.js';

/** Answers and imports play no part in whether an edition is complete, so they stay in the database. */
const editionsQuery = `
SELECT DISTINCT ON (submission_id) submission_id AS "submissionId", edited_by AS "editedById",
  content - 'full' - 'studies' - 'literature' AS content,
  CASE WHEN release_planned_at IS NOT NULL
    THEN jsonb_build_object('at', release_planned_at, 'byId', release_planned_by) END AS "plannedRelease"
FROM edition WHERE submission_id = ${oneOfIds('$1')} ORDER BY submission_id, number DESC`;

interface Row extends Pick<EditionFacts, 'editedById' | 'plannedRelease'> {
  submissionId: string;
  content: EditionContent;
}

/** What this room knows of submissions, in the words of the rules. */
export async function publicationFacts(
  em: EntityManager,
  submissionIds: readonly string[],
): Promise<Map<string, Partial<SubmissionFacts>>> {
  const rows = await askByKey<Row>(em, editionsQuery, [submissionIds]);
  return new Map(
    rows.map(({ submissionId, content, ...known }) => [
      submissionId,
      { edition: { complete: missingInEdition(content).length === 0, ...known } },
    ]),
  );
}
