import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from '../../apps/api/src/openapi.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { Conformity, type Description, keptDescription, type Schema } from '../support/conformity.js';

const schemaFile = path.resolve(import.meta.dirname, '../../apps/admin/src/api/schema.d.ts');

describe('the description of the API', () => {
  let app: TestApp;
  const kept = keptDescription();
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is kept in the project as it is now (npm run generate)', () => {
    const now: unknown = JSON.parse(JSON.stringify(describeApi(app.app)));
    expect(kept).toEqual(now);
  });

  it('is what the types of the workspace are made from (npm run generate)', async () => {
    const types = astToString(await openapiTS(JSON.stringify(kept)));
    expect(readFileSync(schemaFile, 'utf8')).toContain(types);
  });

  it('is served as JSON and as a page', async () => {
    const json = await app.anonymous().get<{ openapi: string }>('/api/openapi.json');
    expect(json.body.openapi).toMatch(/^3\./);
    const door = await app.anonymous().get('/api');
    const page = await app.anonymous().get(door.headers.get('location') ?? '');
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    const styles = await Promise.all(
      ['/api/description/swagger-ui.css', '/api/swagger-ui.css'].map((file) => app.anonymous().get(file)),
    );
    expect(styles.map(({ status }) => status)).toEqual([200, 404]);
  });

  it('says of every route what it answers: nothing, a schema, or another kind of file', () => {
    const silent = answersOf(kept).filter(
      ({ status, content }) =>
        !/^(204|default)$/.test(status) && !Object.values(content).some(({ schema }) => schema),
    );
    expect(silent).toEqual([]);
  });

  it('says of every route what its refusals look like', () => {
    const refusals = answersOf(kept).filter(({ status }) => status === 'default' || Number(status) >= 400);
    expect(refusals.length).toBeGreaterThan(60);
    expect(refusals.filter(({ content }) => !content['application/problem+json']?.schema)).toEqual([]);
  });

  it('names every list of values once, and never leaves a field open by accident', () => {
    const faults: string[] = [];
    for (const [name, schema] of Object.entries(kept.components.schemas)) {
      if (Array.isArray(schema.enum)) continue;
      for (const [where, part] of partsOf(schema, name)) {
        if (Array.isArray(part.enum)) faults.push(`${where}: a list of values without a name`);
        if (!isExact(part)) faults.push(`${where}: says nothing`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('an answer', () => {
  const conformity = new Conformity(keptDescription());
  const asked = { method: 'GET', path: '/api/my-work', status: 200, contentType: 'application/json' };
  const waiting = {
    submissionId: '01997a5e-0000-7000-8000-000000000001',
    title: 'Titel',
    organisation: null,
    state: 'draft',
    act: 'submit',
    role: 'owner',
    committee: null,
    dueOn: '2026-07-01',
    fact: null,
  };
  const faultOf = (item: object): string | null =>
    conformity.faultOf({ ...asked, body: { waiting: [item], others: [] } });

  it('conforms when it is as described', () => {
    expect(faultOf(waiting)).toBeNull();
  });

  it.each([
    ['has what is not described', { ...waiting, secret: 1 }],
    ['lacks what is described', { ...waiting, title: undefined }],
    ['has null where none is described', { ...waiting, title: null }],
    ['has a value outside the list', { ...waiting, state: 'lost' }],
    ['has another format', { ...waiting, dueOn: '1 juli' }],
  ])('is at fault when it %s', (_, item) => {
    expect(faultOf(item)).toMatch(/^GET \/api\/my-work 200: answer/);
  });

  it('is at fault with a status, a body or a kind of content that is not described', () => {
    expect(conformity.faultOf({ ...asked, status: 201, body: {} })).toMatch(/not described/);
    expect(conformity.faultOf({ ...asked, contentType: 'text/html', body: '' })).toMatch(/is text\/html/);
    const signingOut = { method: 'DELETE', path: '/api/session', status: 204, contentType: '' };
    expect(conformity.faultOf({ ...signingOut, body: { ok: true } })).toMatch(/has a body/);
  });
});

interface DescribedAnswer {
  where: string;
  status: string;
  content: Record<string, { schema?: Schema }>;
}

const answersOf = ({ paths }: Description): DescribedAnswer[] =>
  Object.entries(paths).flatMap(([route, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.entries(responses).map(([status, { content = {} }]) => ({
        where: `${method} ${route}`,
        status,
        content,
      })),
    ),
  );

/** The schema and every schema within it, each with the way to it. */
function partsOf(schema: Schema, where: string): [string, Schema][] {
  const within: [string, Schema][] = Object.entries(schema.properties ?? {}).map(([name, part]) => [
    `${where}.${name}`,
    part,
  ]);
  for (const word of ['items', 'additionalProperties', 'allOf', 'oneOf', 'anyOf']) {
    const parts = [schema[word] ?? []].flat().filter((part) => typeof part === 'object') as Schema[];
    within.push(...parts.map((part): [string, Schema] => [`${where} ${word}`, part]));
  }
  return [[where, schema], ...within.flatMap(([to, part]) => partsOf(part, to))];
}

/** Whether the schema says what it allows. */
function isExact(schema: Schema): boolean {
  if (['$ref', 'allOf', 'oneOf', 'anyOf'].some((word) => word in schema)) return true;
  if (schema.type === 'object') return 'properties' in schema || 'additionalProperties' in schema;
  return schema.type === 'array' ? 'items' in schema : schema.type !== undefined;
}
