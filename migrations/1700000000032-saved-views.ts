import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The views of the list that people keep for themselves. */
export class SavedViews1700000000032 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SAVED_VIEWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/** Names are told apart as people do: not by capitals. */
const SAVED_VIEWS = `
CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  name citext NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  query jsonb NOT NULL CHECK (jsonb_typeof(query) = 'object'),
  CONSTRAINT one_view_of_a_name UNIQUE (person_id, name)
);
`;
