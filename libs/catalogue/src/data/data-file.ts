import type { Response } from 'express';

/** Begins a file of open data: for every site to fetch, and kept by caches for five minutes. */
export function startFile(response: Response, type: string, name: string): Response {
  return response
    .setHeader('content-type', type)
    .setHeader('content-disposition', `attachment; filename="${name}"`)
    .setHeader('access-control-allow-origin', '*')
    .setHeader('cache-control', 'public, max-age=300');
}
