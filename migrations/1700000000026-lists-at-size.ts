import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index for each filter of the list of recognitions, for what finds somebody's own ones, and for ages as asked for. */
export class ListsAtSize1700000000026 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX recognition_status ON recognition (status, until_on, id) WHERE current;
      CREATE INDEX recognition_level ON recognition (level, until_on, id) WHERE current;
      CREATE INDEX intervention_owner ON intervention (owner_id);
      CREATE INDEX intervention_title ON intervention USING gin (title gin_trgm_ops);
      DROP INDEX search_document_age;
      CREATE INDEX search_document_ages ON search_document (coalesce(age_from, 0), coalesce(age_to, 200))
        WHERE age_from IS NOT NULL OR age_to IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
