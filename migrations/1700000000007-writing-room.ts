import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The conversation beside the text, earlier texts of an answer, and what the adviser read in a feedback round. */
export class WritingRoom1700000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [REMARKS, ANSWER_VERSIONS, ROUNDS]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/** What was said stays as it was said; only whether it is dealt with may change. */
const REMARKS = `
ALTER TABLE remark
  ADD COLUMN anchor jsonb,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN resolved_by uuid REFERENCES person (id),
  ADD CONSTRAINT remark_resolved CHECK (resolved_by IS NULL OR resolved_at IS NOT NULL);
CREATE TRIGGER remark_words_immutable BEFORE UPDATE ON remark FOR EACH ROW
  WHEN ((OLD.id, OLD.submission_id, OLD.feedback_round_id, OLD.question_id, OLD.text, OLD.by_id, OLD.at, OLD.anchor)
    IS DISTINCT FROM
    (NEW.id, NEW.submission_id, NEW.feedback_round_id, NEW.question_id, NEW.text, NEW.by_id, NEW.at, NEW.anchor))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER remark_stays BEFORE DELETE ON remark FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE remark_reply (
  id uuid PRIMARY KEY,
  remark_id uuid NOT NULL REFERENCES remark (id),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  by_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL
);
CREATE INDEX remark_reply_remark ON remark_reply (remark_id, at, id);
CREATE TRIGGER remark_reply_immutable BEFORE UPDATE OR DELETE ON remark_reply
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE remark_draft (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  by_id uuid NOT NULL REFERENCES person (id),
  question_id text NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  anchor jsonb,
  version integer NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX remark_draft_of ON remark_draft (submission_id, by_id, id);
`;

const ANSWER_VERSIONS = `
CREATE TABLE answer_version (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  question_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('taken_over','new_day','set_aside')),
  value jsonb NOT NULL,
  by_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL
);
CREATE INDEX answer_version_of ON answer_version (submission_id, question_id, id DESC);
CREATE TRIGGER answer_version_immutable BEFORE UPDATE ON answer_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** The answers as the adviser had them when the round was given; unknown for rounds given before this was kept. */
const ROUNDS = `
ALTER TABLE feedback_round ADD COLUMN answers jsonb;
`;
