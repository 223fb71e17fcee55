import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/**
 * Fills a migrated, empty database with `count` submissions and all that hangs on them, the same rows in every run.
 * Written as statements over series (the .sql files beside this one): what is looked at is reading, not how rows came
 * to be. `people` are the ids, by name, of those who will look: secretary, developer, adviser, member, decider, editor
 * and releaser.
 */
export async function fill(client, { count, people }) {
  const settings = [
    ['fill.count', String(count)],
    ['fill.people', JSON.stringify(people)],
    // Rules that follow a dossier through its life are off: these rows never lived.
    ['session_replication_role', 'replica'],
  ];
  for (const [name, value] of settings) await client.query('SELECT set_config($1, $2, false)', [name, value]);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort())
    await client.query(readFileSync(path.join(folder, file), 'utf8'));
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
}
