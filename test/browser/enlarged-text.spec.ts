import { beforeAll, describe, expect, it } from '@jest/globals';
import { publish, type Published } from '../support/domain/published.js';
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
}, 60_000);

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
        await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
        const [needed, there] = await page.evaluate<number[]>(
          '[document.documentElement.scrollWidth, innerWidth]',
        );
        expect([path, needed! - there!]).toEqual([path, 0]);
      }
    },
    90_000,
  );
});
