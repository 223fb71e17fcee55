import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Use by month, kept by the database itself: the public figures would add up every day of every entry otherwise. */
export class UsageByMonth1700000000029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [MONTHS, KEEPING]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const all = '00000000-0000-0000-0000-000000000000';

/** A row for each intervention, and one for all of the kind together. */
const MONTHS = `
CREATE TABLE usage_month (
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  kind text NOT NULL CHECK (kind IN ('start_page','summary','download')),
  intervention_id uuid NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (kind, month, intervention_id)
);
CREATE INDEX usage_month_most ON usage_month (kind, month, count DESC) WHERE intervention_id <> '${all}';

CREATE FUNCTION months_of(counted usage_count) RETURNS TABLE (month date, kind text, intervention_id uuid, count bigint)
LANGUAGE sql IMMUTABLE AS $$
  SELECT date_trunc('month', counted.day::timestamp)::date, counted.kind, id, counted.count
  FROM (SELECT counted.intervention_id AS id UNION SELECT '${all}') AS itself_and_all
$$;

INSERT INTO usage_month (month, kind, intervention_id, count)
SELECT m.month, m.kind, m.intervention_id, sum(m.count) FROM usage_count AS counted, months_of(counted) AS m GROUP BY 1, 2, 3;
`;

const addUp = (rows: string, sign = ''): string => `
    INSERT INTO usage_month AS kept (month, kind, intervention_id, count)
    SELECT m.month, m.kind, m.intervention_id, ${sign} sum(m.count)
    FROM ${rows} AS r, months_of(ROW(r.day, r.kind, r.intervention_id, r.count)::usage_count) AS m GROUP BY 1, 2, 3
    ON CONFLICT (kind, month, intervention_id) DO UPDATE SET count = kept.count + excluded.count;`;

const KEEPING = `
CREATE FUNCTION keep_usage_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One lock for all: two processes that write the same months in another order would wait for each other.
  PERFORM pg_advisory_xact_lock(727004);
  IF TG_OP <> 'INSERT' THEN ${addUp('removed', '-')}
  END IF;
  IF TG_OP <> 'DELETE' THEN ${addUp('added')}
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER months_kept_inserting AFTER INSERT ON usage_count REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_months();
CREATE TRIGGER months_kept_updating AFTER UPDATE ON usage_count REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_months();
CREATE TRIGGER months_kept_deleting AFTER DELETE ON usage_count REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_usage_months();
`;
