import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { readConfig, SettableClock } from '#platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { Browserless } from './client.js';
import { cast, idsOfCast, type CastName } from './cast.js';

export interface TestApp {
  readonly url: string;
  readonly clock: SettableClock;
  readonly app: NestExpressApplication;
  readonly db: DataSource;
  readonly databaseUrl: string;
  /** Ids of the cast by name, e.g. `ids.developer`. */
  readonly ids: Readonly<Record<CastName, string>>;
  /** A signed-in client of one of the cast; signs in once. */
  as(name: CastName): Promise<Browserless>;
  anonymous(): Browserless;
  close(): Promise<void>;
}

/** What a test may want otherwise: when it is, the environment, a database that has the cast already. */
interface Options {
  readonly now?: string;
  readonly env?: Record<string, string>;
  readonly on?: TestDatabase;
}

/** The whole system on a database of its own, with a cast of people for every role and a clock that tests set. */
export async function startTestApp(options: Options = {}): Promise<TestApp> {
  const database = options.on ?? (await createTestDatabase(cast));
  const clock = new SettableClock(options.now ?? '2026-06-01T09:00:00Z');
  const env = { NODE_ENV: 'test', ERKEND_DEMO: '1', PORT: '0', ...options.env };
  const config = readConfig({ ...env, DATABASE_URL: database.url });
  const app = await createApp(config, { clock, quiet: true });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const ids = await idsOfCast(app.get(DataSource));
  const clients = new Map<CastName, Promise<Browserless>>();
  return {
    url,
    clock,
    app,
    db: app.get(DataSource),
    databaseUrl: database.url,
    ids,
    as(name) {
      const known = clients.get(name) ?? Browserless.signIn(url, `${name}@demo.example`, 'demo');
      clients.set(name, known);
      return known;
    },
    anonymous: () => new Browserless(url),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
