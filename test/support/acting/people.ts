import type { DataSource } from 'typeorm';
import type { Role } from '#domain';
import type { CurrentPersonData } from '#platform';

/** Everybody who has an account, as the rules see them. */
export const everybody = (db: DataSource): Promise<CurrentPersonData[]> =>
  db.query<(CurrentPersonData & { roles: Role[] })[]>(
    `SELECT p.id AS "personId", p.name, p.email, p.title, p.locale, p.organisation_id AS "organisationId",
       o.name AS organisation, array(SELECT role FROM role_grant g WHERE g.person_id = p.id) AS roles
     FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id ORDER BY p.email`,
  );
