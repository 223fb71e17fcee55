import type { Actor, Role } from '#domain';
import { decodeCursor, encodeCursor, TOTAL_CAP } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecognitionDto, RecognitionsDto, RecognitionsFilterDto } from './dto/recognition.dto.js';

const instituteRoles: readonly Role[] = ['secretary', 'decider', 'editor', 'releaser', 'adviser'];
const DEFAULT_LIMIT = 25;

/** $1 person, $2 for the institute, $3 for a developer: own ones only; anyone else sees what is public. */
const visible = `
FROM recognition r
JOIN intervention i ON i.id = r.intervention_id
JOIN submission s ON s.id = r.submission_id
LEFT JOIN organisation o ON o.id = i.organisation_id
CROSS JOIN LATERAL (SELECT i.owner_id = $1 OR EXISTS (SELECT 1 FROM submission_party p
  WHERE p.submission_id = s.id AND p.person_id = $1 AND p.relation = 'author') AS mine,
  EXISTS (SELECT 1 FROM edition e WHERE e.intervention_id = i.id AND e.status IN ('live', 'tombstone')) AS public) seen
WHERE r.current AND (seen.mine OR $2 OR (NOT $3 AND seen.public))
  AND ($4::text IS NULL OR r.status = $4) AND ($5::text IS NULL OR r.level = $5)
  AND ($6::text IS NULL OR i.title ILIKE $6)`;

const pageQuery = `
SELECT r.id, i.id AS "interventionId", s.id AS "submissionId", i.title, o.name AS organisation, r.level, r.status,
  r.from_on::text AS "validFrom", r.until_on::text AS "validUntil", CASE WHEN seen.public THEN i.slug END AS slug,
  CASE WHEN $2 OR seen.mine THEN coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.number::text,
      'number', c.number, 'text', c.text, 'dueOn', c.due_on,
      'fulfilledOn', to_char(c.fulfilled_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')) ORDER BY c.number)
    FROM recognition_condition c WHERE c.recognition_id = r.id), '[]') END AS conditions,
  (i.owner_id = $1 OR $10) AND r.status IN ('valid', 'reserved', 'lapsed') AND s.state = 'published'
    AND NOT EXISTS (SELECT 1 FROM submission x WHERE x.intervention_id = i.id
      AND x.state NOT IN ('published', 'withdrawn', 'not_recognised', 'ineligible')) AS "mayReassess"
${visible} AND ($7::date IS NULL OR (r.until_on, r.id) > ($7::date, $8::uuid))
ORDER BY r.until_on, r.id LIMIT $9`;

/** Reads current recognitions, those that end first on top. */
@Injectable()
export class RecognitionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async recognitions(actor: Actor, filter: RecognitionsFilterDto): Promise<RecognitionsDto> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const [untilOn, id] = filter.after ? decodeCursor(filter.after, 2) : [null, null];
    const shared = [
      actor.personId,
      instituteRoles.some((role) => actor.roles.includes(role)),
      actor.roles.includes('developer'),
      filter.status ?? null,
      filter.level ?? null,
      filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null,
    ];
    const rows = await this.dataSource.query<
      (RecognitionDto & { conditions: RecognitionDto['conditions'] | null })[]
    >(pageQuery, [...shared, untilOn, id, limit + 1, actor.roles.includes('secretary')]);
    const items = rows
      .slice(0, limit)
      .map(({ conditions, ...row }) => ({ ...row, ...(conditions && { conditions }) }));
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? encodeCursor([last.validUntil, last.id]) : null,
      total: await this.total(shared),
    };
  }

  /** Counting stops just above the cap: further on the number tells nothing. */
  private async total(parameters: readonly unknown[]): Promise<number | null> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM (SELECT 1 ${visible} LIMIT ${TOTAL_CAP + 1}) counted`,
      [...parameters],
    );
    return row && row.count <= TOTAL_CAP ? row.count : null;
  }
}
