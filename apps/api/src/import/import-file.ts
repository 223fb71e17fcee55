import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Gathered, Gatherer } from './gather.js';
import type { Importer } from './importer.js';
import { type Mapping, readMapping } from './mapping.js';
import { readCsv } from './read-csv.js';
import { reportText } from './report.js';

export interface ImportOptions {
  file: string;
  mapping: string;
  /** Stop behind the report. */
  dryRun: boolean;
  /** Go on although rows were refused, without the interventions they belong to. */
  skipRefused: boolean;
}

async function gather(file: string, mapping: Mapping, print: (line: string) => void): Promise<Gathered> {
  const gatherer = new Gatherer(mapping);
  let said = 0;
  const onProgress = (share: number): void => {
    if (share < said + 0.25 && share < 1) return;
    said = share;
    print(`Reading: ${Math.round(share * 100)} %`);
  };
  for await (const row of readCsv(file, mapping, onProgress)) gatherer.add(row);
  return gatherer.finish();
}

/**
 * Imports a registry's CSV file: always first the whole dry run with its report, and the writing
 * only when that found nothing to refuse. Answers whether everything that was asked for was done.
 */
export async function importFile(
  importer: Importer,
  options: ImportOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const mapping = readMapping(await readFile(options.mapping, 'utf8'), basename(options.mapping));
  const gathered = await gather(options.file, mapping, print);
  const plan = await importer.plan(gathered, mapping);
  print(reportText(gathered, plan.changes));
  if (gathered.refused.length > 0 && !options.skipRefused) {
    print(
      'Nothing was written. Mend the rows or the mapping, or leave those entries out with --skip-refused.',
    );
    return false;
  }
  if (options.dryRun) {
    print('Dry run: nothing was written.');
    return true;
  }
  await importer.apply(plan, (done) => {
    if (done % 50 === 0 || done === plan.entries.length) print(`Writing: ${done} of ${plan.entries.length}`);
  });
  print(plan.entries.length === 0 ? 'Nothing to do.' : 'Done: all of it is in the catalogue.');
  return true;
}
