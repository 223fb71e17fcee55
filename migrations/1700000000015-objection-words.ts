import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an objection says is read with the objection, by fewer people than read the history. */
export class ObjectionWords1700000000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(HISTORY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/** The words themselves stay where they always were as well: in the objection. */
const HISTORY = `
ALTER TABLE history DISABLE TRIGGER history_immutable;
UPDATE history SET data = data - 'grounds' - 'reason'
WHERE kind IN ('lodge_objection', 'dismiss_objection', 'uphold_objection');
ALTER TABLE history ENABLE TRIGGER history_immutable;
`;
