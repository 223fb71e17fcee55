import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files that take longest, in that order; one that is no longer there fails. Killing processes keeps two cores busy,
 * so what mostly waits runs beside it.
 */
const heavy = [
  'test/integration/crash.spec.ts',
  'test/integration/outage.spec.ts',
  'test/integration/jobs.spec.ts',
  'test/browser/faults.spec.ts',
  'test/browser/journey.spec.ts',
  'test/journeys/access-matrix.spec.ts',
  'test/integration/fuzz.spec.ts',
  'test/journeys/non-interference.spec.ts',
  'test/journeys/validity.spec.ts',
  'test/journeys/second-runs.spec.ts',
  'test/browser/writing-room.spec.ts',
  'test/browser/keyboard.spec.ts',
  'apps/api/src/demo/seed.spec.ts',
];

/**
 * Begins with the heavy files, so that at the end no worker is alone with one while the other has nothing left to do.
 * Jest would know them from the times of an earlier run, which a fresh clone does not have.
 */
export default class HeavyFirst {
  ranks = new Map(heavy.map((file, rank) => [path.resolve(import.meta.dirname, '../..', file), rank]));

  constructor() {
    const gone = [...this.ranks.keys()].filter((file) => !existsSync(file));
    if (gone.length > 0) throw new Error(`No longer there, and yet named as heavy: ${gone.join(', ')}`);
  }

  sort(tests) {
    const rank = ({ path: file }) => this.ranks.get(file) ?? heavy.length;
    const size = ({ path: file }) => statSync(file).size;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  /** Nothing is kept: the order is the same on every machine. */
  cacheResults() {}
}
