import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moment at which an edition is released by itself, and who chose it: never who edited it. */
export class PlannedRelease1700000000034 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE edition
        ADD COLUMN release_planned_at timestamptz,
        ADD COLUMN release_planned_by uuid REFERENCES person (id),
        ADD CONSTRAINT release_planned_by_somebody CHECK ((release_planned_at IS NULL) = (release_planned_by IS NULL)),
        ADD CONSTRAINT release_planned_while_awaited CHECK (release_planned_at IS NULL OR status = 'awaiting_release'),
        ADD CONSTRAINT four_eyes_on_planned CHECK (release_planned_by IS NULL OR release_planned_by <> edited_by);
      CREATE INDEX edition_release_planned ON edition (release_planned_at) WHERE release_planned_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
