import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recognitions, editions, the search document and the usage figures. */
export class Publication1700000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [RECOGNITION, EDITION, CATALOGUE]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LEVELS = `'well_described','well_substantiated','effective_first','effective_good','effective_strong'`;

const RECOGNITION = `
CREATE TABLE recognition (
  id uuid PRIMARY KEY,
  intervention_id uuid NOT NULL REFERENCES intervention (id),
  submission_id uuid NOT NULL REFERENCES submission (id),
  decision_id uuid NOT NULL UNIQUE REFERENCES decision (id),
  level text NOT NULL CHECK (level IN (${LEVELS})),
  status text NOT NULL CHECK (status IN ('valid','reserved','reassessing','lapsed','withdrawn','no_longer','not_effective')),
  criteria_version text NOT NULL,
  rule_version text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  ended_on date,
  current boolean NOT NULL DEFAULT true,
  CHECK (until_on > from_on)
);
CREATE UNIQUE INDEX one_current_recognition ON recognition (intervention_id) WHERE current;
CREATE INDEX recognition_until ON recognition (until_on, id) WHERE current;
CREATE INDEX recognition_intervention ON recognition (intervention_id, from_on DESC);
CREATE TABLE recognition_condition (
  recognition_id uuid NOT NULL REFERENCES recognition (id),
  number smallint NOT NULL,
  text text NOT NULL,
  due_on date NOT NULL,
  fulfilled_by uuid REFERENCES person (id),
  fulfilled_at timestamptz,
  PRIMARY KEY (recognition_id, number)
);
`;

const EDITION = `
CREATE TABLE edition (
  id uuid PRIMARY KEY,
  intervention_id uuid NOT NULL REFERENCES intervention (id),
  submission_id uuid REFERENCES submission (id),
  number smallint NOT NULL,
  status text NOT NULL CHECK (status IN ('editing','proof','awaiting_release','live','superseded','tombstone')),
  content jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  edited_by uuid REFERENCES person (id),
  released_by uuid REFERENCES person (id),
  released_at timestamptz,
  correction text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT four_eyes CHECK (released_by IS NULL OR released_by <> edited_by),
  CHECK (submission_id IS NULL OR status NOT IN ('live','superseded','tombstone') OR (released_by IS NOT NULL AND edited_by IS NOT NULL)),
  CHECK (status NOT IN ('live','superseded','tombstone') OR released_at IS NOT NULL),
  UNIQUE (intervention_id, number)
);
CREATE UNIQUE INDEX one_live_edition ON edition (intervention_id) WHERE status IN ('live','tombstone');
CREATE UNIQUE INDEX one_next_edition ON edition (intervention_id) WHERE status IN ('editing','proof','awaiting_release');
CREATE INDEX edition_submission ON edition (submission_id);
`;

const CATALOGUE = `
CREATE TABLE search_document (
  intervention_id uuid PRIMARY KEY REFERENCES intervention (id),
  edition_id uuid NOT NULL REFERENCES edition (id),
  slug text NOT NULL UNIQUE,
  title text COLLATE dutch NOT NULL,
  goal text NOT NULL,
  organisation text NOT NULL,
  level text CHECK (level IN (${LEVELS})),
  level_rank smallint NOT NULL DEFAULT 0,
  status text NOT NULL,
  until_on date,
  themes text[] NOT NULL DEFAULT '{}',
  settings text[] NOT NULL DEFAULT '{}',
  delivered_by text[] NOT NULL DEFAULT '{}',
  age_from smallint,
  age_to smallint,
  cost_per_participant integer,
  duration_weeks smallint,
  facts jsonb NOT NULL DEFAULT '{}',
  language text NOT NULL DEFAULT 'nl',
  released_at timestamptz NOT NULL,
  tsv tsvector NOT NULL
);
CREATE INDEX search_document_tsv ON search_document USING gin (tsv);
CREATE INDEX search_document_themes ON search_document USING gin (themes);
CREATE INDEX search_document_settings ON search_document USING gin (settings);
CREATE INDEX search_document_delivered_by ON search_document USING gin (delivered_by);
CREATE INDEX search_document_newest ON search_document (released_at DESC, intervention_id DESC);
CREATE INDEX search_document_level ON search_document (level_rank DESC, released_at DESC, intervention_id DESC);
CREATE INDEX search_document_level_newest ON search_document (level, released_at DESC, intervention_id DESC);
CREATE INDEX search_document_status ON search_document (status, released_at DESC, intervention_id DESC);
CREATE INDEX search_document_cost ON search_document (cost_per_participant);
CREATE INDEX search_document_duration ON search_document (duration_weeks);
CREATE INDEX search_document_age ON search_document (age_from, age_to);
CREATE TABLE usage_count (
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('start_page','summary','download')),
  intervention_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  count bigint NOT NULL,
  PRIMARY KEY (day, kind, intervention_id)
);
CREATE INDEX usage_count_intervention ON usage_count (intervention_id, day);
`;
