import type { DataSource } from 'typeorm';

/**
 * Invented figures of use: three years of months, growing, quieter in summer. One row a month is enough for the
 * yearly counts that are shown.
 */
export async function seedUsage(db: DataSource, now: Date): Promise<void> {
  const month = `generate_series(date_trunc('month', $1::timestamptz) - interval '35 months', $1::timestamptz, interval '1 month')`;
  const season = `(CASE WHEN extract(month FROM month) IN (7, 8) THEN 0.6 ELSE 1 END)`;
  const growth = `(1 + 0.02 * extract(epoch FROM month - ($1::timestamptz - interval '36 months')) / 2629800)`;
  await db.query(
    `INSERT INTO usage_count (day, kind, count)
     SELECT month::date, 'start_page', round(2400 * ${season} * ${growth}) FROM ${month} AS month`,
    [now],
  );
  await db.query(
    `INSERT INTO usage_count (day, kind, intervention_id, count)
     SELECT month::date, kind.name, live.id,
       round(kind.share * ${season} * ${growth} * (60 + abs(hashtext(live.id::text || kind.name)) % 140))
     FROM (SELECT intervention_id AS id, min(released_at) AS since FROM edition WHERE released_at IS NOT NULL
           GROUP BY intervention_id) AS live
     CROSS JOIN (VALUES ('summary', 1.0), ('download', 0.3)) AS kind (name, share)
     CROSS JOIN ${month} AS month
     WHERE month >= live.since`,
    [now],
  );
}
