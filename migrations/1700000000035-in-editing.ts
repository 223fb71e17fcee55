import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is in editing is read in its order, as far as it is shown. The list of it was what decisions by their date were
 * indexed for; those of what has long been published stood between.
 */
export class InEditing1700000000035 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX submission_in_editing ON submission (state_since DESC, id)
       WHERE state IN ('editing', 'proof', 'awaiting_release')`,
    );
    await queryRunner.query('DROP INDEX decision_announced');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
