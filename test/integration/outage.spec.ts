import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig, SettableClock } from '#platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { cast } from '../support/cast.js';
import { Browserless } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Stands between the system and its database and can be pulled out. */
class Cable {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  async plugIn(): Promise<void> {
    this.server = createServer((client) => {
      const upstream = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [client, upstream]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.sockets.delete(socket));
      }
      client.pipe(upstream).pipe(client);
    });
    const server = this.server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  async pullOut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

const draft = {
  title: 'Samen aan tafel',
  requestedLevel: 'well_described',
  themes: ['loneliness'],
  quickscan: {},
};

describe('the database going away and coming back', () => {
  let database: TestDatabase;
  let cable: Cable;
  let app: NestExpressApplication;
  let developer: Browserless;

  beforeAll(async () => {
    database = await createTestDatabase(cast);
    const url = new URL(database.url);
    cable = new Cable(new URL(database.url));
    await cable.plugIn();
    url.port = String(cable.port);
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: url.toString(),
      ERKEND_DEMO: '1',
      PORT: '0',
    });
    app = await createApp(config, { clock: new SettableClock('2026-06-01T09:00:00Z'), quiet: true });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    developer = await Browserless.signIn(`http://127.0.0.1:${port}`, 'developer@demo.example', 'demo');
  });
  afterAll(async () => {
    await app.close();
    await cable.pullOut();
    await database.drop();
  });

  it('answers 503 meanwhile, then works again with the same session and without a restart', async () => {
    const before = await developer.post('/api/submissions', draft);
    expect(before.status).toBe(201);
    await cable.pullOut();
    const meanwhile = await Promise.all([
      developer.get('/readyz'),
      developer.get('/api/submissions'),
      developer.post('/api/submissions', draft),
      developer.get('/'),
    ]);
    expect(meanwhile.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect((await developer.get('/healthz')).status).toBe(200);
    await cable.plugIn();
    const after = await developer.get<{ items: unknown[] }>('/api/submissions');
    expect(after.status).toBe(200);
    expect(after.body.items).toHaveLength(1);
  });
});
