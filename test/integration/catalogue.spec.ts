import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CatalogueIndexer, UsageCounter } from '#catalogue';
import { parse } from 'csv-parse/sync';
import type { EntityManager } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';
import { publish, type Published } from '../support/domain/published.js';

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

/** What an editor may leave out. */
const told = {
  occasion: 'Partner & huis kwijt',
  form: 'Huisbezoek, daarna een groep',
  training: 'Twee dagdelen',
};

let system: TestApp;
let chair: Published;
let table: Published;
let lapsed: Published;
let hostile: Published;
let draft: Published;

const get = (path: string, headers: Record<string, string> = browser): Promise<Response> =>
  fetch(system.url + path, { headers, redirect: 'manual' });
const page = async (path: string): Promise<string> => (await get(path)).text();
const refresh = (em: EntityManager, ids: string[]): Promise<void> =>
  system.app.get(CatalogueIndexer).refresh(em, ids);

beforeAll(async () => {
  system = await startTestApp({ now: '2027-07-01T10:00:00Z' });
  chair = await publish(system, {
    title: 'De Derde Stoel',
    goal: '<p>Weduwen en weduwnaars zijn na een half jaar minder eenzaam.</p>',
    targetGroup: '<p>Mensen van 65 jaar en ouder na het verlies van hun partner.</p>',
    themes: ['loneliness', 'grief_loss'],
    facts: told,
    level: 'well_substantiated',
    studies: [
      {
        authors: 'Van Wellinck e.a.',
        year: 2026,
        title: 'Minder alleen',
        country: 'NL',
        design: 'pre_post',
        sample: '64 / 48',
        outcome: 'positive',
      },
    ],
  });
  table = await publish(system, {
    title: 'Opnieuw aan Tafel: samen eten in de buurt',
    goal: '<p>Mensen die alleen zijn komen te staan eten samen.</p>',
    targetGroup: '<p>Iedereen die vaker gezelschap wil, ook wie zich eenzaam voelt.</p>',
    themes: ['loneliness'],
    level: 'effective_first',
  });
  lapsed = await publish(system, {
    title: 'Samen Sparen',
    themes: ['poverty_debt'],
    status: 'lapsed',
    untilOn: '2027-03-03',
  });
  hostile = await publish(system, {
    title: `=1+1 <script>alert('x')</script> "&`,
    goal: '<p onclick="alert(1)">Kwaad <img src=x onerror=alert(1)></p>',
    themes: ['neighbourhood'],
  });
  draft = await publish(system, { title: 'Nog Geheim Plan', themes: ['loneliness'], edition: 'editing' });
});

afterAll(() => system.close());

describe('searching', () => {
  it('finds by words of the problem, best first, and marks why', async () => {
    const text = await page('/?q=eenzaam+na+het+verlies+van+een+partner');
    expect(text.indexOf(chair.title)).toBeGreaterThan(0);
    expect(text.indexOf(chair.title)).toBeLessThan(text.indexOf(table.title));
    expect(text).toContain('<mark>eenzaam</mark>');
    expect(text).toMatch(/<mark>verlies<\/mark>[^<]*<mark>partner<\/mark>/);
  });

  it('filters by level and theme, and shows the choice as something to remove', async () => {
    const text = await page('/?theme=loneliness&level=effective_first');
    expect(text).toContain(table.title);
    expect(text).not.toContain(`>${chair.title}</a>`);
    expect(text).toContain('href="/?theme=loneliness"');
  });

  it('counts for every choice what it would give', async () => {
    const text = await page('/?level=effective_first');
    expect(text).toMatch(/value="well_substantiated"[\s\S]{0,900}?<span class="count">1<\/span>/);
  });

  it('shows what is usable now unless another status is asked for', async () => {
    expect(await page('/')).not.toContain(lapsed.title);
    expect(await page('/?status=lapsed')).toContain(lapsed.title);
    expect(await page('/niet-langer-erkend')).toContain(lapsed.title);
  });

  it('says what to do when nothing is found', async () => {
    const nothing = await page('/?q=xyzzy');
    expect(nothing).toContain('Wat u kunt doen');
    expect(nothing).not.toContain('Verfijnen');
    expect(await page('/?q=xyzzy&level=effective_strong')).toContain('Verfijnen');
  });

  it.each([
    '/?unknown=1&page=-3&sort=nothing&level=x',
    '/?q=%00&theme=%00&setting=%00',
    '/?q=%27%20OR%201=1;--%20%26%7C!()%3A*',
    '/?page=999999999999&i=../..&i=%3Cscript%3E',
    '/?q[]=a&theme[b]=c&age[]=1',
    `/?q=${'woord+'.repeat(400)}`,
    '/vergelijken?i=a&i=b&i=%00',
    '/?q=%F0%9F%92%A9%ED%A0%80',
  ])('answers %s without an error', async (path) => {
    expect((await get(path)).status).toBeLessThan(400);
  });
});

