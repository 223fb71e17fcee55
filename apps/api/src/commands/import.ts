import { parseArgs } from 'node:util';
import { Clock, HistoryWriter, Transactions } from '#platform';
import { ReleaseRegistry } from '#publication';
import { Importer, importFile } from '../import/index.js';
import { withApplication } from './context.js';
import { UsageError } from './usage.js';

function optionsOf(args: string[]) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'skip-refused': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.mapping)
    throw new UsageError('Give one file and its mapping.');
  return { file, mapping: values.mapping, dryRun: values['dry-run'], skipRefused: values['skip-refused'] };
}

/** Brings a registry's CSV file into the catalogue. */
export async function importCommand(args: string[]): Promise<boolean> {
  const options = optionsOf(args);
  return withApplication((app) => {
    const importer = new Importer(
      app.get(Transactions),
      app.get(Clock),
      app.get(HistoryWriter),
      app.get(ReleaseRegistry, { strict: false }),
    );
    return importFile(importer, options, (line) => console.log(line));
  });
}
