import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommitteeDto, CommitteesDto } from './dto/committee.dto.js';

const committeesQuery = `
SELECT c.id, c.kind, c.name, coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name,
    'organisation', o.name, 'function', m.function, 'term', m.term, 'fromOn', m.from_on, 'untilOn', m.until_on)
  ORDER BY m.function, p.name) FILTER (WHERE p.id IS NOT NULL), '[]') AS members
FROM committee c LEFT JOIN LATERAL (SELECT DISTINCT ON (t.person_id) t.* FROM membership t
  WHERE t.committee_id = c.id ORDER BY t.person_id, t.from_on > $1::date, t.term DESC) m ON true
LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
GROUP BY c.id ORDER BY c.name`;

/** Reads committees with everybody who has or had a seat, each with the term that runs or else the last one begun. */
@Injectable()
export class CommitteesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async committees(): Promise<CommitteesDto> {
    const items = await this.dataSource.query<CommitteeDto[]>(committeesQuery, [this.clock.today()]);
    return { items, next: null, total: items.length };
  }
}
