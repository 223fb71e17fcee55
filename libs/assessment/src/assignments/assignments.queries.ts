import type { AssignmentFunction, AssignmentStatus, Interest } from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssignmentDto } from './dto/assignment.dto.js';
import { handedIn } from './handed-in.sql.js';

const assignmentsQuery = `
SELECT a.person_id AS "personId", p.name, a.function, a.status, a.invited_at AS "invitedAt",
  last.interest, last.note, last.declared_at AS "declaredAt",
  ${handedIn} AS "handedIn"
FROM assignment a JOIN person p ON p.id = a.person_id
LEFT JOIN LATERAL (SELECT i.interest, i.note, i.declared_at FROM interest i
  WHERE i.submission_id = a.submission_id AND i.person_id = a.person_id ORDER BY i.id DESC LIMIT 1) last ON true
WHERE a.submission_id = $1 ORDER BY a.function DESC, p.name`;

interface AssignmentRow {
  personId: string;
  name: string;
  function: AssignmentFunction;
  status: AssignmentStatus;
  invitedAt: Date;
  interest: Interest | null;
  note: string | null;
  declaredAt: Date | null;
  handedIn: boolean;
}

/** Reads about who judges. */
@Injectable()
export class AssignmentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The people asked in the present run; what each declared only for readers of interests, and for that person. */
  async assignments(
    submissionId: string,
    readerId: string,
    withInterests: boolean,
  ): Promise<AssignmentDto[]> {
    const rows = await this.dataSource.query<AssignmentRow[]>(assignmentsQuery, [submissionId]);
    return rows.map(({ interest, note, declaredAt, ...row }) => ({
      ...row,
      ...((withInterests || row.personId === readerId) && { interest, note, declaredAt }),
    }));
  }
}
