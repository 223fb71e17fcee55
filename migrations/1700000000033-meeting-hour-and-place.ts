import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When on its day a meeting begins, and where; both may still be open. */
export class MeetingHourAndPlace1700000000033 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE round
        ADD COLUMN meeting_at time,
        ADD COLUMN meeting_place text CHECK (btrim(meeting_place) <> '' AND length(meeting_place) <= 120);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
