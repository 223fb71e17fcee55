import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, interventions, submissions and everything a submission carries on its way to publication. */
export class Foundation1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [EXTENSIONS, GUARDS, PEOPLE, SUBMISSIONS, ACTS])
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const EXTENSIONS = `
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE COLLATION IF NOT EXISTS dutch (provider = icu, locale = 'nl-NL');
CREATE TEXT SEARCH CONFIGURATION dutch_unaccent (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION dutch_unaccent
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
`;

/** Rows that are evidence (revisions, votes, history) may be added and never changed. */
const GUARDS = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
`;

const PEOPLE = `
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  name text COLLATE dutch NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
);
CREATE TABLE person (
  id uuid PRIMARY KEY,
  email citext NOT NULL UNIQUE,
  name text COLLATE dutch NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  title text NOT NULL DEFAULT '',
  password_hash text NOT NULL,
  organisation_id uuid REFERENCES organisation (id),
  locale text NOT NULL DEFAULT 'nl' CHECK (locale IN ('nl', 'en')),
  demo boolean NOT NULL DEFAULT false,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL
);
CREATE INDEX person_organisation ON person (organisation_id);
CREATE TABLE role_grant (
  person_id uuid NOT NULL REFERENCES person (id),
  role text NOT NULL CHECK (role IN ('developer','adviser','secretary','panel_member','committee_member','chair',
    'decider','editor','releaser','admin','auditor')),
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, role)
);
CREATE INDEX role_grant_role ON role_grant (role);
CREATE TABLE session (
  sid varchar PRIMARY KEY,
  sess json NOT NULL,
  expire timestamp(6) NOT NULL
);
CREATE INDEX session_expire ON session (expire);
CREATE TABLE sign_in_attempt (
  key text PRIMARY KEY,
  points integer NOT NULL,
  expire bigint
);
CREATE TABLE committee (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('practice_panel','recognition_committee','advisory_committee')),
  name text NOT NULL
);
CREATE TABLE membership (
  committee_id uuid NOT NULL REFERENCES committee (id),
  person_id uuid NOT NULL REFERENCES person (id),
  function text NOT NULL CHECK (function IN ('member','chair')),
  from_on date NOT NULL,
  until_on date NOT NULL,
  PRIMARY KEY (committee_id, person_id),
  CHECK (until_on > from_on)
);
CREATE INDEX membership_person ON membership (person_id);
CREATE TABLE round (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  committee_id uuid NOT NULL REFERENCES committee (id),
  delivery_on date NOT NULL,
  assessors_known_on date NOT NULL,
  assessments_due_on date NOT NULL,
  meeting_on date NOT NULL,
  CHECK (delivery_on <= assessors_known_on AND assessors_known_on <= assessments_due_on AND assessments_due_on <= meeting_on)
);
CREATE INDEX round_meeting ON round (meeting_on);
`;

const STATES = `'draft','submitted','screening','returned','ineligible','guidance','finalised','composing',
  'assessment','questions','scheduled','deliberation','advised','decided','recognised','held_over','not_recognised',
  'objection','editing','proof','awaiting_release','published','withdrawn'`;
const LEVELS = `'well_described','well_substantiated','effective_first','effective_good','effective_strong'`;

const SUBMISSIONS = `
CREATE TABLE intervention (
  id uuid PRIMARY KEY,
  title text COLLATE dutch NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  subtitle text NOT NULL DEFAULT '',
  slug text NOT NULL UNIQUE,
  owner_id uuid REFERENCES person (id),
  organisation_id uuid REFERENCES organisation (id),
  themes text[] NOT NULL DEFAULT '{}',
  origin text NOT NULL DEFAULT 'own' CHECK (origin IN ('own','imported')),
  source text,
  source_key text,
  source_hash text,
  created_at timestamptz NOT NULL,
  CHECK ((origin = 'imported') = (source_key IS NOT NULL)),
  CHECK (origin = 'imported' OR owner_id IS NOT NULL),
  UNIQUE (source, source_key)
);
CREATE TABLE submission (
  id uuid PRIMARY KEY,
  intervention_id uuid NOT NULL REFERENCES intervention (id),
  state text NOT NULL CHECK (state IN (${STATES})),
  version integer NOT NULL DEFAULT 1,
  title text COLLATE dutch NOT NULL,
  requested_level text NOT NULL CHECK (requested_level IN (${LEVELS})),
  form_version text NOT NULL,
  criteria_version text NOT NULL,
  owner_id uuid NOT NULL REFERENCES person (id),
  adviser_id uuid REFERENCES person (id),
  round_id uuid REFERENCES round (id),
  committee_id uuid REFERENCES committee (id),
  previous_submission_id uuid REFERENCES submission (id),
  feedback_rounds_given smallint NOT NULL DEFAULT 0,
  quickscan jsonb NOT NULL DEFAULT '{}',
  meeting_on date,
  due_on date,
  state_since timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  CHECK (adviser_id IS NULL OR adviser_id <> owner_id)
);
CREATE UNIQUE INDEX one_open_submission ON submission (intervention_id)
  WHERE state NOT IN ('published','withdrawn','not_recognised','ineligible');
