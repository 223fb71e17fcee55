import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { DataSource } from 'typeorm';
import type { RoundDto, RoundsDto } from './dto/round.dto.js';

/** Counts only dossiers that do not stay unknown to the reader: not of the own side, no declared conflict. */
const known = `
  AND s.owner_id <> $1
  AND NOT EXISTS (SELECT 1 FROM submission_party sp WHERE sp.submission_id = s.id AND sp.person_id = $1)
  AND NOT EXISTS (SELECT 1 FROM interest n WHERE n.submission_id = s.id AND n.person_id = $1 AND n.interest = 'conflict')
  AND NOT EXISTS (SELECT 1 FROM person o WHERE o.organisation_id = $2::uuid AND (o.id = s.owner_id OR o.id IN
    (SELECT sp.person_id FROM submission_party sp WHERE sp.submission_id = s.id)))`;

const counted = `,
  (SELECT count(*)::int FROM submission s WHERE s.round_id = r.id AND s.state <> 'withdrawn' ${known}) AS submissions`;

const roundsQuery = (withCounts: boolean): string => `
SELECT r.id, r.name, r.committee_id AS "committeeId", c.kind AS "committeeKind", c.name AS "committeeName",
  r.delivery_on::text AS "deliveryOn", r.assessors_known_on::text AS "assessorsKnownOn",
  r.assessments_due_on::text AS "assessmentsDueOn", r.meeting_on::text AS "meetingOn"${withCounts ? counted : ''}
FROM round r JOIN committee c ON c.id = r.committee_id ORDER BY r.meeting_on DESC, r.id LIMIT 200`;

/** Reads rounds, the latest meeting first. A few a year: one page holds them all. */
@Injectable()
export class RoundsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async rounds(actor: Actor): Promise<RoundsDto> {
    const withCounts = actor.roles.includes('secretary');
    const items = await this.dataSource.query<RoundDto[]>(
      roundsQuery(withCounts),
      withCounts ? [actor.personId, actor.organisationId] : [],
    );
    return { items, next: null, total: items.length };
  }
}
