import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CatalogueIndexer } from '#catalogue';
import { startTestApp, type TestApp } from '../support/app.js';
import { publish, type Published } from '../support/domain/published.js';

let system: TestApp;
let chair: Published;

const get = (path = '/nieuw.atom', headers: Record<string, string> = {}): Promise<Response> =>
  fetch(system.url + path, { headers });
const feed = async (path?: string): Promise<string> => (await get(path)).text();
const itemsOf = (text: string): string[] => text.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
const itemOf = (text: string, entry: Published): string =>
  itemsOf(text).find((item) => item.includes(`/interventies/${entry.slug}"`)) ?? '';

/** Changes what is public of an entry as an act would: the search document with it. */
const changed = (entry: Published, sql: string): Promise<void> =>
  system.db.transaction(async (em) => {
    await em.query(sql, [entry.id]);
    await system.app.get(CatalogueIndexer).refresh(em, [entry.id]);
  });

beforeAll(async () => {
  system = await startTestApp({ now: '2027-07-01T10:00:00Z' });
  chair = await publish(system, {
    title: 'De Derde Stoel & <de vierde>',
    goal: '<p>Weduwen zijn minder eenzaam. Zij vinden een vaste groep.</p>',
    themes: ['grief_loss'],
    level: 'well_substantiated',
  });
});
afterAll(() => system.close());

describe('the feed of new entries', () => {
  it('never names what was not released', async () => {
    const draft = await publish(system, { title: 'Nog Geheim', edition: 'editing' });
    for (const path of ['/nieuw.atom', '/en/nieuw.atom']) {
      const text = await feed(path);
      expect(text).not.toContain(draft.title);
      expect(text).not.toContain(draft.slug);
    }
  });

  it.each(['lapsed', 'withdrawn', 'no_longer', 'not_effective'] as const)(
    'never names what is %s',
    async (status) => {
      const gone = await publish(system, { title: `Was erkend ${status}`, status });
      expect(await feed()).not.toContain(gone.title);
    },
  );

  it('no longer names an entry from the moment it is a tombstone, or hidden', async () => {
    for (const status of ['tombstone', 'superseded']) {
      const entry = await publish(system, { title: `Straks ${status}` });
      expect(await feed()).toContain(entry.title);
      await changed(entry, `UPDATE edition SET status = '${status}' WHERE intervention_id = $1`);
      expect(await feed()).not.toContain(entry.title);
    }
  });

  it('no longer names an entry the day after its last, whatever the nightly job did', async () => {
    system.clock.set('2032-01-27T10:00:00Z');
    const text = await feed();
    system.clock.set('2027-07-01T10:00:00Z');
    expect(text).not.toContain('De Derde Stoel');
  });

  it('tells of an entry what it is, by an id that stays, and where to read it', async () => {
    const [edition] = await system.db.query<{ id: string; released: Date }[]>(
      `SELECT id, released_at AS released FROM edition WHERE intervention_id = $1`,
      [chair.id],
    );
    const item = itemOf(await feed(), chair);
    expect(item).toContain(`<id>urn:uuid:${edition!.id}</id>`);
    expect(item).toContain(`<updated>${edition!.released.toISOString()}</updated>`);
    expect(item).toContain('<title>De Derde Stoel &amp; &lt;de vierde&gt;</title>');
    expect(item).toContain('<name>Stichting De Schakelkamer</name>');
    expect(item).toContain('<category term="grief_loss" label="Rouw en verlies"');
    expect(item).toMatch(/<summary type="text" ?>Weduwen zijn minder eenzaam\.<\/summary>/);
    expect(item).toContain('Erkend als ‘Goed onderbouwd’, beoordeeld op 26\u00a0januari\u00a02027.');
    expect(item).not.toContain('voorbehoud');
    const english = await feed('/en/nieuw.atom');
    expect(itemOf(english, chair)).toContain('<title xml:lang="nl">');
    expect(itemOf(english, chair)).toContain(`/en/interventies/${chair.slug}"`);
    expect(itemOf(english, chair)).toContain('Recognised as ‘Well substantiated’');
    expect(english).toContain('xml:lang="en"');
  });

  it('says how it was on the day of release, and that it may be otherwise now', async () => {
    const entry = await publish(system, { title: 'Nog Een Aanvulling', status: 'reserved' });
    const recognition = '(SELECT id FROM recognition WHERE intervention_id = $1)';
    await system.db.query(
      `INSERT INTO recognition_condition (recognition_id, number, text, due_on) VALUES (${recognition}, 1, 'Tel de uren', '2027-12-01')`,
      [entry.id],
    );
    const before = itemOf(await feed(), entry);
    expect(before).toContain('nog onder voorbehoud');
    expect(before).toContain('hoe het nu is, leest u op de pagina');
    await system.db.query(
      `UPDATE recognition_condition SET fulfilled_at = now(), fulfilled_by = $2 WHERE recognition_id = ${recognition}`,
      [entry.id, system.ids.secretary],
    );
    await changed(entry, `UPDATE recognition SET status = 'valid' WHERE intervention_id = $1`);
    expect(itemOf(await feed(), entry)).toBe(before);
  });

  it('is kept by caches for a while and not sent again while it is the same', async () => {
    const { headers } = await get();
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('set-cookie')).toBeNull();
    const same = { 'if-none-match': headers.get('etag')!, 'cache-control': 'max-age=0' };
    expect((await get('/nieuw.atom', same)).status).toBe(304);
    expect(await feed('/nieuw.atom?i=x&sort=level')).toBe(await feed());
    await publish(system, { title: 'Weer Een Nieuwe' });
    expect((await get('/nieuw.atom', same)).status).toBe(200);
  });

  it('is named in the head of every page, and to be seen on that of new entries', async () => {
    const link = /<link\s+rel="alternate"\s+type="application\/atom\+xml"[^>]*href="\/nieuw\.atom"/;
    const seen = '<a href="/nieuw.atom"';
    expect(await feed('/?sort=newest')).toMatch(link);
    expect(await feed('/?sort=newest')).toContain(seen);
    expect(await feed('/?sort=level')).not.toContain(seen);
    expect(await feed(`/interventies/${chair.slug}`)).toMatch(link);
    expect(await feed('/en/?sort=newest')).toContain('<a href="/en/nieuw.atom"');
  });

  it('holds the newest fifty', async () => {
    for (let number = 0; number < 50; number += 1) await publish(system, { title: `Aanwinst ${number}` });
    const items = itemsOf(await feed());
    expect(items).toHaveLength(50);
    expect(items[0]).toContain('Aanwinst 49');
    expect(items.join('')).not.toContain('Weer Een Nieuwe');
  });
});
