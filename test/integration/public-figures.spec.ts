import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageCounter } from '#catalogue';
import { examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { publish, type Published } from '../support/domain/published.js';

const nobody = '00000000-0000-0000-0000-000000000000';
const now = '2027-07-05T10:00:00Z';
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let system: TestApp;
let chair: Published;
let table: Published;

const page = async (path: string): Promise<string> => (await fetch(system.url + path)).text();

/** Counts as if so many had opened it on that day. */
const opened = (day: string, kind: string, count: number, entry?: Published): Promise<unknown> =>
  system.db.query(
    `INSERT INTO usage_count AS u (day, kind, intervention_id, count) VALUES ($1, $2, $3, $4)
     ON CONFLICT (day, kind, intervention_id) DO UPDATE SET count = u.count + excluded.count`,
    [day, kind, entry?.id ?? nobody, count],
  );

/** The numbers of a month in the table: start page, summaries, downloads. */
function numbersOf(text: string, month: string): string[] {
  const row = text.split('<tr').find((part) => part.includes(`<th scope="row">${month}`)) ?? '';
  return [...row.matchAll(/<span>([\d.,]+)<\/span>/g)].map(([, number]) => number!);
}

beforeAll(async () => {
  system = await startTestApp({ now });
  clearInterval(system.app.get(UsageCounter)['timer']);
  chair = await publish(system, { title: 'De Derde Stoel' });
  table = await publish(system, { title: 'Opnieuw aan Tafel', level: 'effective_first' });
});
beforeEach(async () => {
  await system.db.query('DELETE FROM usage_count');
});
afterAll(() => system.close());

describe('who is named in the usage figures', () => {
  it('is nobody whose entry is hidden, withdrawn or no longer recognised', async () => {
    const unnamed = [
      await publish(system, { title: 'Nog Geheim Plan', edition: 'editing' }),
      await publish(system, { title: 'Teruggetrokken Werk', status: 'withdrawn' }),
      await publish(system, { title: 'Verlopen Werk', status: 'lapsed', untilOn: '2027-03-03' }),
      await publish(system, { title: 'Werkt Niet', status: 'not_effective' }),
    ];
    for (const one of [...unnamed, chair]) {
      await opened('2027-07-01', 'summary', 500, one);
      await opened('2027-07-01', 'download', 500, one);
    }
    for (const path of ['/gebruikscijfers', '/en/gebruikscijfers', '/data/gebruikscijfers.csv']) {
      const text = await page(path);
      for (const { title, slug } of unnamed) {
        expect(text).not.toContain(title);
        expect(text).not.toContain(slug);
      }
    }
    expect(await page('/gebruikscijfers')).toContain(chair.title);
  });

  it('is nobody whose entry was opened so little that it says nothing', async () => {
    await opened('2027-07-01', 'summary', 9, chair);
    await opened('2027-07-01', 'summary', 10, table);
    const text = await page('/gebruikscijfers');
    expect(text).not.toContain(chair.title);
    expect(text).toContain(table.title);
    expect(numbersOf(text, 'jul')).toEqual(['0', '19', '0']);
  });

  it('stands in the order of the last three months together', async () => {
    await opened('2027-04-30', 'summary', 900, table);
    for (const day of ['2027-05-01', '2027-06-15', '2027-07-05']) await opened(day, 'summary', 20, chair);
    await opened('2027-06-30', 'summary', 50, table);
    await opened('2027-06-30', 'download', 25, table);
    const text = await page('/gebruikscijfers');
    expect(text).toMatch(/De Derde Stoel<\/a\s*>\s*<span class="count">60 keer[\s\S]*Opnieuw aan Tafel<\/a/);
    expect(text).toMatch(/Opnieuw aan Tafel<\/a\s*>\s*<span class="count">50 keer/);
    expect(text).toMatch(/Opnieuw aan Tafel<\/a\s*>\s*<span class="count">25 keer/);
    expect(text).toContain('Van mei\u00a02027 tot en met juli\u00a02027.');
  });
});

describe('the months of the usage figures', () => {
  it('are the last twelve, of which the running one says until when', async () => {
    await opened('2026-07-31', 'summary', 777, chair);
    await opened('2026-08-01', 'start_page', 1200);
    await opened('2026-08-31', 'summary', 40, chair);
    await opened('2026-08-31', 'summary', 30, table);
    await opened('2027-07-04', 'download', 3, chair);
    const text = await page('/gebruikscijfers');
    expect(text.match(/<tr/g)).toHaveLength(14);
    expect(numbersOf(text, 'aug')).toEqual(['1.200', '70', '0']);
    expect(numbersOf(text, 'jul')).toEqual(['0', '0', '3']);
    expect(text).toContain('tot en met 5\u00a0juli');
    expect(text).not.toContain('777');
    expect(text).toContain('Van 1\u00a0augustus\u00a02026 tot en met 5\u00a0juli\u00a02027 is 70 keer');
    expect(text).toContain('Wij tellen sinds 31\u00a0juli\u00a02026');
  });

  it('begin when counting began, and say so when it did not', async () => {
    expect(await page('/gebruikscijfers')).toContain('Er is nog niets geteld.');
    expect(await page('/data/gebruikscijfers.csv')).toBe('month,startPage,summaries,downloads\r\n');
    await opened('2027-06-20', 'summary', 5, chair);
    const text = await page('/gebruikscijfers');
    expect(text.match(/<tr/g)).toHaveLength(4);
    expect(text).toContain('Van 20\u00a0juni\u00a02027 tot');
  });

  it('are all in the file, newest first', async () => {
    await opened('2025-12-31', 'summary', 7, chair);
    await opened('2027-07-01', 'start_page', 2);
    const lines = (await page('/data/gebruikscijfers.csv')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 20);
    expect([lines[1], lines.at(-1)]).toEqual(['2027-07,2,0,0', '2025-12,0,7,0']);
  });

  it('are on the page as soon as somebody read something, in both languages', async () => {
    await opened('2027-07-01', 'summary', 11, chair);
    const before = await page('/en/gebruikscijfers');
    expect(before).toMatch(new RegExp(`<a href="/en/interventies/${chair.slug}"\\s+lang="nl"`));
    await fetch(`${system.url}/interventies/${chair.slug}`, {
      headers: { 'user-agent': browser },
    });
    await system.app.get(UsageCounter).flush();
    expect(before).toContain('11 times');
    expect(await page('/en/gebruikscijfers')).toContain('12 times');
  });

  it('wait for a database that cannot take them, and come with what was read since', async () => {
    const counter = system.app.get(UsageCounter);
    const read = (): Promise<unknown> =>
      fetch(`${system.url}/interventies/${chair.slug}`, { headers: { 'user-agent': browser } });
    const moved = (from: string, to: string): Promise<unknown> =>
      system.db.query(`ALTER TABLE ${from} RENAME TO ${to}`);
    await counter.flush();
    await system.db.query('DELETE FROM usage_count');
    await read();
    await moved('usage_count', 'usage_away');
    await counter.flush();
    await moved('usage_away', 'usage_count');
    await read();
    await counter.flush();
    const kept = 'SELECT kind, count::int FROM usage_count';
    expect(await system.db.query(kept)).toEqual([{ kind: 'summary', count: 2 }]);
    await read();
    await counter.flush();
    expect(await system.db.query(kept)).toEqual([{ kind: 'summary', count: 3 }]);
  });

  it('stay the sum of their days, whatever happens to those', async () => {
    const kept = (): Promise<unknown> =>
      system.db.query(
        'SELECT month::text, kind, intervention_id = $1 AS all, count FROM usage_month WHERE count <> 0 ORDER BY 1, 2, 3',
        [nobody],
      );
    await opened('2027-06-01', 'summary', 5, chair);
    await opened('2027-06-30', 'summary', 5, chair);
    await opened('2027-06-30', 'start_page', 4);
    await opened('2027-06-30', 'summary', 2, chair);
    expect(await kept()).toEqual([
      { month: '2027-06-01', kind: 'start_page', all: true, count: '4' },
      { month: '2027-06-01', kind: 'summary', all: false, count: '12' },
      { month: '2027-06-01', kind: 'summary', all: true, count: '12' },
    ]);
    expect((await examine(system.db)).map(({ invariant }) => invariant)).not.toContain('usage_months_add_up');
    await system.db.query('DELETE FROM usage_count');
    expect(await kept()).toEqual([]);
  });
});
