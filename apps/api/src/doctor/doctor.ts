import type { DataSource } from 'typeorm';
import type { Invariant } from './invariant.js';
import { invariants } from './invariants.js';

/** A row that breaks an invariant. */
export interface Finding {
  invariant: string;
  id: string;
  detail: string;
}

async function check(db: DataSource, invariant: Invariant): Promise<Finding[]> {
  const rows = await db.query<{ id: string; detail: string | null }[]>(invariant.sql);
  return rows.map((row) => ({ invariant: invariant.name, id: row.id, detail: row.detail ?? '' }));
}

/** Checks every invariant on all rows. Changes nothing; an empty answer means that all of them hold. */
export async function examine(db: DataSource): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const invariant of invariants) findings.push(...(await check(db, invariant)));
  return findings;
}

/** The findings for people, per invariant at most ten. */
export function doctorReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return `All ${invariants.length} invariants hold.`;
  return invariants
    .flatMap(({ name, holds }) => {
      const broken = findings.filter((finding) => finding.invariant === name);
      if (broken.length === 0) return [];
      return [
        `${name}: ${holds}`,
        ...broken.slice(0, 10).map(({ id, detail }) => `  ${id}  ${detail}`),
        `  ${broken.length} in all`,
      ];
    })
    .join('\n');
}
