import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Composition of the panel, assessments, meeting, advice and decision. */
export class Assessment1700000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [ASSESSING, MEETING, DECIDING]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const OUTCOMES = `'recognised','held_over','not_recognised'`;
const LEVELS = `'well_described','well_substantiated','effective_first','effective_good','effective_strong'`;

const ASSESSING = `
CREATE TABLE assignment (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  function text NOT NULL CHECK (function IN ('assessor','chair')),
  status text NOT NULL CHECK (status IN ('invited','accepted','declined','recused')),
  invited_by uuid NOT NULL REFERENCES person (id),
  invited_at timestamptz NOT NULL,
  answered_at timestamptz,
  UNIQUE (submission_id, person_id)
);
CREATE INDEX assignment_person ON assignment (person_id, status, submission_id);
CREATE UNIQUE INDEX one_chair ON assignment (submission_id) WHERE function = 'chair' AND status IN ('invited','accepted');
CREATE TABLE interest (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  interest text NOT NULL CHECK (interest IN ('none','conflict')),
  note text NOT NULL DEFAULT '',
  declared_at timestamptz NOT NULL
);
CREATE INDEX interest_submission ON interest (submission_id, person_id, id DESC);
CREATE INDEX interest_conflicted ON interest (person_id, submission_id) WHERE interest = 'conflict';
CREATE TRIGGER interest_immutable BEFORE UPDATE OR DELETE ON interest FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE assessment (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  revision_id uuid NOT NULL REFERENCES revision (id),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft','handed_in')),
  version integer NOT NULL DEFAULT 1,
  handed_in_at timestamptz,
  CHECK ((status = 'handed_in') = (handed_in_at IS NOT NULL)),
  UNIQUE (submission_id, person_id, revision_id)
);
CREATE TABLE judgement (
  assessment_id uuid NOT NULL REFERENCES assessment (id),
  criterion_id text NOT NULL,
  verdict text CHECK (verdict IN ('met','partly','not','not_assessable')),
  justification text NOT NULL DEFAULT '',
  confidential text NOT NULL DEFAULT '',
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (assessment_id, criterion_id)
);
CREATE FUNCTION refuse_judgement_after_hand_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM assessment WHERE id = NEW.assessment_id AND status = 'handed_in') THEN
    RAISE EXCEPTION 'assessment is handed in' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER judgement_open BEFORE INSERT OR UPDATE ON judgement
  FOR EACH ROW EXECUTE FUNCTION refuse_judgement_after_hand_in();
CREATE TABLE developer_question (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  text text NOT NULL,
  question_ids text[] NOT NULL,
  due_on date NOT NULL,
  asked_by uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  answer text,
  answered_by uuid REFERENCES person (id),
  answered_at timestamptz,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE UNIQUE INDEX one_open_question ON developer_question (submission_id) WHERE answered_at IS NULL;
CREATE INDEX developer_question_submission ON developer_question (submission_id);
`;

const MEETING = `
CREATE TABLE attendance (
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  present boolean NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (submission_id, person_id)
);
CREATE TABLE ballot (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  number smallint NOT NULL,
  outcome text NOT NULL CHECK (outcome IN (${OUTCOMES})),
  level text CHECK (level IN (${LEVELS})),
  reservation boolean NOT NULL DEFAULT false,
  conditions text[] NOT NULL DEFAULT '{}',
  rule text NOT NULL CHECK (rule IN ('majority','unanimity')),
  rule_version text NOT NULL,
  opened_by uuid NOT NULL REFERENCES person (id),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  passed boolean,
  tally jsonb,
  CHECK ((outcome = 'recognised') = (level IS NOT NULL)),
  CHECK ((closed_at IS NULL) = (passed IS NULL)),
  CHECK (NOT reservation OR cardinality(conditions) > 0),
  UNIQUE (submission_id, number)
);
CREATE UNIQUE INDEX one_open_ballot ON ballot (submission_id) WHERE closed_at IS NULL;
CREATE TABLE vote (
  ballot_id uuid NOT NULL REFERENCES ballot (id),
  person_id uuid NOT NULL REFERENCES person (id),
  choice text NOT NULL CHECK (choice IN ('for','against','abstain')),
  cast_at timestamptz NOT NULL,
  PRIMARY KEY (ballot_id, person_id)
);
CREATE TRIGGER vote_immutable BEFORE UPDATE OR DELETE ON vote FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE advice (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  ballot_id uuid NOT NULL UNIQUE REFERENCES ballot (id),
  outcome text NOT NULL CHECK (outcome IN (${OUTCOMES})),
  level text CHECK (level IN (${LEVELS})),
  reservation boolean NOT NULL,
  conditions text[] NOT NULL DEFAULT '{}',
  public_explanation text NOT NULL,
  improvement_advice text NOT NULL,
  dissent text NOT NULL DEFAULT '',
  adopted_by uuid NOT NULL REFERENCES person (id),
  adopted_at timestamptz NOT NULL,
  CHECK ((outcome = 'recognised') = (level IS NOT NULL))
);
CREATE INDEX advice_submission ON advice (submission_id, id DESC);
CREATE TRIGGER advice_immutable BEFORE UPDATE OR DELETE ON advice FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const DECIDING = `
CREATE TABLE decision (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  number smallint NOT NULL DEFAULT 1,
  advice_id uuid NOT NULL REFERENCES advice (id),
  outcome text NOT NULL CHECK (outcome IN (${OUTCOMES})),
  level text CHECK (level IN (${LEVELS})),
  reservation boolean NOT NULL,
  conditions text[] NOT NULL DEFAULT '{}',
  public_explanation text NOT NULL,
  improvement_advice text NOT NULL,
  deviation_reason text,
  letter jsonb NOT NULL,
  decided_by uuid NOT NULL REFERENCES person (id),
  decided_at timestamptz NOT NULL,
  announced_at timestamptz,
  CHECK ((outcome = 'recognised') = (level IS NOT NULL)),
  CHECK (NOT reservation OR cardinality(conditions) > 0),
  UNIQUE (submission_id, number)
);
CREATE UNIQUE INDEX one_decision_an_advice ON decision (advice_id);
CREATE FUNCTION refuse_decided_without_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('decided','recognised','editing','proof','awaiting_release','published')
     AND NOT EXISTS (SELECT 1 FROM decision WHERE submission_id = NEW.id) THEN
    RAISE EXCEPTION 'submission % is % without a decision', NEW.id, NEW.state USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decided_has_decision AFTER INSERT OR UPDATE OF state ON submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_decided_without_decision();
CREATE FUNCTION refuse_decision_while_undecided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM submission WHERE id = NEW.submission_id AND state IN
    ('draft','submitted','screening','returned','ineligible','guidance','finalised','advised')) THEN
    RAISE EXCEPTION 'decision on an undecided submission' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER decision_means_decided AFTER INSERT ON decision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_decision_while_undecided();
CREATE TABLE objection (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  decision_id uuid NOT NULL REFERENCES decision (id),
  from_state text NOT NULL,
  grounds text NOT NULL,
  lodged_by uuid NOT NULL REFERENCES person (id),
  lodged_at timestamptz NOT NULL,
  upheld boolean,
  reason text,
  settled_by uuid REFERENCES person (id),
  settled_at timestamptz,
  CHECK ((settled_at IS NULL) = (upheld IS NULL))
);
CREATE UNIQUE INDEX one_open_objection ON objection (submission_id) WHERE settled_at IS NULL;
CREATE INDEX objection_submission ON objection (submission_id);
`;
