import { type Actor, availableRecognitionActs, relationsOf, type Role } from '#domain';
import { Clock, countedRows, decodeCursor, encodeCursor, totalOf } from '#platform';
import { FactsGatherer } from '#submissions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecognitionDto, RecognitionsDto, RecognitionsFilterDto } from './dto/recognition.dto.js';
import { recognitionFacts } from './recognition.facts.js';

const instituteRoles: readonly Role[] = ['secretary', 'decider', 'editor', 'releaser', 'adviser'];
const DEFAULT_LIMIT = 25;

/** Who sees only what is theirs has few: found first, so that the others are never looked at. */
const ownOnly = `AND r.id IN (
  SELECT own.id FROM recognition own JOIN intervention mine ON mine.id = own.intervention_id WHERE mine.owner_id = $1
  UNION ALL SELECT own.id FROM recognition own JOIN submission_party p ON p.submission_id = own.submission_id
    WHERE p.person_id = $1 AND p.relation = 'author')`;

/** $1 person, $2 for the institute, $3 for a developer: own ones only; anyone else sees what is public. */
const visible = (own: boolean): string => `
FROM recognition r
JOIN intervention i ON i.id = r.intervention_id
JOIN submission s ON s.id = r.submission_id
LEFT JOIN organisation o ON o.id = i.organisation_id
CROSS JOIN LATERAL (SELECT i.owner_id = $1 OR EXISTS (SELECT 1 FROM submission_party p
  WHERE p.submission_id = s.id AND p.person_id = $1 AND p.relation = 'author') AS mine,
  coalesce((SELECT true FROM edition e WHERE e.intervention_id = i.id AND e.status IN ('live', 'tombstone') LIMIT 1), false)
    AS public) seen
WHERE r.current AND (seen.mine OR $2 OR (NOT $3 AND seen.public))
  AND ($4::text IS NULL OR r.status = $4) AND ($5::text IS NULL OR r.level = $5)
  AND ($6::text IS NULL OR i.title ILIKE $6) ${own ? ownOnly : ''}`;

const pageQuery = (own: boolean): string => `
SELECT r.id, i.id AS "interventionId", s.id AS "submissionId", i.title, o.name AS organisation, r.level, r.status,
  r.from_on::text AS "validFrom", r.until_on::text AS "validUntil", CASE WHEN seen.public THEN i.slug END AS slug,
  CASE WHEN $2 OR seen.mine THEN coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.number::text,
      'number', c.number, 'text', c.text, 'dueOn', c.due_on,
      'fulfilledOn', to_char(c.fulfilled_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')) ORDER BY c.number)
    FROM recognition_condition c WHERE c.recognition_id = r.id), '[]') END AS conditions,
  r.version, r.ended_on::text AS "endedOn", seen.mine
${visible(own)} AND ($7::date IS NULL OR (r.until_on, r.id) > ($7::date, $8::uuid))
ORDER BY r.until_on, r.id LIMIT $9`;

/** What page and count share: $1 to $6 of `visible`. */
type Shared = readonly [string, boolean, boolean, string | null, string | null, string | null];

/** A recognition as the database tells it; `mine` is for who owns or wrote it. */
interface Row extends Omit<RecognitionDto, 'acts' | 'conditions'> {
  readonly conditions: RecognitionDto['conditions'] | null;
  readonly mine: boolean;
}

/** Reads current recognitions, those that end first on top. */
@Injectable()
export class RecognitionsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gatherer: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  async recognitions(actor: Actor, filter: RecognitionsFilterDto): Promise<RecognitionsDto> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const [untilOn, id] = filter.after ? decodeCursor(filter.after, 2) : [null, null];
    const forInstitute = instituteRoles.some((role) => actor.roles.includes(role));
    const own = actor.roles.includes('developer') && !forInstitute;
    const shared: Shared = [
      actor.personId,
      forInstitute,
      actor.roles.includes('developer'),
      filter.status ?? null,
      filter.level ?? null,
      filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null,
    ];
    const rows = await this.dataSource.query<Row[]>(pageQuery(own), [...shared, untilOn, id, limit + 1]);
    const page = rows.slice(0, limit);
    const acts = await this.actsOn(page, actor);
    const last = page.at(-1);
    return {
      items: page.map(({ conditions, mine: _, ...row }) => ({
        ...row,
        ...(conditions && { conditions }),
        acts: acts.get(row.id) ?? [],
      })),
      next: rows.length > limit && last ? encodeCursor([last.validUntil, last.id]) : null,
      total: await this.total(own, shared, limit),
    };
  }

  /** What the reader can do to each; only to those of a dossier that can be theirs to act on. */
  private async actsOn(
    rows: readonly Row[],
    actor: Actor,
  ): Promise<Map<string, ReturnType<typeof availableRecognitionActs>>> {
    const theirs = rows.filter(({ mine }) => mine || actor.roles.includes('secretary'));
    const { manager } = this.dataSource;
    const ids = theirs.map(({ id }) => id);
    const known = await recognitionFacts(manager, ids, this.clock.today());
    const dossiers = await this.gatherer.gather(
      manager,
      theirs.map(({ submissionId }) => submissionId),
    );
    return new Map(
      [...known].map(([id, facts]) => {
        const dossier = dossiers.get(facts.submissionId);
        return [id, dossier ? availableRecognitionActs(facts, relationsOf(dossier, actor)) : []];
      }),
    );
  }

  /** Counting stops above five pages: further on the number tells nothing. */
  private async total(own: boolean, parameters: Shared, limit: number): Promise<number | null> {
    const [, forInstitute, , status, level, words] = parameters;
    // Who sees all recognitions need not look behind each of them to count them.
    const [from, values] =
      forInstitute && words === null
        ? [
            `FROM recognition r WHERE r.current AND ($1::text IS NULL OR r.status = $1) AND ($2::text IS NULL OR r.level = $2)`,
            [status, level],
          ]
        : [visible(own), [...parameters]];
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM (SELECT 1 ${from} LIMIT ${countedRows(limit)}) counted`,
      values,
    );
    return totalOf(row?.count ?? 0, limit);
  }
}
