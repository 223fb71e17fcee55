import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Browserless } from '../support/client.js';
import { addNewcomer } from '../support/newcomers.js';

describe('signing in', () => {
  let system: TestApp;
  beforeAll(async () => {
    system = await startTestApp();
  });
  afterAll(() => system.close());

  it('answers who one is, and the cookie cannot be read by scripts or sent from other sites', async () => {
    const answer = await system
      .anonymous()
      .post('/api/session', { email: 'secretary@demo.example', password: 'demo' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ person: { name: 'Secretary', roles: ['secretary'] }, demo: true });
    const cookie = answer.headers.getSetCookie().join();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('says the same to a wrong password and to an unknown address', async () => {
    const wrong = await system
      .anonymous()
      .post('/api/session', { email: 'editor@demo.example', password: 'no' });
    const unknown = await system
      .anonymous()
      .post('/api/session', { email: 'nobody@demo.example', password: 'no' });
    expect(wrong.status).toBe(401);
    expect({ ...unknown.body, traceId: '' }).toEqual({ ...wrong.body, traceId: '' });
  });

  it('keeps passwords as argon2id hashes that are slow to guess', async () => {
    const { id } = await addNewcomer(system, 'newcomer', { roles: ['developer'] });
    const [row] = await system.db.query<{ password_hash: string }[]>(
      'SELECT password_hash FROM person WHERE id = $1',
      [id],
    );
    // The least that the OWASP cheat sheet on password storage accepts for argon2id: 19 MiB, twice.
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4}|\d{6,}),t=([2-9]|\d\d+),/);
  });

  it('closes after ten wrong passwords, whatever address a proxy header claims, and opens again later', async () => {
    const client = system.anonymous();
    const attempt = (password: string, from: string, email = 'member5@demo.example') =>
      client.request('POST', '/api/session', { email, password }, { 'x-forwarded-for': from });
    for (let index = 0; index < 10; index += 1) {
      const email = index % 2 === 0 ? 'member5@demo.example' : 'Member5@Demo.example';
      expect((await attempt('no', `10.0.0.${index}`, email)).status).toBe(401);
    }
    system.clock.set('2026-06-01T09:14:00Z');
    expect((await attempt('demo', '10.9.9.9')).status).toBe(429);
    system.clock.set('2026-06-01T09:20:00Z');
    expect((await attempt('demo', '10.9.9.9')).status).toBe(201);
  });

  it('closes after a hundred attempts from one place, whomever they are for, and counts no right one', async () => {
    const attempt = async (password: string, email = `${randomUUID()}@demo.example`) =>
      (await system.anonymous().post('/api/session', { email, password })).status;
    expect(await attempt('no')).toBe(401);
    await system.db.query(`UPDATE sign_in_attempt SET points = 99 WHERE key LIKE 'ip:%'`);
    expect(await attempt('demo', 'adviser@demo.example')).toBe(201);
    expect(await attempt('no')).toBe(401);
    expect(await attempt('no')).toBe(429);
    expect(await attempt('demo', 'adviser@demo.example')).toBe(429);
    system.clock.set('2026-06-01T09:40:00Z');
    expect(await attempt('demo', 'adviser@demo.example')).toBe(201);
  });

  it('ends with signing out', async () => {
    const client = await Browserless.signIn(system.url, 'releaser@demo.example', 'demo');
    expect((await client.get('/api/session')).status).toBe(200);
    expect((await client.delete('/api/session')).status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(401);
  });

  it('takes a role away at once', async () => {
    const admin = await system.as('admin');
    const auditor = await Browserless.signIn(system.url, 'auditor@demo.example', 'demo');
    expect((await auditor.get('/api/audit')).status).toBe(200);
    const put = (roles: string[], version: number) =>
      admin.put(`/api/admin/people/${system.ids.auditor}/roles`, { roles, version });
    await put(['adviser'], 1);
    expect((await auditor.get('/api/audit')).status).toBe(403);
    await put(['auditor'], 2);
    const log = await auditor.get<{ action: string; object: string }[]>('/api/audit');
    expect(log.body[0]).toMatchObject({ action: 'set_roles', object: `person ${system.ids.auditor}` });
  });

  it('refuses a write that another site makes the browser send', async () => {
    const client = await system.as('developer');
    const body = { locale: 'en' };
    const cross = await client.request('PATCH', '/api/session', body, { 'sec-fetch-site': 'cross-site' });
    const oldBrowser = await client.request('PATCH', '/api/session', body, {
      origin: 'https://evil.example',
    });
    const own = await client.request('PATCH', '/api/session', body, { 'sec-fetch-site': 'same-origin' });
    expect([cross.status, oldBrowser.status, own.status]).toEqual([403, 403, 200]);
  });

  it('keeps the language that was chosen before signing in, and no other person’s', async () => {
    const credentials = { email: 'editor@demo.example', password: 'demo' };
    const spoken = async (body: object): Promise<unknown> => {
      const answer = await system.anonymous().post<{ person: { locale: string } }>('/api/session', body);
      return answer.body.person?.locale ?? answer.status;
    };
    expect(await spoken(credentials)).toBe('nl');
    expect(await spoken({ ...credentials, locale: 'en' })).toBe('en');
    expect(await spoken(credentials)).toBe('en');
    expect(await spoken({ ...credentials, email: 'releaser@demo.example' })).toBe('nl');
    expect(await spoken({ ...credentials, locale: 'fy' })).toBe(400);
    expect(await spoken({ ...credentials, locale: 'nl', password: 'wrong' })).toBe(401);
    expect(await spoken(credentials)).toBe('en');
  });

  it('names every field at fault', async () => {
    const answer = await system.anonymous().post('/api/session', { email: 'x', extra: 1 });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    const fields = (answer.body as { fields: { path: string }[] }).fields.map(({ path }) => path);
    expect(new Set(fields)).toEqual(new Set(['email', 'password', 'extra']));
  });
});
