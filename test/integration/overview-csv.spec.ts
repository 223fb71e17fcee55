import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** A procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let composing: Dossier;
let screened: Dossier;

beforeAll(async () => {
  app = await startTestApp();
  composing = await walkTo(app, 'composing');
  screened = await walkTo(app, 'screening');
});
afterAll(() => app?.close());

const path = '/api/submissions/overview.csv';

async function rowsFor(name: CastName, query = ''): Promise<Record<string, string>[]> {
  const { body } = await (await app.as(name)).get<string>(`${path}?${query}`);
  return parse(body, { bom: true, columns: true, delimiter: ';', relax_column_count: true });
}

const titled = async (name: CastName, { title }: Dossier): Promise<Record<string, string> | undefined> =>
  (await rowsFor(name)).find((row) => row.Aanvraag === title);

const setDue = ({ id }: Dossier, day: string) =>
  app.db.query('UPDATE submission SET due_on = $2 WHERE id = $1', [id, day]);

describe('the overview for a spreadsheet', () => {
  it('has no row and no field its reader does not find in the list', async () => {
    await setDue(composing, '2020-01-02');
    for (const name of ['outsider', 'panel2', 'editor', 'auditor'] as const)
      expect([name, await rowsFor(name)]).toEqual([name, []]);
    expect((await app.anonymous().get(path)).status).toBe(401);
    const withheld = { Termijn: '', 'In deze stand sinds': '', Stand: 'Bij de commissie' };
    expect(await titled('developer', composing)).toMatchObject(withheld);
    await composing.act('secretary', 'invite_assessor', { personId: app.ids.panel1, function: 'assessor' });
    expect(await titled('panel1', composing)).toMatchObject({
      'In deze stand sinds': '',
      Adviseur: '',
      Ronde: '',
    });
  });

  it('is the list as it is filtered and sorted', async () => {
    expect(await titled('secretary', composing)).toMatchObject({
      Stand: 'Beoordelaars samenstellen',
      Niveau: 'Goed beschreven',
      Termijn: '2020-01-02',
      'Thema’s': 'Eenzaamheid',
    });
    expect((await rowsFor('secretary', 'state=screening')).map(({ Aanvraag }) => Aanvraag)).toEqual([
      screened.title,
    ]);
    const byTitle = (await rowsFor('secretary', 'sort=title')).map(({ Aanvraag }) => Aanvraag);
    expect(byTitle).toEqual([composing.title, screened.title].sort());
    expect(await rowsFor('secretary', 'closed=1')).toMatchObject([{ Aanvraag: composing.title }]);
    expect((await (await app.as('secretary')).get(`${path}?sort=price`)).status).toBe(400);
  });

  it('is a dated file in the language of its reader, and runs nothing', async () => {
    await app.db.query('UPDATE submission SET title = $2 WHERE id = $1', [screened.id, '=SOM(A1;A2)']);
    const secretary = await app.as('secretary');
    const dutch = await secretary.get<string>(path);
    expect(dutch.body).toMatch(/^\ufeffAanvraag;Organisatie;/);
    expect(dutch.body).toContain(`"'=SOM(A1;A2)"`);
    expect(dutch.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(dutch.headers.get('content-disposition')).toMatch(
      /^attachment; filename="aanvragen-\d{4}-\d\d-\d\d\.csv"$/,
    );
    await app.db.query(`UPDATE person SET locale = 'en' WHERE id = $1`, [app.ids.secretary]);
    const english = await secretary.get<string>(path);
    await app.db.query(`UPDATE person SET locale = 'nl' WHERE id = $1`, [app.ids.secretary]);
    expect(english.body).toMatch(/^\ufeffSubmission,Organisation,/);
    expect(english.headers.get('content-disposition')).toContain('submissions-');
  });

  it('says so when it was cut', async () => {
    await app.db.query(
      `INSERT INTO submission SELECT (jsonb_populate_record(submission, jsonb_build_object('id', gen_random_uuid(),
         'state', 'ineligible', 'due_on', NULL, 'title', 'Nummer ' || n))).*
       FROM submission, generate_series(1, 5001) n WHERE id = $1`,
      [screened.id],
    );
    const rows = await rowsFor('secretary', 'state=ineligible');
    await app.db.query(`DELETE FROM submission WHERE title LIKE 'Nummer %'`);
    expect(rows).toHaveLength(5001);
    expect(rows.at(-1)?.Aanvraag).toMatch(/^Hier staan de eerste 5\.000 aanvragen\. Er zijn er meer/);
  });
});

describe('what is late', () => {
  const late = async (name: CastName, query = '') => {
    const client = await app.as(name);
    const { body } = await client.get<{ late: number }>(`/api/submissions/late-count?${query}`);
    const list = await client.get<{ items: unknown[] }>(`/api/submissions?late=1&${query}`);
    expect(list.body.items).toHaveLength(body.late);
    return body.late;
  };

  it('does not tell an owner of a date that is hidden', async () => {
    await setDue(composing, '2020-01-02');
    expect(await late('developer')).toBe(0);
    await setDue(screened, '2020-01-02');
    expect(await late('developer')).toBe(1);
  });

  it('is counted with the other filters, and not on the day itself', async () => {
    expect(await late('secretary')).toBe(2);
    expect(await late('secretary', 'state=screening')).toBe(1);
    await app.db.query(
      `UPDATE submission SET due_on = (now() AT TIME ZONE 'Europe/Amsterdam')::date WHERE id = $1`,
      [screened.id],
    );
    expect(await late('secretary')).toBe(1);
    expect(await late('editor')).toBe(0);
  });
});
