import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../apps/api/src/openapi.js';
import { startTestApp, type TestApp } from '../support/app.js';

const file = path.resolve(import.meta.dirname, '../../apps/api/openapi.json');

describe('the description of the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is kept in the project as it is now (npm run cli -- openapi)', () => {
    const now: unknown = JSON.parse(JSON.stringify(describeApi(app.app)));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(now);
  });

  it('is served as JSON and as a page', async () => {
    const json = await app.anonymous().get<{ openapi: string }>('/api/openapi.json');
    expect(json.body.openapi).toMatch(/^3\./);
    const page = await app.anonymous().get('/api');
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
  });
});
