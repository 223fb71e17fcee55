import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two who say at once when and where a meeting is held: the later one is told what the other wrote. */
export class MeetingPlaceVersion1700000000036 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE round ADD COLUMN place_version integer NOT NULL DEFAULT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
