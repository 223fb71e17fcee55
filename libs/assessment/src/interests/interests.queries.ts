import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  DeclarationDto,
  OwnInterestsDto,
  OwnTermDto,
  RegisterOfPersonDto,
  WordingDto,
} from './dto/interests.dto.js';

/** More than anybody ever holds; keeps the answer bounded. */
const MOST_WORDINGS = 500;
const MOST_PEOPLE = 500;

const position = `jsonb_build_object('positionId', s.position_id, 'version', s.number, 'organisation', s.organisation,
  'role', s.role, 'fromOn', s.from_on, 'untilOn', s.until_on)`;

/** The wording of every position that holds: the highest number, unless it takes the position back. */
const positionsOf = (person: string): string => `
SELECT * FROM (SELECT DISTINCT ON (position_id) * FROM side_position WHERE person_id = ${person}
  ORDER BY position_id, number DESC) last WHERE NOT last.withdrawn`;

const registerQuery = `
SELECT p.id AS "personId",
  coalesce((SELECT jsonb_agg(${position} ORDER BY s.until_on DESC NULLS FIRST, s.from_on DESC)
    FROM (${positionsOf('p.id')}) s), '[]') AS positions,
  (SELECT jsonb_build_object('remarks', d.remarks, 'declaredAt', d.declared_at) FROM interests_declaration d
    WHERE d.person_id = p.id ORDER BY d.id DESC LIMIT 1) AS declaration
FROM person p WHERE p.id IN (SELECT person_id FROM membership) ORDER BY p.id LIMIT ${MOST_PEOPLE}`;

const wordingsQuery = `
SELECT s.position_id AS "positionId", s.number AS version, s.organisation, s.role, s.from_on::text AS "fromOn",
  s.until_on::text AS "untilOn", s.withdrawn, s.written_at AS "writtenAt",
  s.number = max(s.number) OVER (PARTITION BY s.position_id) AS "isLast"
FROM side_position s WHERE s.person_id = $1
ORDER BY s.until_on DESC NULLS FIRST, s.from_on DESC, s.written_at DESC LIMIT ${MOST_WORDINGS}`;

const termsQuery = `
SELECT c.name AS committee, c.kind, m.function, m.term, m.from_on::text AS "fromOn", m.until_on::text AS "untilOn"
FROM membership m JOIN committee c ON c.id = m.committee_id WHERE m.person_id = $1 ORDER BY m.from_on DESC`;

/** Reads the register of interests. */
@Injectable()
export class InterestsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What one person keeps. Recusals come without their dossier: it closed for this person for good. */
  async of(personId: string): Promise<OwnInterestsDto> {
    const wordings = await this.dataSource.query<(WordingDto & { isLast: boolean })[]>(wordingsQuery, [
      personId,
    ]);
    const [declaration] = await this.dataSource.query<DeclarationDto[]>(
      `SELECT remarks, declared_at AS "declaredAt" FROM interests_declaration
       WHERE person_id = $1 ORDER BY id DESC LIMIT 1`,
      [personId],
    );
    const recusals = await this.dataSource.query<{ at: Date }[]>(
      `SELECT declared_at AS at FROM interest WHERE person_id = $1 AND interest = 'conflict'
       ORDER BY id DESC LIMIT 100`,
      [personId],
    );
    return {
      positions: wordings.filter(({ isLast, withdrawn }) => isLast && !withdrawn).map(asPosition),
      earlier: wordings.filter(({ isLast, withdrawn }) => !isLast || withdrawn).map(asWording),
      declaration: declaration ?? null,
      terms: await this.dataSource.query<OwnTermDto[]>(termsQuery, [personId]),
      recusals: recusals.map(({ at }) => at),
    };
  }

  /** The register of everybody who has or had a seat. */
  register(): Promise<RegisterOfPersonDto[]> {
    return this.dataSource.query<RegisterOfPersonDto[]>(registerQuery);
  }
}

const asPosition = ({ positionId, version, organisation, role, fromOn, untilOn }: WordingDto) => ({
  positionId,
  version,
  organisation,
  role,
  fromOn,
  untilOn,
});

const asWording = (row: WordingDto): WordingDto => ({
  ...asPosition(row),
  withdrawn: row.withdrawn,
  writtenAt: row.writtenAt,
});
