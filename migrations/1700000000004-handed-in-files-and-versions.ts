import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A revision keeps its files as it keeps its answers, and files and judgements get a version of their own. */
export class HandedInFilesAndVersions1700000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [FILES_OF_REVISIONS, EVENTS_OF_FILES, VERSIONS])
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/** Until now a revision had the files that were there when it was handed in; that is what is written down. */
const FILES_OF_REVISIONS = `
CREATE TABLE revision_attachment (
  revision_id uuid NOT NULL REFERENCES revision (id),
  attachment_id uuid NOT NULL REFERENCES attachment (id),
  PRIMARY KEY (revision_id, attachment_id)
);
CREATE INDEX revision_attachment_attachment ON revision_attachment (attachment_id);
INSERT INTO revision_attachment (revision_id, attachment_id)
SELECT revision.id, attachment.id FROM revision JOIN attachment USING (submission_id)
WHERE attachment.uploaded_at <= revision.handed_in_at
  AND (attachment.removed_at IS NULL OR attachment.removed_at > revision.handed_in_at);
CREATE TRIGGER revision_attachment_immutable BEFORE UPDATE OR DELETE ON revision_attachment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** What happened stays; only who reads it changes: a file nobody handed in is the developer's own. */
const EVENTS_OF_FILES = `
ALTER TABLE history DISABLE TRIGGER history_immutable;
UPDATE history SET audience = '{developer}' WHERE kind IN ('attachment_added', 'attachment_removed');
ALTER TABLE history ENABLE TRIGGER history_immutable;
`;

const VERSIONS = `
ALTER TABLE attachment ADD COLUMN version integer NOT NULL DEFAULT 1;
UPDATE attachment SET version = 2 WHERE removed_at IS NOT NULL;
ALTER TABLE judgement ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE assessment DROP COLUMN version;
`;
