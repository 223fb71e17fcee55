import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommitteeDto, CommitteesDto } from './dto/committee.dto.js';

const committeesQuery = `
SELECT c.id, c.kind, c.name, coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name,
    'organisation', o.name, 'function', m.function, 'fromOn', m.from_on, 'untilOn', m.until_on)
  ORDER BY m.function, p.name) FILTER (WHERE p.id IS NOT NULL), '[]') AS members
FROM committee c LEFT JOIN membership m ON m.committee_id = c.id LEFT JOIN person p ON p.id = m.person_id
LEFT JOIN organisation o ON o.id = p.organisation_id
GROUP BY c.id ORDER BY c.name`;

/** Reads committees with everybody who has or had a seat. */
@Injectable()
export class CommitteesQueries {
  constructor(private readonly dataSource: DataSource) {}

  async committees(): Promise<CommitteesDto> {
    const items = await this.dataSource.query<CommitteeDto[]>(committeesQuery);
    return { items, next: null, total: items.length };
  }
}