describe('what is not released', () => {
  it('is nowhere to be found', async () => {
    const places = [
      '/',
      '/?q=geheim+plan',
      '/data/interventies.json',
      '/data/interventies.csv',
      '/sitemap.xml',
    ];
    for (const place of places) {
      const text = await page(place);
      expect(text).not.toContain(draft.title);
      expect(text).not.toContain(draft.slug);
    }
    expect((await get(`/interventies/${draft.slug}`)).status).toBe(404);
    expect((await get(`/interventies/${draft.slug}/uitgebreide-beschrijving.pdf`)).status).toBe(404);
    expect(await page(`/vergelijken?i=${draft.slug}`)).not.toContain(draft.title);
  });

  it('gets the same answer as what does not exist', async () => {
    const unknown = await page('/interventies/bestaat-niet');
    const hidden = await page(`/interventies/${draft.slug}`);
    expect(hidden.replaceAll(draft.slug, '')).toBe(unknown.replaceAll('bestaat-niet', ''));
  });

  it('becomes findable in the transaction of the release, and not when that is rolled back', async () => {
    await expect(
      system.db.transaction(async (em) => {
        await em.query(`UPDATE edition SET status = 'live', released_at = now() WHERE intervention_id = $1`, [
          draft.id,
        ]);
        await refresh(em, [draft.id]);
        const rows = await em.query<unknown[]>('SELECT 1 FROM search_document WHERE intervention_id = $1', [
          draft.id,
        ]);
        expect(rows).toHaveLength(1);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await page('/?q=geheim')).not.toContain(draft.title);
  });
});

describe('an entry', () => {
  it('shows level, dates and caveat', async () => {
    const text = await page(`/interventies/${chair.slug}`);
    for (const part of [
      'Goed onderbouwd',
      'Geldig',
      'Criteria 2015-2018',
      'betekent niet dat de aanpak overal werkt',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('is written anew when anything of it changed', async () => {
    const address = `/interventies/${chair.slug}`;
    expect(await page(address)).toBe(await page(address));
    expect(await page(`${address}?i=${table.slug}`)).toContain(`i=${table.slug}`);
    await system.db.query(
      `UPDATE recognition r SET criteria_version = '2019-test' FROM intervention i
       WHERE i.id = r.intervention_id AND i.slug = $1`,
      [chair.slug],
    );
    expect(await page(address)).toContain('2019-test');
    await system.db.query(
      `UPDATE recognition r SET criteria_version = '2015-2018' FROM intervention i
       WHERE i.id = r.intervention_id AND i.slug = $1`,
      [chair.slug],
    );
    expect(await page(address)).not.toContain('2019-test');
  });

  it('mirrors in English', async () => {
    expect(await page(`/en/interventies/${chair.slug}`)).toContain('Well substantiated');
  });

  it('says which words are not in the language of the page', async () => {
    const english = await page(`/en/interventies/${chair.slug}`);
    expect(english).toContain(`<h1 lang="nl">${chair.title}</h1>`);
    expect(english).toMatch(/<section id="doel">\s*<h2>Goal<\/h2>\s*<p lang="nl">/);
    expect(await page(`/interventies/${chair.slug}`)).not.toContain('<p lang=');
    const compared = await page(`/en/vergelijken?i=${chair.slug}&i=${table.slug}`);
    expect(compared).toMatch(/<td[^>]*>\s*<span lang="nl">/);
    expect(await page('/toegankelijkheid')).toContain('WCAG 2.2');
  });

  it('escapes what people typed and runs nothing', async () => {
    const answer = await get(`/interventies/${hostile.slug}`);
    const text = await answer.text();
    expect(text).not.toMatch(/<script|onerror|onclick/i);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('keeps its page after it lapsed, and says so', async () => {
    expect(await page(`/interventies/${lapsed.slug}`)).toContain('Verlopen');
  });

  it('lapses on the page on the day after its last, whatever the nightly job did', async () => {
    system.clock.set('2032-06-01T10:00:00Z');
    expect(await page(`/interventies/${chair.slug}`)).toContain('Verlopen');
    system.clock.set('2027-07-01T10:00:00Z');
  });

  it('is compared side by side', async () => {
    const text = await page(`/vergelijken?i=${chair.slug}&i=${table.slug}`);
    expect(text).toContain('Twee interventies naast elkaar');
    expect(text.match(/<th scope="col">/g)).toHaveLength(2);
    expect(text).toContain('>Opnieuw aan Tafel</a>');
    expect(text).toContain('data-n="Opnieuw aan Tafel"');
    expect(text).toMatch(/€\s410 per deelnemer/);
    expect(text).toContain('Voor- en nameting, 112 deelnemers');
    const english = await page(`/en/vergelijken?i=${chair.slug}&i=${table.slug}`);
    expect(english).toContain('€410 per participant');
  });

  it('is compared by what makes somebody need it, its form and its training where somebody told these', async () => {
    const rowOf = (text: string, label: string): string | undefined =>
      text.split('<tr').find((row) => row.includes(`${label}</th>`) || row.includes(`${label} <`));
    const known = await page(`/vergelijken?i=${chair.slug}&i=${table.slug}`);
    const shown = {
      Aanleiding: 'Partner &amp; huis kwijt',
      Vorm: told.form,
      'Training nodig': told.training,
    };
    for (const [label, text] of Object.entries(shown)) {
      const row = rowOf(known.replace(/\s+/g, ' '), label);
      expect(row).toContain(`<span>${text}</span>`);
      expect(row).toContain('niet vermeld');
    }
    expect(await page(`/en/vergelijken?i=${chair.slug}`)).toMatch(
      /Occasion[\s\S]*Form[\s\S]*Training needed/,
    );
    const unknown = await page(`/vergelijken?i=${lapsed.slug}&i=${table.slug}`);
    for (const label of Object.keys(shown)) expect(unknown).not.toContain(label);
  });

  it('names the training on its own page where somebody told it', async () => {
    expect(await page(`/interventies/${chair.slug}`)).toMatch(
      /<h3>Training nodig<\/h3>\s*<p>Twee dagdelen<\/p>/,
    );
    expect(await page(`/interventies/${table.slug}`)).not.toContain('Training nodig');
  });

  it('has a full description with a safe name and a reference', async () => {
    expect(await page(`/interventies/${hostile.slug}`)).toContain('Uitgebreide beschrijving (pdf)');
    const answer = await get(`/interventies/${hostile.slug}/uitgebreide-beschrijving.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.pdf"$/);
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    const pages = /\/Type \/Pages\s+\/Count (\d+)/.exec(pdf)?.[1];
    expect(await page(`/interventies/${hostile.slug}`)).toContain(`(pdf, ${pages}\u00a0blz.)`);
    expect(await page(`/en/interventies/${hostile.slug}`)).toContain(`(pdf, Dutch, ${pages}\u00a0pages)`);
    expect(await page(`/interventies/${chair.slug}.bib`)).toContain('title = {De Derde Stoel}');
    expect(await page(`/interventies/${chair.slug}.ris`)).toContain('TI  - De Derde Stoel\r\n');
  });
});

describe('open data', () => {
  it('is whole JSON', async () => {
    const { items } = JSON.parse(await page('/data/interventies.json')) as { items: { title: string }[] };
    expect(items.map((item) => item.title)).toEqual(expect.arrayContaining([chair.title, lapsed.title]));
    expect(items).toContainEqual(expect.objectContaining({ title: chair.title, ...told }));
    const untold = { occasion: null, form: null, training: null };
    expect(items).toContainEqual(expect.objectContaining({ title: table.title, ...untold }));
  });

  it('says the same in CSV as in JSON, in columns of the same names, and in UTF-8 as Excel knows it', async () => {
    const { items } = JSON.parse(await page('/data/interventies.json')) as {
      items: Record<string, unknown>[];
    };
    const bytes = Buffer.from(await (await get('/data/interventies.csv')).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const plain = (value: unknown): string =>
      (Array.isArray(value) ? value.join('; ') : String(value ?? '')).replace(/^=/, "'=");
    expect(parse(bytes, { bom: true, columns: true })).toEqual(
      items.map((item) =>
        Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)])),
      ),
    );
    expect(items.length).toBeGreaterThan(3);
  });

  it('is listed for search engines, by whole addresses, without the workspace', async () => {
    const { address } = (
      JSON.parse(await page('/data/interventies.json')) as { items: { title: string; address: string }[] }
    ).items.find(({ title }) => title === chair.title)!;
    expect(new URL(address).pathname).toBe(`/interventies/${chair.slug}`);
    for (const url of [address, new URL('/themas', address).href])
      expect(await page('/sitemap.xml')).toContain(`<loc>${url}</loc>`);
    expect((await page('/robots.txt')).split('\n').slice(0, 4)).toEqual([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /admin',
      `Sitemap: ${new URL('/sitemap.xml', address).href}`,
    ]);
  });

  it('holds no formula in CSV', async () => {
    const text = await page('/data/interventies.csv');
    expect(text).toContain(`"'=1+1`);
    expect(text).not.toMatch(/(^|,)"?=/m);
  });
});

describe('what is not there', () => {
  it('is a page for people and a problem for programs', async () => {
    const page404 = await get('/nergens');
    expect([page404.status, page404.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const api404 = await get('/api/nergens');
    expect(api404.status).toBe(404);
    expect(api404.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('usage', () => {
  it('counts people, not robots, in one write', async () => {
    const counter = system.app.get(UsageCounter);
    clearInterval(counter['timer']); // its own writes could fall between any two openings
    await counter.flush();
    await system.db.query('DELETE FROM usage_count');
    await get('/');
    await get(`/interventies/${table.slug}`);
    await get(`/interventies/${table.slug}`);
    await get(`/interventies/${table.slug}/uitgebreide-beschrijving.pdf`);
    await get(`/interventies/${table.slug}`, {
      'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)',
    });
    await get(`/interventies/${table.slug}`, { ...browser, 'sec-purpose': 'prefetch' });
    expect(await system.db.query('SELECT 1 FROM usage_count')).toHaveLength(0);
    await counter.flush();
    const secretary = await system.as('secretary');
    const { body } = await secretary.get<{ years: unknown[]; interventions: unknown[] }>(
      '/api/usage?year=2027',
    );
    expect(body.years).toEqual([{ year: 2027, startPage: 1, summaries: 2, downloads: 1 }]);
    expect(body.interventions).toEqual([
      { interventionId: table.id, slug: table.slug, title: table.title, summaries: 2, downloads: 1 },
    ]);
  });

  it('belongs to its year, what was read most first, in twenty years at most', async () => {
    await system.db.query('DELETE FROM usage_count');
    await system.db.query(
      `INSERT INTO usage_count (day, kind, intervention_id, count) VALUES
         ('2027-12-31', 'summary', $1, 2), ('2027-01-01', 'download', $1, 4), ('2027-07-01', 'summary', $2, 3),
         ('2026-12-31', 'summary', $1, 90), ('2028-01-01', 'summary', $1, 90), ('2007-12-31', 'summary', $1, 90),
         ('2008-01-01', 'summary', $1, 7)`,
      [chair.id, table.id],
    );
    const secretary = await system.as('secretary');
    const { body } = await secretary.get<{ years: unknown[]; interventions: unknown[] }>(
      '/api/usage?year=2027',
    );
    expect(body.years).toEqual([
      { year: 2008, startPage: 0, summaries: 7, downloads: 0 },
      { year: 2026, startPage: 0, summaries: 90, downloads: 0 },
      { year: 2027, startPage: 0, summaries: 5, downloads: 4 },
    ]);
    expect(body.interventions).toMatchObject([
      { interventionId: table.id, summaries: 3, downloads: 0 },
      { interventionId: chair.id, summaries: 2, downloads: 4 },
    ]);
  });

  it('refuses an unknown filter and a stranger', async () => {
    const secretary = await system.as('secretary');
    expect((await secretary.get('/api/usage?years=2027')).status).toBe(400);
    expect((await get('/api/usage')).status).toBe(401);
  });
});

/** What goes over the line for one address, compressed as a browser asks for it. */
const bytesOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { ...browser, 'accept-encoding': 'gzip, deflate, br' };
    httpGet(system.url + path, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    }).on('error', reject);
  });

describe('weight', () => {
  const assetsOf = async (path: string): Promise<string[]> => {
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page(path))?.[1] ?? '';
    const fonts = (await page(style)).match(/\/assets\/[\w-]+\.woff2/g) ?? [];
    return [style, ...fonts];
  };

  it('sends less than 60 kB for a first visit, page, style and fonts together', async () => {
    for (const path of ['/', `/interventies/${chair.slug}`, '/vergelijken', '/probleem-en-aanpak']) {
      const all = await Promise.all([path, ...(await assetsOf(path))].map(bytesOf));
      expect(all).toHaveLength(4);
      expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60_000);
    }
  });

  it('gives a browser without brotli the same style', async () => {
    const [style] = await assetsOf('/');
    const plain = await get(style!, { ...browser, 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await page(style!));
    expect((await get('/assets/search-0000000000.css')).headers.get('cache-control')).toContain('max-age=60');
  });
});
