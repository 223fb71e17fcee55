import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EditionContent, missingInEdition } from './content.js';
import type { EditionDto, LiveEditionDto } from './dto/edition.dto.js';
import { Proofs } from './proofs.js';

/** `full` stays behind: the worksheet shows the answers, and they are large. */
const editionQuery = `
SELECT e.id, e.intervention_id AS "interventionId", e.number, e.status, e.version, e.content - 'full' AS content,
  e.correction, ed.name AS "editedBy", re.name AS "releasedBy", e.released_at AS "releasedAt",
  e.release_planned_at AS "releasePlannedAt", pl.name AS "releasePlannedBy",
  e.edited_at AS "editedAt", r.level,
  (SELECT jsonb_build_object('number', l.number, 'releasedAt', l.released_at, 'content', l.content - 'full')
   FROM edition l WHERE l.intervention_id = e.intervention_id AND l.status = 'live' AND l.id <> e.id) AS live
FROM edition e LEFT JOIN person ed ON ed.id = e.edited_by LEFT JOIN person re ON re.id = e.released_by
  LEFT JOIN person pl ON pl.id = e.release_planned_by
  LEFT JOIN recognition r ON r.submission_id = e.submission_id
WHERE e.submission_id = $1 ORDER BY e.number DESC LIMIT 1`;

interface Row extends Omit<EditionDto, 'missing' | 'proofPages'> {
  interventionId: string;
  content: EditionContent;
  live: LiveEditionDto | null;
}

/** What a reader of an edition reads besides: the names of staff, and when it is to be released by itself. */
interface Sight {
  readonly names: boolean;
  readonly plan: boolean;
}

/** Reads the edition of a submission beside the one that is public now. */
@Injectable()
export class EditionsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proofs: Proofs,
  ) {}

  /** Null when editing did not begin. */
  async edition(submissionId: string, reads: Sight): Promise<EditionDto | null> {
    const [row] = await this.dataSource.query<Row[]>(editionQuery, [submissionId]);
    if (!row) return null;
    const { interventionId: _, editedBy, releasedBy, releasePlannedAt, releasePlannedBy, ...edition } = row;
    return {
      ...edition,
      missing: missingInEdition(row.content),
      proofPages: row.releasedAt === null ? this.proofs.pagesOf(row) : null,
      ...(reads.names && { editedBy, releasedBy }),
      ...(reads.plan && { releasePlannedAt, releasePlannedBy }),
    };
  }
}
