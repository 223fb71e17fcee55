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
  beforeAll(async () => {
    let answering: express.Response | undefined;
    const exports = {
      async *all() {
        for (let batch = 0; batch < batches; batch += 1) {
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
      controller.json(response).catch(next);
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  it('arrives whole, compressed on the way, and leaves no listener behind for each batch', async () => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/data`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const { items } = (await answer.json()) as { items: unknown[] };
    expect(items).toHaveLength(batches * rows.length);
    expect(Math.max(...listening)).toBeLessThan(10);
  });
});
