import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders, terms of office, the register of side positions, the strength of studies, drafts of decisions. */
export class CommitteeRooms1700000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [REMINDING, TERMS, INTERESTS, JUDGING]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const REMINDING = `
CREATE TABLE reminder (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  waits_for text NOT NULL,
  text text NOT NULL DEFAULT '',
  sent_by uuid NOT NULL REFERENCES person (id),
  sent_on date NOT NULL,
  sent_at timestamptz NOT NULL,
  UNIQUE (submission_id, person_id, sent_on)
);
CREATE TRIGGER reminder_immutable BEFORE UPDATE OR DELETE ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** One row a term, so that an earlier term stays known; two terms of one seat never overlap. */
const TERMS = `
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE membership ADD COLUMN term smallint NOT NULL DEFAULT 1 CHECK (term >= 1);
ALTER TABLE membership DROP CONSTRAINT membership_pkey;
ALTER TABLE membership ADD PRIMARY KEY (committee_id, person_id, term);
ALTER TABLE membership ADD CONSTRAINT one_term_at_a_time EXCLUDE USING gist
  (committee_id WITH =, person_id WITH =, daterange(from_on, until_on, '[]') WITH &&);
`;

/** Every change of a side position adds a row; the highest number is what holds. */
const INTERESTS = `
CREATE TABLE side_position (
  position_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number >= 1),
  person_id uuid NOT NULL REFERENCES person (id),
  organisation text NOT NULL CHECK (length(organisation) BETWEEN 1 AND 200),
  role text NOT NULL CHECK (length(role) BETWEEN 1 AND 200),
  from_on date NOT NULL,
  until_on date,
  withdrawn boolean NOT NULL DEFAULT false,
  written_by uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (position_id, number),
  CHECK (until_on >= from_on)
);
CREATE INDEX side_position_person ON side_position (person_id, position_id, number DESC);
CREATE TRIGGER side_position_immutable BEFORE UPDATE OR DELETE ON side_position
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE interests_declaration (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  remarks text NOT NULL DEFAULT '',
  declared_at timestamptz NOT NULL
);
CREATE INDEX interests_declaration_person ON interests_declaration (person_id, id DESC);
CREATE TRIGGER interests_declaration_immutable BEFORE UPDATE OR DELETE ON interests_declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const JUDGING = `
CREATE TABLE study_judgement (
  assessment_id uuid NOT NULL REFERENCES assessment (id),
  study_number smallint NOT NULL CHECK (study_number >= 1),
  checklist_version text NOT NULL,
  answers jsonb NOT NULL DEFAULT '{}',
  strength text CHECK (strength IN ('very_weak','weak','moderate','reasonable','strong','very_strong')),
  justification text NOT NULL DEFAULT '',
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, study_number)
);
CREATE TRIGGER study_judgement_open BEFORE INSERT OR UPDATE ON study_judgement
  FOR EACH ROW EXECUTE FUNCTION refuse_judgement_after_hand_in();
ALTER TABLE ballot ADD COLUMN electorate jsonb;
CREATE TABLE decision_draft (
  advice_id uuid PRIMARY KEY REFERENCES advice (id),
  version integer NOT NULL CHECK (version >= 1),
  step text NOT NULL,
  content jsonb NOT NULL,
  saved_by uuid NOT NULL REFERENCES person (id),
  saved_at timestamptz NOT NULL
);
`;
