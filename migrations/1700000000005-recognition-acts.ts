import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts on a recognition are based on a version of it; an edition keeps apart when it was edited and when released. */
export class RecognitionActs1700000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [RECOGNITION, EDITION]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const RECOGNITION = `
ALTER TABLE recognition ADD COLUMN version integer NOT NULL DEFAULT 1;
-- Until now a nightly job took the label away when a re-assessment had ended; from now on its last step does.
UPDATE recognition r SET version = 2, status = CASE WHEN EXISTS (SELECT 1 FROM recognition_condition c
  WHERE c.recognition_id = r.id AND c.fulfilled_at IS NULL) THEN 'reserved' ELSE 'valid' END
WHERE r.current AND r.status = 'reassessing' AND NOT EXISTS (SELECT 1 FROM submission s
  WHERE s.intervention_id = r.intervention_id AND s.id <> r.submission_id
    AND s.state NOT IN ('published', 'withdrawn', 'not_recognised', 'ineligible'));
CREATE INDEX recognition_submission ON recognition (submission_id);
CREATE INDEX submission_previous ON submission (previous_submission_id) WHERE previous_submission_id IS NOT NULL;
`;

/**
 * A release used to overwrite when the edition was changed last. What is known is that an editor was done with it
 * when the proof went out; an imported edition was made in the moment it was taken over.
 */
const EDITION = `
ALTER TABLE edition RENAME COLUMN updated_at TO edited_at;
UPDATE edition e SET edited_at = coalesce(
  (SELECT max(h.at) FROM history h
    WHERE h.submission_id = e.submission_id AND h.kind = 'send_proof' AND h.at <= e.released_at),
  e.created_at)
WHERE released_at IS NOT NULL;
ALTER TABLE edition ADD CONSTRAINT edited_before_release CHECK (released_at IS NULL OR edited_at <= released_at);
`;
