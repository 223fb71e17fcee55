import type { Actor } from '#domain';
import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { knownToReader } from '../rounds/known-dossiers.sql.js';
import type { CommitteeDto, CommitteesDto } from './dto/committee.dto.js';

/**
 * Open dossiers each person judges, of those the reader may know; counted once for all of them. At any time few
 * dossiers are with a committee: `OFFSET 0` has these looked up first, instead of all assignments ever made read.
 */
const loads = `WITH open_dossiers AS MATERIALIZED (SELECT a.person_id, count(*)::int AS load
  FROM (SELECT id, owner_id FROM submission
    WHERE state IN ('composing', 'assessment', 'questions', 'scheduled', 'deliberation') OFFSET 0) s
  CROSS JOIN LATERAL (SELECT person_id FROM assignment
    WHERE submission_id = s.id AND status IN ('invited', 'accepted') OFFSET 0) a
  WHERE true ${knownToReader}
  GROUP BY a.person_id)`;

const load = `jsonb_build_object('load',
    coalesce((SELECT d.load FROM open_dossiers d WHERE d.person_id = p.id), 0))`;

const committeesQuery = (withLoad: boolean): string => `${withLoad ? loads : ''}
SELECT c.id, c.kind, c.name, coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name,
    'organisation', o.name, 'function', m.function, 'term', m.term, 'fromOn', m.from_on, 'untilOn', m.until_on)
    ${withLoad ? `|| ${load}` : ''}
  ORDER BY m.function, p.name) FILTER (WHERE p.id IS NOT NULL), '[]') AS members
FROM committee c LEFT JOIN LATERAL (SELECT DISTINCT ON (t.person_id) t.* FROM membership t
  WHERE t.committee_id = c.id ORDER BY t.person_id, t.from_on > $${withLoad ? 3 : 1}::date, t.term DESC) m ON true
LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
GROUP BY c.id ORDER BY c.name`;

/** Reads committees with everybody who has or had a seat, each with the term that runs or else the last one begun. */
@Injectable()
export class CommitteesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async committees(actor: Actor): Promise<CommitteesDto> {
    const withLoad = actor.roles.includes('secretary');
    const items = await this.dataSource.query<CommitteeDto[]>(committeesQuery(withLoad), [
      ...(withLoad ? [actor.personId, actor.organisationId] : []),
      this.clock.today(),
    ]);
    return { items, next: null, total: items.length };
  }
}
