import type { DataSource } from 'typeorm';

/** A statement as the application asked it. */
export interface Asked {
  readonly text: string;
  readonly values: unknown[];
}

/** How much of one table a step of a plan read. */
export interface Reading {
  readonly table: string;
  readonly step: string;
  readonly rows: number;
}

interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Step[];
}

/** The reading statements that `work` makes the application ask, writes left out. */
export async function askedDuring(db: DataSource, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const { logger } = db;
  const silent = { logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {}, logMigration() {}, log() {} };
  db.logger = {
    ...silent,
    logQuery: (text, values) => void asked.push({ text, values: (values as unknown[] | undefined) ?? [] }),
  };
  try {
    await work();
  } finally {
    db.logger = logger;
  }
  return asked.filter(
    ({ text }) => /^\s*(SELECT|WITH)\b/i.test(text) && !/\b(INSERT|UPDATE|DELETE)\b/.test(text),
  );
}

/** The rows the database reads for a statement, table by table, by asking it and counting. */
export async function readingsOf(db: Pick<DataSource, 'query'>, { text, values }: Asked): Promise<Reading[]> {
  const [row] = await db.query<{ 'QUERY PLAN': [{ Plan: Step }] }[]>(
    `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
    values,
  );
  return row ? readingsIn(row['QUERY PLAN'][0].Plan) : [];
}

function readingsIn(step: Step): Reading[] {
  const table = step['Relation Name'];
  const read =
    step['Actual Rows'] +
    (step['Rows Removed by Filter'] ?? 0) +
    (step['Rows Removed by Index Recheck'] ?? 0);
  // A scan of nothing but an index is bounded by the statement's own limit, and reads no row of the table.
  const own =
    table && step['Node Type'] !== 'Index Only Scan'
      ? [{ table, step: step['Node Type'], rows: Math.round(read * step['Actual Loops']) }]
      : [];
  return [...own, ...(step.Plans ?? []).flatMap(readingsIn)];
}
