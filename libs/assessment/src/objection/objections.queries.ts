import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ObjectionDto } from './dto/objection.dto.js';

const objectionsQuery = `
SELECT o.id, o.grounds, o.lodged_at AS "lodgedAt", o.reason, o.settled_at AS "settledAt", p.name AS "settledBy",
  CASE WHEN o.upheld THEN 'upheld' WHEN NOT o.upheld THEN 'dismissed' END AS outcome
FROM objection o LEFT JOIN person p ON p.id = o.settled_by
WHERE o.submission_id = $1 ORDER BY o.id DESC`;

/** Reads the objections to the decisions on a submission; one for each decision at most. */
@Injectable()
export class ObjectionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first; who settled them only for the institute. */
  async objections(submissionId: string, forInstitute: boolean): Promise<ObjectionDto[]> {
    const rows = await this.dataSource.query<ObjectionDto[]>(objectionsQuery, [submissionId]);
    return rows.map(({ settledBy, ...objection }) => ({ ...objection, ...(forInstitute && { settledBy }) }));
  }
}
