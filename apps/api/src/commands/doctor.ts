import { DataSource } from 'typeorm';
import { databaseOptions, readConfig } from '#platform';
import { doctorReport, examine } from '../doctor/index.js';

/** Checks the invariants of the database of DATABASE_URL. */
export async function doctorCommand(): Promise<boolean> {
  const { databaseUrl } = readConfig({ SESSION_SECRET: 'unused', ...process.env });
  const db = new DataSource(databaseOptions(databaseUrl));
  await db.initialize();
  try {
    const findings = await examine(db);
    console.log(doctorReport(findings));
    return findings.length === 0;
  } finally {
    await db.destroy();
  }
}
