/** The command was given wrongly; its usage line is shown. */
export class UsageError extends Error {}

/** An error for the person at the terminal: what they can mend as a sentence, the rest with its stack. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = ['MappingError', 'FileError', 'RefusedError'].includes(error.constructor.name);
  const isMissingFile = 'code' in error && error.code === 'ENOENT';
  return known || isMissingFile ? error.message : (error.stack ?? error.message);
}
