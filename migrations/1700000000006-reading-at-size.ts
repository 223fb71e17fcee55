import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists need to stay as fast with a hundred thousand dossiers as with a thousand. */
export class ReadingAtSize1700000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [SEARCH_WORDS, FIGURES, INDEXES]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

/**
 * The words of an entry stay in its row. Kept apart and compressed, as the database does by itself with long values,
 * ranking five hundred entries took longer than all the rest of a search.
 */
const SEARCH_WORDS = `
ALTER TABLE search_document SET (toast_tuple_target = 8160);
ALTER TABLE search_document ALTER COLUMN tsv SET STORAGE MAIN;
ALTER TABLE search_document ALTER COLUMN tsv TYPE tsvector USING tsv || ''::tsvector;
`;

/**
 * How many entries one can use now, by theme and setting, kept by the database itself with every change of a search
 * document. An empty setting stands for all of a theme, an empty theme for all of a setting.
 */
const FIGURES = `
CREATE TABLE catalogue_figure (
  theme text NOT NULL,
  setting text NOT NULL,
  entries integer NOT NULL,
  PRIMARY KEY (theme, setting),
  CHECK (theme <> '' OR setting <> '')
);
CREATE INDEX catalogue_figure_most ON catalogue_figure (entries DESC, setting) WHERE theme = '';

CREATE FUNCTION figures_of(document search_document) RETURNS TABLE (theme text, setting text) LANGUAGE sql IMMUTABLE AS $$
  SELECT t, s FROM unnest(document.themes || '{""}') AS t, unnest(document.settings || '{""}') AS s
  WHERE document.status IN ('valid', 'reserved', 'reassessing', 'imported') AND (t <> '' OR s <> '')
$$;

CREATE FUNCTION keep_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One lock for all: two releases that touch the same figures in another order would wait for each other.
  PERFORM pg_advisory_xact_lock(727003);
  INSERT INTO catalogue_figure AS kept (theme, setting, entries)
  SELECT changed.theme, changed.setting, sum(change) FROM (
    SELECT figure.*, 1 AS change FROM figures_of(NEW) AS figure
    UNION ALL SELECT figure.*, -1 FROM figures_of(OLD) AS figure) AS changed
  GROUP BY changed.theme, changed.setting HAVING sum(change) <> 0
  ON CONFLICT (theme, setting) DO UPDATE SET entries = kept.entries + excluded.entries;
  RETURN NULL;
END $$;
CREATE TRIGGER figures_kept AFTER INSERT OR UPDATE OF status, themes, settings OR DELETE ON search_document
  FOR EACH ROW EXECUTE FUNCTION keep_figures();

INSERT INTO catalogue_figure (theme, setting, entries)
SELECT figure.theme, figure.setting, count(*) FROM search_document AS document, figures_of(document) AS figure
GROUP BY figure.theme, figure.setting;
`;

/** An index for each filter and order that a list offers and that had none. */
const INDEXES = `
CREATE INDEX intervention_themes ON intervention USING gin (themes);
CREATE INDEX intervention_organisation ON intervention (organisation_id);
CREATE INDEX decision_announced ON decision (announced_at DESC, submission_id)
  WHERE outcome = 'recognised' AND announced_at IS NOT NULL;
CREATE INDEX person_name ON person (name, id);
`;
