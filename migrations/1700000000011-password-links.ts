import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which a person sets a password, and a version by which two administrators do not overwrite each other. */
export class PasswordLinks1700000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE password_link (
        token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
        person_id uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CHECK (expires_at > created_at)
      );
      CREATE INDEX password_link_person ON password_link (person_id);
      CREATE INDEX session_person ON session ((sess -> 'passport' ->> 'user'));
      ALTER TABLE person ADD COLUMN version integer NOT NULL DEFAULT 1;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
