import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda of a meeting, in an order of its own and as a record of the day; earlier texts of what was said. */
export class Agenda1700000000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [AGENDA, WHAT_WAS_ON_IT, EARLIER_NOTES]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/** A dossier that is held over comes back on another agenda; the first one keeps what was advised. */
const AGENDA = `
CREATE TABLE agenda_item (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES round (id),
  submission_id uuid NOT NULL REFERENCES submission (id),
  meeting_on date NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  advice_id uuid UNIQUE REFERENCES advice (id),
  CONSTRAINT agenda_order UNIQUE (round_id, position) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX agenda_item_submission ON agenda_item (submission_id, advice_id);
CREATE UNIQUE INDEX one_open_agenda_item ON agenda_item (submission_id) WHERE advice_id IS NULL;
`;

/** By title, as agendas were read until now. Of meetings before the last one of a dossier the day was not kept. */
const WHAT_WAS_ON_IT = `
INSERT INTO agenda_item (id, round_id, submission_id, meeting_on, position, advice_id)
SELECT gen_random_uuid(), s.round_id, s.id, s.meeting_on,
  row_number() OVER (PARTITION BY s.round_id ORDER BY s.title, s.id),
  CASE WHEN s.state NOT IN ('scheduled','deliberation')
    THEN (SELECT a.id FROM advice a WHERE a.submission_id = s.id ORDER BY a.id DESC LIMIT 1) END
FROM submission s WHERE s.meeting_on IS NOT NULL AND s.round_id IS NOT NULL;
`;

const EARLIER_NOTES = `
CREATE TABLE discussion_notes_version (
  id uuid PRIMARY KEY,
  revision_id uuid NOT NULL REFERENCES revision (id),
  kind text NOT NULL CHECK (kind IN ('taken_over','new_day','after_pause','set_aside')),
  text text NOT NULL CHECK (length(text) <= 20000),
  by_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL
);
CREATE INDEX discussion_notes_version_of ON discussion_notes_version (revision_id, id DESC);
CREATE TRIGGER discussion_notes_version_immutable BEFORE UPDATE OR DELETE ON discussion_notes_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
