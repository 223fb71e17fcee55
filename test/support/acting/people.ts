import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, type Role } from '#domain';
import { Clock, type CurrentPersonData } from '#platform';
import { seedCast } from '../cast.js';

/** The cast with its committees, and two rounds for each to choose from; made by the first process of a run. */
export async function castOf(app: INestApplicationContext): Promise<CurrentPersonData[]> {
  const db = app.get(DataSource);
  const known = await people(db);
  if (known.length > 0) return known;
  await seedCast(app);
  const today = app.get(Clock).today();
  await db.query(
    `INSERT INTO round (id, name, committee_id, delivery_on, assessors_known_on, assessments_due_on, meeting_on)
     SELECT gen_random_uuid(), c.name || ' ' || n, c.id, $1, $2, $3, $4 FROM committee c, generate_series(1, 2) AS n`,
    [30, 40, 70, 90].map((days) => addDays(today, days)),
  );
  return people(db);
}

const people = (db: DataSource): Promise<CurrentPersonData[]> =>
  db.query<(CurrentPersonData & { roles: Role[] })[]>(
    `SELECT p.id AS "personId", p.name, p.email, p.title, p.locale, p.organisation_id AS "organisationId",
       o.name AS organisation, array(SELECT role FROM role_grant g WHERE g.person_id = p.id) AS roles
     FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id ORDER BY p.email`,
  );
