import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CatalogueIndexer, UsageCounter } from '#catalogue';
import { startTestApp, type TestApp } from '../support/app.js';
import { publish, type Published } from '../support/domain/published.js';

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

let system: TestApp;
let chair: Published;

const get = (path: string): Promise<Response> =>
  fetch(system.url + path, { headers: browser, redirect: 'manual' });
const page = async (path: string): Promise<string> => (await get(path)).text();
const card = (entry: Published): string => `/interventies/${entry.slug}/kaart`;

beforeAll(async () => {
  system = await startTestApp({ now: '2027-07-01T10:00:00Z' });
  chair = await publish(system, {
    title: 'De Derde Stoel',
    goal: '<p>Weduwen zijn na een half jaar minder eenzaam. Zij vinden een vaste groep.</p>',
    themes: ['grief_loss'],
    level: 'well_substantiated',
  });
});
afterAll(() => system.close());

describe('framing', () => {
  it('is refused by every page but a card', async () => {
    const paths = [
      '/',
      `/interventies/${chair.slug}`,
      `/en/interventies/${chair.slug}`,
      '/opnemen',
      '/gebruikscijfers',
      '/open-data',
      '/themas',
      '/interventies/bestaat-niet',
      '/api',
      '/api/session',
      '/admin/',
    ];
    for (const path of paths) {
      const { headers } = await get(path);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringMatching(/frame-ancestors '(none|self)'/),
      ]);
      expect([path, headers.get('x-frame-options')]).toEqual([path, 'SAMEORIGIN']);
    }
  });

  it('is allowed to every site for a card, which runs nothing and keeps nothing', async () => {
    for (const path of [card(chair), `/en${card(chair)}`, '/themas/grief_loss/kaart']) {
      const { headers } = await get(path);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy')!.split('; ');
      expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", 'frame-ancestors *']));
      expect(policy.filter((rule) => /script|unsafe|http/.test(rule))).toEqual([]);
      const text = await page(path);
      expect(text).not.toMatch(/<script|@font-face|<img| style="/i);
      expect([...text.matchAll(/<a href="([^"]+)" target="([^"]+)"/g)].map(([, , target]) => target)).toEqual(
        expect.arrayContaining(['_top']),
      );
    }
  });
});

describe('a card that is not there', () => {
  it.each([
    ['/interventies/bestaat-niet/kaart', 'Deze interventie staat niet (meer) in de databank', '/'],
    ['/themas/bestaat-niet/kaart', 'Dit thema staat niet in de databank', '/'],
    ['/en/interventies/bestaat-niet/kaart', 'This intervention is not in the databank, or no longer', '/en/'],
  ])('%s says so in the frame, with the way to the databank', async (path, words, home) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).toContain(words);
    expect(text).toContain(`<a href="${home}" target="_top"`);
    expect(text).not.toContain('bestaat-niet');
    expect(text).not.toContain('rel="canonical"');
  });
});

