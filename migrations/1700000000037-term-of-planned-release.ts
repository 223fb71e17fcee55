import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dossier whose edition is planned to be released is due on that day: lists called it late before it was. */
export class TermOfPlannedRelease1700000000037 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE submission SET due_on = (edition.release_planned_at AT TIME ZONE 'Europe/Amsterdam')::date
      FROM edition WHERE edition.submission_id = submission.id AND edition.release_planned_at IS NOT NULL
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
