import type { Reason } from '#domain';

/** One field of the input at fault; `code` is a translation key. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

export interface ProblemDetails {
  readonly reasons?: readonly Reason[];
  readonly fields?: readonly FieldProblem[];
  /** The present state of what was to be changed, for version conflicts. */
  readonly current?: unknown;
}

/** An answer that is not the wished one; becomes `application/problem+json` at the edge. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }
}

/** What does not exist and what must stay unknown get the same answer. */
export const notFound = (): ProblemError => new ProblemError(404, 'not_found');
export const versionConflict = (current: unknown): ProblemError =>
  new ProblemError(409, 'version_conflict', { current });
export const actRefused = (reasons: readonly Reason[]): ProblemError =>
  new ProblemError(422, 'act_refused', { reasons });
export const invalidInput = (...fields: FieldProblem[]): ProblemError =>
  new ProblemError(400, 'invalid_input', { fields });