describe('the card of an entry', () => {
  it('says what it is, how sure one can be and since when, and leads to the entry', async () => {
    const text = await page(card(chair));
    expect(text).toContain('<html lang="nl">');
    expect(text).toMatch(
      new RegExp(`<a href="/interventies/${chair.slug}" target="_top"[^>]*>De Derde Stoel</a`),
    );
    expect(text).toContain('Weduwen zijn na een half jaar minder eenzaam.');
    expect(text).not.toContain('vaste groep');
    expect(text).toContain('Goed onderbouwd');
    expect(text).toContain('<svg class="lv"');
    expect(text).toContain('Geldig tot 26\u00a0januari\u00a02032');
    expect(text).toContain('Beoordeeld op 26\u00a0januari\u00a02027.');
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(text).toMatch(new RegExp(`rel="canonical" href="[^"]+/interventies/${chair.slug}"`));
    const english = await page(`/en${card(chair)}`);
    expect(english).toContain('Well substantiated');
    expect(english).toContain('<h1 lang="nl">');
  });

  it.each([
    ['lapsed', 'Verlopen op 3\u00a0maart\u00a02027'],
    ['withdrawn', 'Ingetrokken door eigenaar'],
    ['no_longer', 'Niet langer erkend'],
    ['not_effective', 'Beoordeeld als niet effectief'],
  ] as const)('claims no recognition once it is %s', async (status, words) => {
    const gone = await publish(system, {
      title: `Was erkend ${status}`,
      level: 'effective_good',
      status,
      untilOn: '2027-03-03',
    });
    const text = await page(card(gone));
    expect(text).toContain(words);
    expect(text).not.toContain('Effectief volgens goede aanwijzingen');
    expect(text).not.toContain('class="lv"');
    expect(text).not.toContain('Beoordeeld op');
  });

  it('claims none on the day after its last, whatever the nightly job did', async () => {
    system.clock.set('2032-01-27T10:00:00Z');
    const text = await page(card(chair));
    const list = await page('/themas/grief_loss/kaart');
    system.clock.set('2027-07-01T10:00:00Z');
    for (const told of [text, list]) {
      expect(told).toContain('Verlopen');
      expect(told).not.toContain('Goed onderbouwd');
    }
  });

  it('claims none in the moment a withdrawal made it a tombstone', async () => {
    const entry = await publish(system, { title: 'Straks Weg', level: 'effective_strong' });
    expect(await page(card(entry))).toContain('Effectief volgens sterke aanwijzingen');
    await system.db.transaction(async (em) => {
      await em.query(`UPDATE edition SET status = 'tombstone' WHERE intervention_id = $1`, [entry.id]);
      await system.app.get(CatalogueIndexer).refresh(em, [entry.id]);
    });
    const text = await page(card(entry));
    expect(text).toContain('Ingetrokken door eigenaar');
    expect(text).not.toContain('Effectief volgens');
  });

  it('is not there for what was not released', async () => {
    const draft = await publish(system, { title: 'Nog Geheim', edition: 'editing', themes: ['grief_loss'] });
    const answer = await get(card(draft));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await page('/interventies/bestaat-niet/kaart'));
    for (const path of ['/themas/grief_loss/kaart', `/opnemen?interventie=${draft.slug}`])
      expect(await page(path)).not.toContain(draft.title);
  });

  it('is not counted as use', async () => {
    const counter = system.app.get(UsageCounter);
    clearInterval(counter['timer']);
    await counter.flush();
    await system.db.query('DELETE FROM usage_count');
    for (const path of [card(chair), '/themas/grief_loss/kaart', `/opnemen?interventie=${chair.slug}`])
      await get(path);
    await counter.flush();
    expect(await system.db.query('SELECT 1 FROM usage_count')).toEqual([]);
  });
});

describe('the card of a theme', () => {
  it('names what one can use now, and leads to all of it', async () => {
    const lapsed = await publish(system, { title: 'Samen Sparen', themes: ['grief_loss'], status: 'lapsed' });
    const text = await page('/themas/grief_loss/kaart');
    expect(text).toContain('<h1><a href="/?theme=grief_loss" target="_top"');
    expect(text).toContain(chair.title);
    expect(text).not.toContain(lapsed.title);
    expect(await page('/themas/domestic_violence/kaart')).toContain('Bij dit thema is nu geen interventie');
  });
});

describe('how to put a card on one’s site', () => {
  it('is one step from every entry, with the code of that entry', async () => {
    const at = `/opnemen?interventie=${chair.slug}`;
    expect(await page(`/interventies/${chair.slug}`)).toContain(`href="${at}"`);
    const text = await page(at);
    expect(text).toMatch(new RegExp(`&lt;iframe src=&quot;[^&]+/interventies/${chair.slug}/kaart&quot;`));
    expect(text).toContain('title=&quot;De Derde Stoel: kaart uit de databank Erkend&quot;');
    expect(await page(`/en${at}`)).toContain(`/en/interventies/${chair.slug}/kaart&quot;`);
  });

  it('can be asked for a theme', async () => {
    expect(await page('/opnemen')).toContain('/themas/grief_loss/kaart&quot;');
    expect(await page('/opnemen?thema=poverty_debt')).toContain('/themas/poverty_debt/kaart&quot;');
  });

  it('copies no title that ends its own code', async () => {
    const hostile = await publish(system, { title: '"><script>alert(1)</script>' });
    const text = await page(`/opnemen?interventie=${hostile.slug}`);
    expect(text).not.toContain('<script');
    const code = /id="code-interventie"[^>]*>\s*([^<]*)<\/textarea/.exec(text)?.[1] ?? '';
    expect(code).toContain('title=&quot;&amp;quot;&amp;gt;&amp;lt;script');
  });

  it.each(['?interventie=%00', '?interventie=a&interventie=b', '?thema[]=x', '?thema=%00'])(
    'answers %s without an error',
    async (query) => expect((await get(`/opnemen${query}`)).status).toBe(200),
  );
});
