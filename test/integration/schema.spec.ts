import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const sameType: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  ARRAY: 'array',
  'USER-DEFINED': 'citext',
  bigint: 'bigint',
};

describe('the migrated schema', () => {
  let system: TestApp;
  beforeAll(async () => {
    system = await startTestApp();
  });
  afterAll(() => system.close());

  async function columnsOf(table: string): Promise<Column[]> {
    const rows = await system.db.query<{ name: string; type: string; nullable: string }[]>(
      `SELECT column_name AS name, data_type AS type, is_nullable AS nullable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
      [table],
    );
    return rows.map(({ name, type, nullable }) => ({
      name,
      type: sameType[type] ?? type,
      nullable: nullable === 'YES',
    }));
  }

  it('has every column of every entity, with its type and whether it may be empty', async () => {
    const entities = system.db.entityMetadatas;
    expect(entities.length).toBeGreaterThan(15);
    const faults: string[] = [];
    for (const entity of entities) {
      const present = new Map((await columnsOf(entity.tableName)).map((column) => [column.name, column]));
      for (const column of entity.columns) {
        const name = `${entity.tableName}.${column.databaseName}`;
        const found = present.get(column.databaseName);
        const type = column.isArray ? 'array' : String(column.type);
        if (!found) faults.push(`${name} is not in the database`);
        else if (found.type !== type) faults.push(`${name} is ${found.type}, the entity says ${type}`);
        else if (found.nullable !== column.isNullable) faults.push(`${name} differs in being nullable`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each([
    'revision',
    'revision_attachment',
    'vote',
    'history',
    'advice',
    'interest',
    'audit',
    'reminder',
    'side_position',
    'interests_declaration',
    'discussion_notes_version',
  ])('refuses to change a row of %s', async (table) => {
    const triggers = await system.db.query<{ events: string }[]>(
      `SELECT string_agg(event_manipulation, ',' ORDER BY event_manipulation) AS events FROM information_schema.triggers
       WHERE event_object_table = $1 AND action_statement LIKE '%refuse_change%'`,
      [table],
    );
    expect(triggers[0]?.events).toBe('DELETE,UPDATE');
  });
});
