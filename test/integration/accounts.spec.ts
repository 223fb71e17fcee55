import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { Browserless } from '../support/client.js';

const longEnough = 'een stoel bij het raam';

interface Account {
  id: string;
  name: string;
  email: string;
  active: boolean;
  version: number;
  roles: string[];
}

let system: TestApp;
let admin: Browserless;
beforeAll(async () => {
  system = await startTestApp();
  admin = await system.as('admin');
});
afterAll(() => system.close());

/** The account of somebody as the administrator reads it. */
async function accountOf(words: string): Promise<Account> {
  const { body } = await admin.get<{ items: Account[] }>(`/api/admin/people?q=${encodeURIComponent(words)}`);
  const [found] = body.items;
  if (!found) throw new Error(`Nobody found by ${words}`);
  return found;
}

/** The secret in the newest mail with a link to this address, once the job has written it. */
async function linkTo(email: string, after = 0): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const mails = await system.db.query<{ body: string }[]>(
      `SELECT body FROM mail WHERE recipient = $1 AND kind = 'password_link' ORDER BY id`,
      [email],
    );
    const token = /#([\w-]{43})/.exec(mails[after]?.body ?? '')?.[1];
    if (token) return token;
    await pause(100);
  }
  throw new Error(`No mail with a link reached ${email}`);
}

const statusOf = async (email: string, password: string): Promise<number> =>
  (await system.anonymous().post('/api/session', { email, password })).status;

describe('an account', () => {
  it('is made by the administrator, and opened by the link that was mailed, once', async () => {
    const email = 'nieuw@wijkwerk.example';
    const made = await admin.post<{ id: string }>('/api/admin/people', {
      email,
      name: 'Noor Nieuwenhuis',
      organisation: 'Wijkwerk',
      roles: ['developer'],
    });
    expect(made.status).toBe(201);
    const token = await linkTo(email);
    expect(
      await system.db.query('SELECT person_id AS id, body FROM mail WHERE recipient = $1', [email]),
    ).toEqual([{ id: made.body.id, body: expect.stringContaining('werkt 7 dagen') }]);
    const [kept] = await system.db.query<{ hash: Buffer }[]>('SELECT token_hash AS hash FROM password_link');
    expect(kept?.hash.toString('base64url')).not.toContain(token.slice(0, 20));

    const visitor = system.anonymous();
    const short = await visitor.put('/api/password', { token, password: 'kort' });
    expect(short).toMatchObject({ status: 400, body: { fields: [{ path: 'password', code: 'minLength' }] } });
    expect((await visitor.put('/api/password', { token, password: longEnough })).status).toBe(204);
    expect((await visitor.put('/api/password', { token, password: `${longEnough}!` })).body).toMatchObject({
      status: 404,
      code: 'password_link_used_up',
    });
    expect(await statusOf(email, longEnough)).toBe(201);
    const log = await (await system.as('auditor')).get<{ action: string }[]>('/api/audit');
    expect(log.body.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['add_person', 'set_password']),
    );
  });

  it('is not made twice for one address, nor by anybody else', async () => {
    const person = { email: 'EDITOR@demo.example', name: 'Tweede', roles: ['editor'] };
    const twice = await admin.post('/api/admin/people', person);
    expect(twice.body).toMatchObject({ status: 400, fields: [{ path: 'email', code: 'address_taken' }] });
    const secretary = await system.as('secretary');
    expect((await secretary.post('/api/admin/people', { ...person, email: 'x@x.example' })).status).toBe(403);
    expect((await secretary.get('/api/admin/people')).status).toBe(403);
  });

  it('is closed at once, and opened again', async () => {
    const member = await Browserless.signIn(system.url, 'member4@demo.example', 'demo');
    const account = await accountOf('member4@');
    const put = (active: boolean, version: number) =>
      admin.put(`/api/admin/people/${account.id}/active`, { active, version });
    expect((await put(false, account.version)).status).toBe(204);
    expect((await member.get('/api/session')).status).toBe(401);
    expect(await statusOf('member4@demo.example', 'demo')).toBe(401);
    const stale = await put(true, account.version);
    expect(stale.body).toMatchObject({
      status: 409,
      code: 'version_conflict',
      current: { version: account.version + 1 },
    });
    expect((await put(true, account.version + 1)).status).toBe(204);
    expect(await statusOf('member4@demo.example', 'demo')).toBe(201);
  });

  it('of the last administrator stays open and keeps its role', async () => {
    const { id, version } = await accountOf('admin@');
    const closed = await admin.put(`/api/admin/people/${id}/active`, { active: false, version });
    const stripped = await admin.put(`/api/admin/people/${id}/roles`, { roles: ['auditor'], version });
    expect([closed.body, stripped.body]).toMatchObject([
      { status: 422, code: 'last_administrator' },
      { status: 422, code: 'last_administrator' },
    ]);
    expect(await accountOf('admin@')).toMatchObject({ active: true, roles: ['admin'], version });
  });

  it('is listed page by page, each once', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const page = await admin.get<{ items: Account[]; next: string | null }>(
        `/api/admin/people?limit=7${after && `&after=${after}`}`,
      );
      seen.push(...page.body.items.map(({ id }) => id));
      after = page.body.next ?? '';
    } while (after);
    const [count] = await system.db.query<{ people: number }[]>('SELECT count(*)::int AS people FROM person');
    expect(seen).toHaveLength(count?.people ?? 0);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a forgotten password', () => {
  it('answers the same to everybody, and only mails who has an account', async () => {
    const ask = (email: string) => system.anonymous().post('/api/password-links', { email });
    const known = await ask('releaser@demo.example');
    const unknown = await ask('nobody@nowhere.example');
    expect([known.status, unknown.status, unknown.body]).toEqual([204, 204, known.body]);
    await linkTo('releaser@demo.example');
    const [mails] = await system.db.query<unknown[]>(
      `SELECT count(*)::int AS mails FROM mail WHERE recipient = 'nobody@nowhere.example'`,
    );
    expect(mails).toEqual({ mails: 0 });
  });

  it('is set anew, which ends every session and every other link of that person', async () => {
    const email = 'editor@demo.example';
    const session = await Browserless.signIn(system.url, email, 'demo');
    await system.anonymous().post('/api/password-links', { email });
    await linkTo(email);
    await system.anonymous().post('/api/password-links', { email });
    const [first, second] = [await linkTo(email), await linkTo(email, 1)];
    expect(
      (await system.anonymous().put('/api/password', { token: first, password: longEnough })).status,
    ).toBe(204);
    expect((await session.get('/api/session')).status).toBe(401);
    expect(
      (await system.anonymous().put('/api/password', { token: second, password: longEnough })).status,
    ).toBe(404);
    expect([await statusOf(email, 'demo'), await statusOf(email, longEnough)]).toEqual([401, 201]);
  });

  it('has a link that ends by itself', async () => {
    const email = 'decider@demo.example';
    await system.anonymous().post('/api/password-links', { email });
    const token = await linkTo(email);
    const now = system.clock.now();
    system.clock.set(new Date(now.getTime() + 2 * 3_600_000 + 1000).toISOString());
    const late = await system.anonymous().put('/api/password', { token, password: longEnough });
    system.clock.set(now.toISOString());
    expect(late.body).toMatchObject({ status: 404, code: 'password_link_used_up' });
  });

  it('is not asked for without end', async () => {
    const ask = () => system.anonymous().post('/api/password-links', { email: 'panel1@demo.example' });
    const answers = [await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 429]);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows it', async () => {
    const person = await Browserless.signIn(system.url, 'panel3@demo.example', 'demo');
    const change = (current: string) =>
      person.put('/api/session/password', { current, password: longEnough });
    expect((await change('wrong')).body).toMatchObject({
      status: 400,
      fields: [{ path: 'current', code: 'wrong_current_password' }],
    });
    expect((await change('demo')).status).toBe(204);
    expect((await person.get('/api/session')).status).toBe(401);
    expect(await statusOf('panel3@demo.example', longEnough)).toBe(201);
  });
});