CREATE INDEX submission_owner ON submission (owner_id, id DESC);
CREATE INDEX submission_adviser ON submission (adviser_id, id DESC);
CREATE INDEX submission_round ON submission (round_id);
CREATE INDEX submission_state ON submission (state, id DESC);
CREATE INDEX submission_level ON submission (requested_level, id DESC);
CREATE INDEX submission_due ON submission (coalesce(due_on, 'infinity'), id);
CREATE INDEX submission_title_sort ON submission (title, id);
CREATE INDEX submission_title ON submission USING gin (title gin_trgm_ops);
CREATE INDEX submission_intervention ON submission (intervention_id);
CREATE INDEX submission_committee ON submission (committee_id);
CREATE TABLE submission_party (
  submission_id uuid NOT NULL REFERENCES submission (id),
  person_id uuid NOT NULL REFERENCES person (id),
  relation text NOT NULL CHECK (relation IN ('author','reader')),
  PRIMARY KEY (submission_id, person_id)
);
CREATE INDEX submission_party_person ON submission_party (person_id, submission_id);
CREATE TABLE answer (
  submission_id uuid NOT NULL REFERENCES submission (id),
  question_id text NOT NULL,
  value jsonb NOT NULL,
  version integer NOT NULL,
  updated_by uuid NOT NULL REFERENCES person (id),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (submission_id, question_id)
);
CREATE TABLE revision (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  number smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('submitted','definitive','answers')),
  answers jsonb NOT NULL,
  handed_in_by uuid NOT NULL REFERENCES person (id),
  handed_in_at timestamptz NOT NULL,
  UNIQUE (submission_id, number)
);
CREATE TRIGGER revision_immutable BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE file_content (
  sha256 text PRIMARY KEY,
  bytes bytea NOT NULL
);
CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  kind text NOT NULL CHECK (kind IN ('handbook','process_evaluation','material','research')),
  filename text NOT NULL CHECK (length(filename) BETWEEN 1 AND 200),
  content_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL REFERENCES file_content (sha256),
  uploaded_by uuid NOT NULL REFERENCES person (id),
  uploaded_at timestamptz NOT NULL,
  removed_at timestamptz
);
CREATE INDEX attachment_submission ON attachment (submission_id);
CREATE TABLE feedback_round (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  number smallint NOT NULL,
  letter text NOT NULL,
  given_by uuid NOT NULL REFERENCES person (id),
  given_at timestamptz NOT NULL,
  UNIQUE (submission_id, number)
);
CREATE TABLE remark (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission (id),
  feedback_round_id uuid NOT NULL REFERENCES feedback_round (id),
  question_id text NOT NULL,
  text text NOT NULL,
  by_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL,
  resolved_at timestamptz
);
CREATE INDEX remark_submission ON remark (submission_id);
`;

const ACTS = `
CREATE TABLE history (
  id uuid PRIMARY KEY,
  submission_id uuid REFERENCES submission (id),
  intervention_id uuid REFERENCES intervention (id),
  kind text NOT NULL,
  by_id uuid REFERENCES person (id),
  at timestamptz NOT NULL,
  audience text[] NOT NULL CHECK (cardinality(audience) > 0
    AND audience <@ ARRAY['public','developer','institute','committee','secretary']),
  from_state text,
  to_state text,
  version integer,
  command_id uuid,
  data jsonb NOT NULL DEFAULT '{}',
  CHECK (submission_id IS NOT NULL OR intervention_id IS NOT NULL)
);
CREATE INDEX history_submission ON history (submission_id, id DESC);
CREATE INDEX history_intervention ON history (intervention_id, id DESC);
CREATE TRIGGER history_immutable BEFORE UPDATE OR DELETE ON history FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE command_log (
  command_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  submission_id uuid NOT NULL,
  act text NOT NULL,
  result jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (person_id, command_id)
);
CREATE TABLE audit (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  person_id uuid REFERENCES person (id),
  action text NOT NULL,
  object text NOT NULL,
  data jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_at ON audit (id DESC);
CREATE TRIGGER audit_immutable BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE mail (
  id uuid PRIMARY KEY,
  history_id uuid,
  person_id uuid REFERENCES person (id),
  recipient citext NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE (history_id, recipient, kind)
);
CREATE INDEX mail_person ON mail (person_id, id DESC);
`;
