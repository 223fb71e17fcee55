import type { INestApplicationContext } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { Accounts } from '#accounts';
import type { Role } from '#domain';
import { readConfig, SettableClock, uuidv7 } from '#platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { schema, type Template } from './database.js';

const roleOf = {
  developer: 'developer',
  coauthor: 'developer',
  outsider: 'developer',
  adviser: 'adviser',
  secretary: 'secretary',
  panel1: 'panel_member',
  panel2: 'panel_member',
  panel3: 'panel_member',
  member1: 'committee_member',
  member2: 'committee_member',
  member3: 'committee_member',
  member4: 'committee_member',
  member5: 'committee_member',
  chair: 'chair',
  decider: 'decider',
  decider2: 'decider',
  editor: 'editor',
  releaser: 'releaser',
  admin: 'admin',
  auditor: 'auditor',
} as const satisfies Record<string, Role>;

export type CastName = keyof typeof roleOf;
export const castNames = Object.keys(roleOf) as CastName[];

/** One person per role, two committees with their members and chair; password `demo`. */
export const cast: Template = {
  name: 'cast',
  on: schema,
  async fill(url) {
    const config = readConfig({
      NODE_ENV: 'test',
      ERKEND_DEMO: '1',
      ERKEND_WORKER: 'separate',
      DATABASE_URL: url,
    });
    const app = await createApp(config, { clock: new SettableClock('2026-06-01T09:00:00Z'), quiet: true });
    await app.init();
    await fillIn(app);
    await app.close();
  },
};

async function fillIn(app: INestApplicationContext): Promise<void> {
  const accounts = app.get(Accounts);
  const db = app.get(DataSource);
  const ids = {} as Record<CastName, string>;
  for (const name of castNames) {
    ids[name] = await accounts.add({
      email: `${name}@demo.example`,
      name: name[0]?.toUpperCase() + name.slice(1),
      title: roleOf[name],
      password: 'demo',
      roles: [roleOf[name]],
      organisation: roleOf[name] === 'developer' ? `Organisatie ${name === 'outsider' ? 'B' : 'A'}` : null,
      demo: true,
    });
  }
  await addCommittee(db, 'practice_panel', 'Praktijkpanel', ids, ['panel1', 'panel2', 'panel3']);
  await addCommittee(db, 'recognition_committee', 'Erkenningscommissie', ids, [
    'member1',
    'member2',
    'member3',
    'member4',
    'member5',
  ]);
  // A password is slow to check on purpose; the tests sign in hundreds of times with one that everybody knows.
  await db.query('UPDATE person SET password_hash = $1', [
    await hash('demo', { memoryCost: 8, timeCost: 1 }),
  ]);
}

/** Who of the cast has which id in this database. */
export async function idsOfCast(db: DataSource): Promise<Record<CastName, string>> {
  const rows = await db.query<{ name: CastName; id: string }[]>(
    `SELECT split_part(email, '@', 1) AS name, id FROM person WHERE email LIKE '%@demo.example'`,
  );
  return Object.fromEntries(rows.map(({ name, id }) => [name, id])) as Record<CastName, string>;
}

/** Its terms outlast any day: some tests run by the clock of the machine. */
async function addCommittee(
  db: DataSource,
  kind: string,
  name: string,
  ids: Record<CastName, string>,
  members: CastName[],
): Promise<void> {
  const id = uuidv7();
  await db.query('INSERT INTO committee (id, kind, name) VALUES ($1, $2, $3)', [id, kind, name]);
  await db.query(
    `INSERT INTO membership (committee_id, person_id, function, from_on, until_on)
     SELECT $1::uuid, member, 'member', '2024-01-01'::date, '2099-12-31'::date FROM unnest($2::uuid[]) AS member
     UNION ALL SELECT $1, $3::uuid, 'chair', '2024-01-01'::date, '2099-12-31'::date`,
    [id, members.map((member) => ids[member]), ids.chair],
  );
}