describe('attempts at the same moment', () => {
  it('are counted before they are made, so that no more than ten are', async () => {
    const attempts = Array.from({ length: 30 }, () => statusOf('auditor@demo.example', 'no'));
    const made = (await Promise.all(attempts)).filter((status) => status === 401);
    expect(made).toHaveLength(10);
  });
});

describe('behind a proxy that ends TLS', () => {
  it('refuses to start when it does not know the proxy', () => {
    const env = { NODE_ENV: 'test', DATABASE_URL: 'postgres://x', BASE_URL: 'https://erkend.example' };
    expect(() => readConfig(env)).toThrow(/TRUSTED_PROXIES/);
  });

  it('believes that proxy: the session cookie is Secure, and each caller is counted apart', async () => {
    const app = await createApp(
      readConfig({
        NODE_ENV: 'test',
        DATABASE_URL: system.databaseUrl,
        BASE_URL: 'https://erkend.example',
        TRUSTED_PROXIES: 'loopback',
        ERKEND_WORKER: 'separate',
      }),
      { quiet: true },
    );
    const server = app.getHttpServer();
    await app.listen(0, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    const client = new Browserless(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = await client.request(
      'POST',
      '/api/session',
      { email: 'adviser@demo.example', password: 'no' },
      { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' },
    );
    const signedIn = await client.request(
      'POST',
      '/api/session',
      { email: 'adviser@demo.example', password: 'demo' },
      { 'x-forwarded-for': '192.0.2.8', 'x-forwarded-proto': 'https' },
    );
    await app.close();
    expect([answer.status, signedIn.status]).toEqual([401, 201]);
    expect(signedIn.headers.getSetCookie().join()).toMatch(/Secure/);
    const counted = await system.db.query<{ key: string }[]>(
      `SELECT key FROM sign_in_attempt WHERE key LIKE 'ip:192.0.2.%' ORDER BY key`,
    );
    expect(counted.map(({ key }) => key)).toEqual(['ip:192.0.2.7', 'ip:192.0.2.8']);
  });
});
