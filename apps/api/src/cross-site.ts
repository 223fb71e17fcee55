import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '#platform';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site makes a browser send. Browsers say where a request comes from in
 * `Sec-Fetch-Site`, older ones in `Origin`; programs send neither and have no cookie to misuse.
 */
export function refuseCrossSiteWrites(request: Request, _response: Response, next: NextFunction): void {
  if (readingMethods.has(request.method) || isOwnSite(request)) return next();
  next(new ProblemError(403, 'cross_site_write'));
}

function isOwnSite(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}
