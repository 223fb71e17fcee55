import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '#platform';
import type { Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { publish, type Published } from '../support/domain/published.js';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';

const browsers = withBrowsers();
let entries: Published[];

const study = {
  authors: 'Van Wellinck, Terbruggen en Klaverstein',
  year: 2026,
  title: 'Minder alleen na schuldhulpverlening',
  country: 'NL',
  design: 'pre_post',
  sample: '64 / 48',
  outcome: 'Onzekerheid over wat wel en niet mag: verbeterd (d = 0,41)',
} as const;

beforeAll(async () => {
  const titles = ['schuldhulpverleningsorganisatie', 'huisartsenpraktijk', 'in de wijk', 'aan tafel'];
  entries = [];
  for (const where of titles)
    entries.push(
      await publish(browsers.app(), {
        title: `Rouwgesprekken: kortdurende begeleiding ${where}`,
        level: 'effective_first',
        studies: [study, { ...study, design: 'process_evaluation' }],
      }),
    );
  await useAndLog(browsers.app(), entries);
}, 60_000);

/** How many pixels one would have to scroll sideways, with the letters made twice as large. */
async function sticksOutBy(page: Page): Promise<number> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

/** Text enlarged by the reader, not the page: a screen as wide as before has room for half as many letters. */
describe('with letters twice as large', () => {
  it.each([1280, 640])(
    'nothing of the catalogue sticks out at %i pixels',
    async (width) => {
      const page = await browsers.fresh('/');
      await page.setViewportSize({ width, height: 900 });
      const paths = [
        '/',
        `/interventies/${entries[0]!.slug}`,
        `/vergelijken?${entries.map(({ slug }) => `i=${slug}`).join('&')}`,
        '/gebruikscijfers',
        `/opnemen?interventie=${entries[0]!.slug}`,
        '/probleem-en-aanpak',
        '/open-data',
      ];
      for (const path of paths) {
        await page.goto(path);
        expect([path, await sticksOutBy(page)]).toEqual([path, 0]);
      }
    },
    90_000,
  );

  it.each([1280, 640])(
    'nothing of the workspace sticks out at %i pixels',
    async (width) => {
      const { id } = await walkTo(browsers.app(), 'assessment');
      const screens: [CastName, string, string][] = [
        ['secretary', '/submissions?view=list', '.rowlink'],
        ['secretary', '/rounds', '.rounds'],
        ['secretary', '/usage', '.chart'],
        ['auditor', '/log', 'tbody tr'],
        ['panel1', `/submissions/${id}/assessment`, '.anchors'],
      ];
      for (const [name, path, shown] of screens) {
        const page = await browsers.as(name, path);
        await page.setViewportSize({ width, height: 900 });
        await page.locator(shown).first().waitFor();
        await unfold(page);
        expect([path, await sticksOutBy(page)]).toEqual([path, 0]);
      }
    },
    120_000,
  );
});

/** Opens what is folded: a table behind a summary may be what is too wide. */
const unfold = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);

/** Figures of three years, and a line in the log about somebody. */
async function useAndLog({ db, ids }: TestApp, read: readonly Published[]): Promise<void> {
  await db.query(
    `INSERT INTO usage_count (day, kind, intervention_id, count)
     SELECT make_date(year, 3, 1), kind, id, 46000 FROM unnest($1::uuid[]) AS id, generate_series(2024, 2026) AS year,
       unnest('{start_page,summary,download}'::text[]) AS kind`,
    [read.map(({ id }) => id)],
  );
  await db.query(
    `INSERT INTO audit (id, at, person_id, action, object, data) VALUES ($1, now(), $2, 'add_person', $3, '{}')`,
    [uuidv7(), ids.admin, `person ${ids.editor}`],
  );
}
