import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '#domain';
import { decodeCursor, encodeCursor, type Page } from '#platform';
import type { AccountDto, AccountsQuery, AuditEntryDto, PersonDto } from './dto/people.dto.js';

const MOST_CHOICES = 500;
const DEFAULT_LIMIT = 50;

const PERSON = `person.id, person.name, person.title, organisation.name AS organisation,
  (SELECT coalesce(array_agg(role ORDER BY role), '{}') FROM role_grant WHERE person_id = person.id) AS roles`;

/** Reads people and the log. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Active people with this role, by name, to choose from; nobody has 500 advisers. */
  withRole(role: Role): Promise<PersonDto[]> {
    return this.dataSource.query<PersonDto[]>(
      `SELECT ${PERSON} FROM person LEFT JOIN organisation ON organisation.id = person.organisation_id
       WHERE person.active AND person.id IN (SELECT person_id FROM role_grant WHERE role = $1)
       ORDER BY person.name, person.id LIMIT ${MOST_CHOICES}`,
      [role],
    );
  }

  /** Everybody with an account, open or closed, by name. */
  async accounts(query: AccountsQuery): Promise<Page<AccountDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [afterName, afterId] = query.after ? decodeCursor(query.after, 2) : [null, null];
    const rows = await this.dataSource.query<AccountDto[]>(
      `SELECT ${PERSON}, person.email, person.active, person.version
       FROM person LEFT JOIN organisation ON organisation.id = person.organisation_id
       WHERE ($1::text IS NULL OR person.id IN (SELECT person_id FROM role_grant WHERE role = $1))
         AND ($2::text IS NULL OR person.name ILIKE $2 OR person.email ILIKE $2 OR organisation.name ILIKE $2)
         AND ($3::text IS NULL OR (person.name, person.id) > ($3, $4::uuid))
       ORDER BY person.name, person.id LIMIT $5`,
      [query.role ?? null, query.q ? `%${escaped(query.q)}%` : null, afterName, afterId, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeCursor([last.name, last.id]) : null;
    return { items, next, total: null };
  }

  /** The newest entries of the log. */
  audit(): Promise<AuditEntryDto[]> {
    return this.dataSource.query<AuditEntryDto[]>(
      `SELECT audit.id, audit.at, person.name AS person, audit.action, audit.object, audit.data
       FROM audit LEFT JOIN person ON person.id = audit.person_id ORDER BY audit.id DESC LIMIT 200`,
    );
  }
}

const escaped = (words: string): string => words.trim().replace(/[\\%_]/g, '\\$&');
