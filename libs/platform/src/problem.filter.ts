import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProblemError, type ProblemCode } from './problem.js';
import { uuidv7 } from './uuid.js';

const codeOfStatus: Partial<Record<number, ProblemCode>> = {
  400: 'invalid_input',
  401: 'not_signed_in',
  403: 'not_permitted',
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Turns every failure into `application/problem+json`; the stack stays in the log, found by its trace id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = asProblem(error);
    const traceId = uuidv7();
    // A rule of the database that no rule of ours caught first is a fault of ours too, though nothing was harmed.
    if (problem.status >= 500 || problem.code === 'rule_of_database') this.log(error, request, traceId);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.status === 503) response.setHeader('retry-after', '5');
    response
      .status(problem.status)
      .type('application/problem+json')
      .setHeader('cache-control', 'no-store')
      .send({ status: problem.status, code: problem.code, ...problem.details, traceId });
  }

  private log(error: unknown, request: Request, traceId: string): void {
    this.logger.error(`${traceId} ${request.method} ${request.path} ${forTheLog(error)}`);
  }
}

/** Where an error came from; of a database that is away only that it is, or an hour without it fills the disk. */
export function forTheLog(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return asProblem(error).status === 503 ? error.message : (error.stack ?? error.message);
}

/** The problem an error stands for. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpException) return ofStatus(error.getStatus());
  if (isDatabaseAway(error)) return new ProblemError(503, 'temporarily_unavailable');
  if (sqlState(error) === '22P02' || sqlState(error) === '22021') return new ProblemError(404, 'not_found');
  if (sqlState(error)?.startsWith('23')) return new ProblemError(409, 'rule_of_database');
  if (sqlState(error) === '40001' || sqlState(error) === '40P01') return new ProblemError(409, 'try_again');
  return ofStatus(statusOf(error) ?? 500);
}

const ofStatus = (status: number): ProblemError =>
  new ProblemError(status, codeOfStatus[status] ?? (status >= 500 ? 'internal_error' : 'refused'));

function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function sqlState(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  const inner = (driverError as { code?: unknown } | undefined)?.code;
  const found = inner ?? code;
  return typeof found === 'string' && /^[0-9A-Z]{5}$/.test(found) ? found : undefined;
}

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether an error says that the database cannot be reached now, rather than that a statement was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, driverError } = (error ?? {}) as {
    code?: string;
    message?: string;
    driverError?: unknown;
  };
  if (driverError && driverError !== error && isDatabaseAway(driverError)) return true;
  if (code && (awayCodes.has(code) || code.startsWith('57P') || code.startsWith('08'))) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i.test(
    message ?? '',
  );
}
