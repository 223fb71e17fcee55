import 'reflect-metadata';
import { describeProblem, UsageError } from './commands/usage.js';

/** Answers whether it went well, or does not end: then the process stays. */
type Command = (args: string[]) => Promise<boolean>;

/** Each command loads its own part of the system: `migrate` runs at every start and must be quick. */
const commands: Record<string, { usage: string; load: () => Promise<Command> }> = {
  migrate: {
    usage:
      'migrate [--demo]         bring the database up to date; --demo: fill an empty one with invented data',
    load: async () => (await import('./commands/migrate.js')).migrateCommand,
  },
  serve: {
    usage: 'serve [--demo]           migrate, and then serve until it is stopped: what `npm start` does',
    load: async () => (await import('./commands/serve.js')).serveCommand,
  },
  seed: {
    usage: 'seed                     fill an empty database with the demonstration',
    load: async () => (await import('./commands/migrate.js')).seedCommand,
  },
  import: {
    usage: 'import <file.csv> --mapping <file.yaml> [--dry-run] [--skip-refused]',
    load: async () => (await import('./commands/import.js')).importCommand,
  },
  doctor: {
    usage: 'doctor                   check the invariants on all rows; code 1 when one is broken',
    load: async () => (await import('./commands/doctor.js')).doctorCommand,
  },
  person: {
    usage: 'person <address> --name <name> --role <role> [--role <role>]',
    load: async () => (await import('./commands/person.js')).personCommand,
  },
  openapi: {
    usage: 'openapi [file]           write the description of the API (apps/api/openapi.json)',
    load: async () => (await import('./commands/openapi.js')).openapiCommand,
  },
};

const help = [
  'Usage: npm run cli -- <command>',
  ...Object.values(commands).map(({ usage }) => `  ${usage}`),
].join('\n');

async function main([name, ...args]: string[]): Promise<number> {
  const command = commands[name ?? ''];
  if (!command) {
    console.error(help);
    return 2;
  }
  try {
    return (await (await command.load())(args)) ? 0 : 1;
  } catch (error) {
    console.error(
      error instanceof UsageError ? `${error.message}\n  ${command.usage}` : describeProblem(error),
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exit(await main(process.argv.slice(2)));
