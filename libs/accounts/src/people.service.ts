import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '#domain';
import { Clock, notFound, Transactions, uuidv7 } from '#platform';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly roles: Role[];
}

export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly person: string | null;
  readonly action: string;
  readonly object: string;
  readonly data: Record<string, unknown>;
}

const MOST_PEOPLE = 500;

/** Lists people and changes their roles. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Active people, by name; with `role` only those who hold it. */
  list(role: Role | null): Promise<PersonRow[]> {
    return this.dataSource.query<PersonRow[]>(
      `SELECT person.id, person.name, person.title, organisation.name AS organisation,
         array_agg(role_grant.role ORDER BY role_grant.role) AS roles
       FROM person
       JOIN role_grant ON role_grant.person_id = person.id
       LEFT JOIN organisation ON organisation.id = person.organisation_id
       WHERE person.active
         AND ($1::text IS NULL OR person.id IN (SELECT person_id FROM role_grant WHERE role = $1))
       GROUP BY person.id, organisation.name ORDER BY person.name LIMIT ${MOST_PEOPLE}`,
      [role],
    );
  }

  /** Replaces the roles of a person; the change is in the log. */
  async setRoles(byId: string, personId: string, roles: readonly Role[]): Promise<void> {
    await this.transactions.run(async (em) => {
      const known = await em.query<unknown[]>('SELECT id FROM person WHERE id = $1 FOR UPDATE', [personId]);
      if (known.length === 0) throw notFound();
      await em.query('DELETE FROM role_grant WHERE person_id = $1', [personId]);
      await em.query(
        'INSERT INTO role_grant (person_id, role, granted_at) SELECT $1, role, $3 FROM unnest($2::text[]) AS role',
        [personId, [...new Set(roles)], this.clock.now()],
      );
      await em.query(
        'INSERT INTO audit (id, at, person_id, action, object, data) VALUES ($1, $2, $3, $4, $5, $6)',
        [uuidv7(), this.clock.now(), byId, 'set_roles', `person ${personId}`, JSON.stringify({ roles })],
      );
    });
  }

  /** The newest entries of the log. */
  audit(): Promise<AuditRow[]> {
    return this.dataSource.query<AuditRow[]>(
      `SELECT audit.id, audit.at, person.name AS person, audit.action, audit.object, audit.data
       FROM audit LEFT JOIN person ON person.id = audit.person_id ORDER BY audit.id DESC LIMIT 200`,
    );
  }
}
