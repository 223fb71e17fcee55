import { describe, expect, it, jest } from '@jest/globals';
import type { Request, Response } from 'express';
import { refuseCrossSiteWrites } from './cross-site.js';

/** Whether a request is let through that comes with these headers. */
function passes(method: string, headers: Record<string, string>): boolean {
  const get = (name: string): string | undefined => ({ host: 'erkend.example', ...headers })[name];
  const next = jest.fn();
  refuseCrossSiteWrites({ method, get } as unknown as Request, {} as Response, next);
  return next.mock.calls[0]?.length === 0;
}

const other = 'https://evil.example';

describe('a write from another site', () => {
  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    // A page of another name in the same domain is another site's page to us.
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://erkend.example' }],
    [{ origin: other }],
    [{ origin: 'null' }],
    [{ origin: 'https://erkend.example.evil.example' }],
  ])('is refused by every method that writes: %j', (headers) => {
    const letThrough = ['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => passes(method, headers));
    expect(letThrough).toEqual([]);
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://erkend.example' }],
    [{}],
  ])('is not what comes from our own pages, an address that was typed, or a program: %j', (headers) => {
    expect(passes('POST', headers)).toBe(true);
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('is not reading: %s', (method) => {
    expect(passes(method, { 'sec-fetch-site': 'cross-site', origin: other })).toBe(true);
  });
});
