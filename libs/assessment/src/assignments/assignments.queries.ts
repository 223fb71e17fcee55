import type { AssignmentFunction, AssignmentStatus, Interest } from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssignmentDto, CandidateDto } from './dto/assignment.dto.js';

const assignmentsQuery = `
SELECT a.person_id AS "personId", p.name, a.function, a.status, a.invited_at AS "invitedAt",
  last.interest, last.note,
  EXISTS (SELECT 1 FROM assessment x JOIN revision v ON v.id = x.revision_id
    WHERE x.submission_id = a.submission_id AND x.person_id = a.person_id AND x.status = 'handed_in'
      AND v.number >= (SELECT max(number) FROM revision WHERE submission_id = a.submission_id AND kind = 'definitive')
  ) AS "handedIn"
FROM assignment a JOIN person p ON p.id = a.person_id
LEFT JOIN LATERAL (SELECT i.interest, i.note FROM interest i
  WHERE i.submission_id = a.submission_id AND i.person_id = a.person_id ORDER BY i.id DESC LIMIT 1) last ON true
WHERE a.submission_id = $1 ORDER BY a.function DESC, p.name`;

const candidatesQuery = `
SELECT p.id AS "personId", p.name, m.function,
  (SELECT count(*)::int FROM assignment a JOIN submission x ON x.id = a.submission_id
    WHERE a.person_id = p.id AND a.status IN ('invited', 'accepted')
      AND x.state IN ('composing', 'assessment', 'questions', 'scheduled', 'deliberation')) AS load,
  p.organisation_id IN (SELECT o.organisation_id FROM person o WHERE o.id = s.owner_id OR o.id IN
    (SELECT sp.person_id FROM submission_party sp WHERE sp.submission_id = s.id)) IS TRUE
    OR p.organisation_id = i.organisation_id IS TRUE AS "sameOrganisation",
  p.id = s.owner_id OR p.id = s.adviser_id IS TRUE OR EXISTS
    (SELECT 1 FROM submission_party sp WHERE sp.submission_id = s.id AND sp.person_id = p.id) AS party,
  EXISTS (SELECT 1 FROM interest n WHERE n.submission_id = s.id AND n.person_id = p.id AND n.interest = 'conflict')
    AS conflict
FROM submission s
JOIN intervention i ON i.id = s.intervention_id
JOIN membership m ON m.committee_id = s.committee_id AND $2::date BETWEEN m.from_on AND m.until_on
JOIN person p ON p.id = m.person_id AND p.active
WHERE s.id = $1 AND m.function = $3
  AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.submission_id = s.id AND a.person_id = p.id)
ORDER BY load, p.name`;

interface AssignmentRow {
  personId: string;
  name: string;
  function: AssignmentFunction;
  status: AssignmentStatus;
  invitedAt: Date;
  interest: Interest | null;
  note: string | null;
  handedIn: boolean;
}

interface CandidateRow {
  personId: string;
  name: string;
  function: 'member' | 'chair';
  load: number;
  sameOrganisation: boolean;
  party: boolean;
  conflict: boolean;
}

/** Reads about who judges, and who could. */
@Injectable()
export class AssignmentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The people asked in the present run; what they declared only for readers of interests. */
  async assignments(submissionId: string, withInterests: boolean): Promise<AssignmentDto[]> {
    const rows = await this.dataSource.query<AssignmentRow[]>(assignmentsQuery, [submissionId]);
    return rows.map(({ interest, note, ...row }) => ({ ...row, ...(withInterests && { interest, note }) }));
  }

  /** Members who were not asked yet: without a hint first, then those with the lightest load. */
  async candidates(submissionId: string, wanted: AssignmentFunction, today: string): Promise<CandidateDto[]> {
    const seat = wanted === 'chair' ? 'chair' : 'member';
    const rows = await this.dataSource.query<CandidateRow[]>(candidatesQuery, [submissionId, today, seat]);
    return rows
      .map(({ personId, name, function: held, load, ...flags }) => ({
        personId,
        name,
        function: held,
        load,
        hints: hintsOf(flags),
      }))
      .sort((a, b) => a.hints.length - b.hints.length);
  }
}

function hintsOf(
  flags: Pick<CandidateRow, 'sameOrganisation' | 'party' | 'conflict'>,
): CandidateDto['hints'] {
  return [
    ...(flags.sameOrganisation ? (['same_organisation'] as const) : []),
    ...(flags.party ? (['party'] as const) : []),
    ...(flags.conflict ? (['conflict'] as const) : []),
  ];
}
