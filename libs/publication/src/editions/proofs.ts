import type { EntityManager } from 'typeorm';
import { type DescriptionMeta, type Locale, renderFullDescription } from '../pdf/index.js';
import { type EditionContent, languageOf } from './content.js';

/** All that is said of an edition besides its content, but for what only a released one has. */
type Known = Omit<DescriptionMeta, 'locale' | 'editionNumber' | 'releasedOn' | 'address'>;

interface Row extends Known {
  readonly content: EditionContent;
  readonly number: number;
  readonly origin: 'own' | 'imported';
}

/** The edition that is on its way to the public, with the recognition it tells of. */
const proofQuery = `
SELECT e.content, e.number, i.origin, s.form_version AS "formVersion", r.level, r.status, r.from_on::text AS "recognisedOn",
  r.until_on::text AS "validUntil", r.criteria_version AS "criteriaVersion", c.name AS "committeeName"
FROM edition e JOIN submission s ON s.id = e.submission_id JOIN intervention i ON i.id = e.intervention_id
LEFT JOIN recognition r ON r.submission_id = s.id AND r.current
LEFT JOIN committee c ON c.id = s.committee_id
WHERE s.id = $1 AND e.status IN ('editing', 'proof', 'awaiting_release')`;

/**
 * The full description of the next edition as the public will get it, but marked as a proof on every page; null when
 * there is no next edition. Its name is for who reads it in the workspace.
 */
export async function proofOf(
  em: EntityManager,
  submissionId: string,
  locale: Locale,
): Promise<{ readonly pdf: Buffer; readonly filename: string } | null> {
  const [row] = await em.query<Row[]>(proofQuery, [submissionId]);
  if (!row) return null;
  const { content, number, origin, ...known } = row;
  const pdf = await renderFullDescription(content, {
    ...known,
    locale: languageOf({ origin, content }),
    editionNumber: number,
    releasedOn: null,
    address: null,
  });
  return { pdf, filename: `${locale === 'nl' ? 'drukproef-editie' : 'proof-edition'}-${number}.pdf` };
}
