import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SettableClock } from '#platform';
import { isPersonReading, UsageCounter } from './usage-counter.js';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

type Opening = Parameters<UsageCounter['count']>[0];

const opening = (headers: Record<string, string>, method = 'GET'): Opening =>
  ({ method, get: (name: string) => headers[name] }) as Opening;

const reads = (...told: Parameters<typeof opening>): boolean => isPersonReading(opening(...told));

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

describe('what was counted', () => {
  const written: unknown[][] = [];
  let answer: () => Promise<void>;
  const database = {
    isInitialized: true,
    async query(_sql: string, [days, kinds, , counts]: unknown[][]) {
      await answer();
      written.push([days![0], kinds![0], counts![0]]);
    },
  } as unknown as ConstructorParameters<typeof UsageCounter>[0];
  const clock = new SettableClock('2027-06-30T21:59:00Z');
  const look = (counter: UsageCounter): void =>
    counter.count(opening({ 'user-agent': browser }), 'start_page');

  let counter: UsageCounter;
  beforeEach(() => {
    jest.useFakeTimers();
    clock.set('2027-06-30T21:59:00Z');
    written.length = 0;
    answer = () => Promise.resolve();
    counter = new UsageCounter(database, clock);
    counter.onModuleInit();
  });
  afterEach(async () => {
    await counter.beforeApplicationShutdown();
    jest.useRealTimers();
  });

  it('is written every ten seconds', async () => {
    look(counter);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(written).toEqual([['2027-06-30', 'start_page', 1]]);
  });

  it('is written when the process stops', async () => {
    look(counter);
    await counter.beforeApplicationShutdown();
    expect(written).toEqual([['2027-06-30', 'start_page', 1]]);
  });

  it('falls on the day it is in Amsterdam', async () => {
    clock.set('2027-06-30T22:00:00Z');
    look(counter);
    await counter.flush();
    expect(written).toEqual([['2027-07-01', 'start_page', 1]]);
  });

  it('is added to what was opened while a write failed', async () => {
    look(counter);
    answer = () => {
      look(counter);
      return Promise.reject(new Error('The database is away'));
    };
    await counter.flush();
    answer = () => Promise.resolve();
    await counter.flush();
    expect(written).toEqual([['2027-06-30', 'start_page', 2]]);
  });
});
