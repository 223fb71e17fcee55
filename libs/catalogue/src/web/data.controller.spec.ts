import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import compression from 'compression';
import express from 'express';
import { Clock, readConfig } from '#platform';
import type { ExportQueries } from '../data/export.queries.js';
import { DataController } from './data.controller.js';

const batches = 30;
const rows = Array.from({ length: 500 }, (_, at) => ({ title: `${at} ${'samen '.repeat(100)}` }));

describe('the open data of a large databank', () => {
  let server: Server;
  const listening: number[] = [];
  /** After how many batches the database goes away. */
  let endsAfter = batches;
  let answered: Promise<void>;
  beforeAll(async () => {
    let answering: express.Response | undefined;
    const exports = {
      async *all() {
        for (let batch = 0; batch < batches; batch += 1) {
          if (batch === endsAfter) throw new Error('The database is away');
          listening.push(answering?.listenerCount('close') ?? 0);
          yield await Promise.resolve(rows);
        }
      },
    } as unknown as ExportQueries;
    const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nowhere', ERKEND_DEMO: '1' });
    const controller = new DataController(exports, new Clock(), config);
    const app = express().use(compression());
    app.get('/data', (_request, response, next) => {
      answering = response;
      answered = controller.json(response);
      answered.catch(next);
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/data`;

  it('arrives whole, compressed on the way, and leaves no listener behind for each batch', async () => {
    const answer = await fetch(address());
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const { items } = (await answer.json()) as { items: unknown[] };
    expect(items).toHaveLength(batches * rows.length);
    expect(Math.max(...listening)).toBeLessThan(10);
  });

  it('ends broken when the database goes away on the way, and says why', async () => {
    endsAfter = 2;
    await expect(fetch(address()).then((answer) => answer.text())).rejects.toThrow();
    await expect(answered).rejects.toThrow('The database is away');
  });

  it('promises no file when the database is away from the first', async () => {
    endsAfter = 0;
    const answer = await fetch(address());
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([500, null]);
  });

  it('has no fault to tell when the reader goes away', async () => {
    endsAfter = batches;
    const leaving = new AbortController();
    await fetch(address(), { signal: leaving.signal });
    leaving.abort();
    await expect(answered).resolves.toBeUndefined();
  });
});
