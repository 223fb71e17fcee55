import { Kept } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DescriptionMeta, type Locale, renderFullDescription } from '../pdf/index.js';
import { type EditionContent, languageOf } from './content.js';

/** All that is said of an edition besides its content, but for what only a released one has. */
type Known = Omit<DescriptionMeta, 'locale' | 'editionNumber' | 'releasedOn' | 'address'>;

interface Row extends Known {
  readonly id: string;
  readonly version: number;
  readonly content: EditionContent;
  readonly number: number;
  readonly origin: 'own' | 'imported';
}

/** The edition that is on its way to the public, with the recognition it tells of. */
const proofQuery = `
SELECT e.id, e.version, e.content, e.number, i.origin, s.form_version AS "formVersion", r.level, r.status, r.from_on::text AS "recognisedOn",
  r.until_on::text AS "validUntil", r.criteria_version AS "criteriaVersion", c.name AS "committeeName"
FROM edition e JOIN submission s ON s.id = e.submission_id JOIN intervention i ON i.id = e.intervention_id
LEFT JOIN recognition r ON r.submission_id = s.id AND r.current
LEFT JOIN committee c ON c.id = s.committee_id
WHERE s.id = $1 AND e.status IN ('editing', 'proof', 'awaiting_release')`;

/** The full description of the next edition, as it is read before anybody else may. */
@Injectable()
export class Proofs {
  private readonly lengths = new Kept<number>(500);

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The full description of the next edition as the public will get it, but marked as a proof on every page; null when
   * there is no next edition. Its name is for who reads it in the workspace.
   */
  async of(
    submissionId: string,
    locale: Locale,
  ): Promise<{ readonly pdf: Buffer; readonly filename: string } | null> {
    const [row] = await this.dataSource.query<Row[]>(proofQuery, [submissionId]);
    if (!row) return null;
    const { id, version, content, number, origin, ...known } = row;
    const { pdf, pages } = await renderFullDescription(content, {
      ...known,
      locale: languageOf({ origin, content }),
      editionNumber: number,
      releasedOn: null,
      address: null,
    });
    this.lengths.of(keyOf({ id, version }), () => pages);
    return { pdf, filename: `${locale === 'nl' ? 'drukproef-editie' : 'proof-edition'}-${number}.pdf` };
  }

  /** How many pages the proof of this text has; null until somebody opened it. */
  pagesOf(edition: { readonly id: string; readonly version: number }): number | null {
    return this.lengths.at(keyOf(edition)) ?? null;
  }
}

/** Every save is another text, and another proof. */
const keyOf = ({ id, version }: { id: string; version: number }): string => `${id} ${version}`;
