import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A state by date is read in its order: without this, all states are, until a page of the one is full. */
export class StateByDate1700000000028 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX submission_state_due ON submission (state, coalesce(due_on, 'infinity'), id)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
