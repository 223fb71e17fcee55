import type { Reason } from '#domain';

/** What can stand in the way of an answer; the workspace has a sentence for each. */
export const problemCodes = [
  'invalid_input',
  'refused',
  'not_signed_in',
  'wrong_email_or_password',
  'not_permitted',
  'cross_site_write',
  'answers_closed',
  'not_found',
  'password_link_used_up',
  'version_conflict',
  'command_id_used',
  'try_again',
  'rule_of_database',
  'too_large',
  'unsupported_media_type',
  'act_refused',
  'last_administrator',
  'too_many_requests',
  'internal_error',
  'temporarily_unavailable',
  'workspace_not_built',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

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
    readonly code: ProblemCode,
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
