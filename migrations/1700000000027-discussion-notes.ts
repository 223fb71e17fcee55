import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said at an item of a meeting. One text for each run of assessment, told apart by the revision it starts from. */
export class DiscussionNotes1700000000027 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(NOTES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const NOTES = `
CREATE TABLE discussion_notes (
  revision_id uuid PRIMARY KEY REFERENCES revision (id),
  version integer NOT NULL CHECK (version >= 1),
  text text NOT NULL CHECK (length(text) <= 20000),
  saved_by uuid NOT NULL REFERENCES person (id),
  saved_at timestamptz NOT NULL
);
`;
