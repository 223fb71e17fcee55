import { levelIncludes, type Level } from '../recognition/level.js';
import { criteria2015 } from './criteria-2015/index.js';
import type { Criterion } from './criterion.js';

export * from './carried-over.js';
export type { Criterion } from './criterion.js';
export * from './studies-to-judge.js';

const versions: Readonly<Record<string, readonly Criterion[]>> = { '2015-2018': criteria2015 };

/** The versions of the criteria under which dossiers can be judged. */
export const criteriaVersions: readonly string[] = Object.keys(versions);

/**
 * The criteria on which a dossier of this level is judged, those of lower levels first.
 * @throws RangeError for a version that does not exist.
 */
export function criteriaFor(version: string, level: Level): Criterion[] {
  const criteria = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (criteria === undefined) throw new RangeError(`No criteria of version ${version}`);
  return criteria.filter((criterion) => levelIncludes(level, criterion.level));
}
