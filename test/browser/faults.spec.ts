import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';
import { comesTo } from './doing.js';

const browsers = withBrowsers();

describe('a task that cannot be shown', () => {
  it.each(['worksheet', 'changes', 'assessment', 'meeting', 'minutes', 'decision', 'edition'])(
    'says so under a head with the way back, as the heading of the page: %s',
    async (task) => {
      const page = await browsers.as(
        'secretary',
        `/submissions/019a0000-0000-7000-8000-000000000000/${task}`,
      );
      await page
        .getByRole('main')
        .getByRole('heading', { level: 1, name: 'Hier is niets te zien' })
        .waitFor();
      await page.getByRole('banner').getByRole('link', { name: 'Aanvraag' }).waitFor();
    },
  );
});

describe('a task with nothing to do yet', () => {
  it.each(['assessment', 'decision', 'edition'])('says so in the same way: %s', async (task) => {
    const { id } = await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', `/submissions/${id}/${task}`);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Aanvraag' }).waitFor();
  });
});

describe('a list whose server is away', () => {
  it('says so as soon as the other screens do', async () => {
    const page = await browsers.as('secretary', '/');
    await page.getByRole('heading', { level: 1, name: /wacht/ }).waitFor();
    const asked: number[] = [];
    await page.route('**/api/rounds*', (route) => {
      asked.push(1);
      return route.abort();
    });
    await page.getByRole('link', { name: 'Rondes' }).first().click();
    await page.getByRole('alert').getByText('Geen verbinding').waitFor();
    expect(asked).toHaveLength(3);
  }, 60_000);

  it('says at once what was refused', async () => {
    const page = await browsers.as('secretary', '/');
    await page.getByRole('heading', { level: 1, name: /wacht/ }).waitFor();
    let asked = 0;
    await page.route('**/api/rounds*', (route) => {
      asked += 1;
      return route.fulfill({ status: 503, json: { code: 'temporarily_unavailable' } });
    });
    await page.getByRole('link', { name: 'Rondes' }).first().click();
    await page.getByRole('alert').getByText('Even niet bereikbaar').waitFor();
    expect(asked).toBe(1);
  }, 60_000);
});

/** As if one comes back to the window: what is on the screen is read again. */
const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");

describe('a page that cannot be read again', () => {
  it.each([
    ['without a line', null, 'er is geen verbinding'],
    ['while the server is away', 503, 'de server antwoordt even niet'],
  ] as const)(
    'stays with what was typed, and says from when it is: %s',
    async (_, status, words) => {
      const { id } = await walkTo(browsers.app(), 'screening');
      const page = await browsers.as('secretary', `/submissions/${id}?act=return_for_completion`);
      const typed = page.getByRole('dialog').getByRole('textbox').first();
      await typed.fill('Vul de onderbouwing aan.');
      const notice = page.getByRole('status', { includeHidden: true }).filter({ hasText: 'Niet bijgewerkt' });
      await page.route('**/api/submissions/**', (route) =>
        status === null
          ? route.abort()
          : route.fulfill({ status, json: { code: 'temporarily_unavailable' } }),
      );
      await comeBack(page);
      await notice.getByText(words).waitFor({ state: 'attached' });
      expect(await typed.inputValue()).toBe('Vul de onderbouwing aan.');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1, name: 'Dossier screening' }).waitFor();
      await page.unroute('**/api/submissions/**');
      await notice.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await notice.waitFor({ state: 'detached' });
    },
    60_000,
  );

  it.each([
    ['a page', '', '.notice, .bar', 1280],
    ['a page on a telephone', '', '.notice, .bar', 390],
    ['a task', '/worksheet', '.notice, .wbar', 1280],
  ])(
    'says so in view after scrolling, above the bar and over nothing that gets the focus: %s',
    async (_, task, heads, width) => {
      const { id } = await walkTo(browsers.app(), 'guidance');
      const page = await browsers.as('developer', `/submissions/${id}${task}`);
      await page.setViewportSize({ width, height: 500 });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.route('**/api/submissions/**', (route) => route.abort());
      await comeBack(page);
      await page.getByRole('status').getByText('Niet bijgewerkt sinds').waitFor();
      const bottoms = `[...document.querySelectorAll('${heads}')].map((head) => head.getBoundingClientRect())`;
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      expect(await page.evaluate('scrollY')).toBeGreaterThan(200);
      const [notice, bar] = await page.evaluate<{ top: number; bottom: number }[]>(
        `${bottoms}.map(({ top, bottom }) => ({ top, bottom }))`,
      );
      expect(notice!.top).toBe(0);
      expect(notice!.bottom).toBeGreaterThan(20);
      expect(Math.abs(bar!.top - notice!.bottom)).toBeLessThan(1);
      // Going back through the page brings each thing into view, and never under what sticks to the top.
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Shift+Tab');
        const top = await page.evaluate<number | null>(
          `document.activeElement.closest('main') && document.activeElement.getBoundingClientRect().top`,
        );
        if (top !== null) expect(top).toBeGreaterThanOrEqual(bar!.bottom);
      }
    },
    60_000,
  );

  it('says so above a list, with its rows', async () => {
    await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', '/submissions?view=list');
    await page.locator('.rowlink').first().waitFor();
    await page.route('**/api/submissions?*', (route) => route.abort());
    await comeBack(page);
    await page.getByRole('status').getByText('Niet bijgewerkt sinds').waitFor();
    expect(await page.locator('.rowlink').count()).toBeGreaterThan(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  }, 60_000);

  it.each([403, 404])(
    'is gone when it may no longer be seen: %s',
    async (status) => {
      const { id, title } = await walkTo(browsers.app(), 'screening');
      for (const path of [`/submissions/${id}`, '/submissions?view=list']) {
        const page = await browsers.as('secretary', path);
        await page.getByRole('main').getByText(title).first().waitFor();
        await page.route('**/api/submissions**', (route) =>
          route.fulfill({ status, json: { code: status === 404 ? 'not_found' : 'not_permitted' } }),
        );
        await page.route('**/api/submissions/**', (route) =>
          route.fulfill({ status, json: { code: status === 404 ? 'not_found' : 'not_permitted' } }),
        );
        await comeBack(page);
        await page.getByRole('main').getByRole('alert').waitFor();
        await comesTo(() => page.getByRole('main').getByText(title).count(), 0);
        await comesTo(() => page.getByText('Niet bijgewerkt').count(), 0);
      }
    },
    60_000,
  );
});
