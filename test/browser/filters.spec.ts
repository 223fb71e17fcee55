import { describe, expect, it } from '@jest/globals';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';
import { comesTo } from './doing.js';

const browsers = withBrowsers();

describe('the filters of the board', () => {
  it('narrow it to a round, which stays in the address', async () => {
    const composing = await walkTo(browsers.app(), 'composing');
    const screened = await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', '/submissions');
    const card = (title: string) => page.locator('.card').filter({ hasText: title });
    await card(screened.title).waitFor();
    await page.getByRole('button', { name: 'Ronde', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Ronde practice_panel/ }).click();
    await card(screened.title).waitFor({ state: 'detached' });
    await page.waitForURL(/[?&]round=/);
    await page.reload();
    await card(composing.title).waitFor();
    await comesTo(() => card(screened.title).count(), 0);
    await page.getByRole('button', { name: /^Filter Ronde practice_panel/ }).click();
    await card(screened.title).waitFor();
  }, 60_000);

  it('are offered to whom they make sense for', async () => {
    await walkTo(browsers.app(), 'guidance');
    const offered = async (name: 'secretary' | 'adviser'): Promise<string[]> => {
      const page = await browsers.as(name, '/submissions');
      await page.getByRole('group', { name: 'Filters' }).waitFor();
      return page.locator('.fl[aria-haspopup]').allTextContents();
    };
    expect(await offered('secretary')).toEqual([
      'Commissie',
      'Ronde',
      'Stand',
      'Niveau',
      'Thema',
      'Adviseur',
    ]);
    expect(await offered('adviser')).toEqual(['Ronde', 'Stand', 'Niveau', 'Thema']);
  }, 60_000);
});

describe('the choices of my work', () => {
  it('narrow it to a committee and order it by kind, and stay in the address', async () => {
    const composing = await walkTo(browsers.app(), 'composing');
    const screened = await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', '/');
    const row = (title: string) => page.locator('.task').filter({ hasText: title });
    await row(screened.title).waitFor();
    expect(await row(composing.title).textContent()).toContain('nog 3 van 3 plaatsen open');
    await page.getByRole('button', { name: 'Commissie: Alle commissies' }).click();
    await page.getByRole('menuitemradio', { name: /^Praktijkpanel/ }).click();
    await row(screened.title).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Volgorde: Op datum' }).click();
    await page.getByRole('menuitemradio', { name: 'Op soort' }).click();
    await page.reload();
    await page.getByRole('heading', { name: /^Wacht op u/ }).waitFor();
    expect(await row(composing.title).count()).toBe(1);
    expect(await row(screened.title).count()).toBe(0);
  }, 60_000);
});
