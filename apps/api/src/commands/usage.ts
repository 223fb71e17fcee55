/** The command was given wrongly; its usage line is shown. */
export class UsageError extends Error {}

/** Nobody there, no such host, wrong password, no such account, no such database. */
const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28P01', '28000', '3D000'];

/** An error for the person at the terminal: what they can mend as a sentence, the rest with its stack. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (unreachable.includes(code))
    return `The database of DATABASE_URL cannot be opened (${code}): ${error.message}`;
  const known = ['MappingError', 'FileError', 'RefusedError'].includes(error.constructor.name);
  const isMissingFile = code === 'ENOENT';
  return known || isMissingFile ? error.message : (error.stack ?? error.message);
}
