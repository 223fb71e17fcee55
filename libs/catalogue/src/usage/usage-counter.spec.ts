import { describe, expect, it } from '@jest/globals';
import { isPersonReading } from './usage-counter.js';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const reads = (headers: Record<string, string>, method = 'GET'): boolean =>
  isPersonReading({ method, get: (name: string) => headers[name] } as Parameters<typeof isPersonReading>[0]);

describe('an opening that counts', () => {
  it('is one of somebody with a browser', () => {
    expect(reads({ 'user-agent': browser })).toBe(true);
    expect(reads({ 'user-agent': browser, 'sec-purpose': 'something else' })).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['a search engine', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }],
    ['a program without a name', {}],
    ['a browser that fetches ahead', { 'user-agent': browser, 'sec-purpose': 'prefetch;prerender' }],
    ['an older browser that fetches ahead', { 'user-agent': browser, purpose: 'prefetch' }],
  ])('is not one of %s', (_who, headers) => {
    expect(reads(headers)).toBe(false);
  });

  it('is not a mere check of the address', () => {
    expect(reads({ 'user-agent': browser }, 'HEAD')).toBe(false);
  });
});
