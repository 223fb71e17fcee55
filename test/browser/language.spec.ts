import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { withBrowsers } from './browsers.js';
import { Dossier } from '../support/dossier.js';
import { comesTo } from './doing.js';

const browsers = withBrowsers();

/** A browser nobody used before, on the sign-in page. */
const freshBrowser = (): Promise<Page> => browsers.fresh('/admin/login');

async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill('demo');
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { level: 1, name: /wait|wacht/ }).waitFor();
}

const language = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

const accountLanguage = async (email: string): Promise<string> => {
  const [person] = await browsers
    .app()
    .db.query<{ locale: string }[]>('SELECT locale FROM person WHERE email = $1', [email]);
  return person?.locale ?? '';
};

describe('the language of the workspace', () => {
  it('is the account’s: chosen in the menu once, spoken in every browser and kept for the mail', async () => {
    const here = await freshBrowser();
    await signIn(here, 'adviser@demo.example');
    await comesTo(() => language(here), 'nl');
    await here.getByRole('button', { name: 'Uw account' }).click();
    const kept = here.waitForResponse((response) => response.request().method() === 'PATCH');
    await here.getByRole('menuitem', { name: 'English' }).click();
    expect((await kept).ok()).toBe(true);
    await here.getByRole('link', { name: 'Submissions' }).first().waitFor();
    expect(await accountLanguage('adviser@demo.example')).toBe('en');

    const elsewhere = await freshBrowser();
    await comesTo(() => language(elsewhere), 'nl');
    await signIn(elsewhere, 'adviser@demo.example');
    await elsewhere.getByRole('link', { name: 'Submissions' }).first().waitFor();
    await comesTo(() => language(elsewhere), 'en');
  }, 90_000);

  it('goes along with who chose it on the sign-in page', async () => {
    const page = await freshBrowser();
    await page.getByRole('button', { name: 'English' }).click();
    await signIn(page, 'secretary@demo.example');
    await comesTo(() => language(page), 'en');
    expect(await accountLanguage('secretary@demo.example')).toBe('en');
    expect(await accountLanguage('decider@demo.example')).toBe('nl');
  }, 60_000);

  it('tells a screen reader that what people wrote in a submission is Dutch, also among English words', async () => {
    const dossier = await Dossier.start(browsers.app(), 'well_described', 'Koffie bij de Steen');
    await dossier.act('developer', 'submit');
    const page = await freshBrowser();
    await page.getByRole('button', { name: 'English' }).click();
    await signIn(page, 'secretary@demo.example');
    const inDutch = (place: string) => page.locator(`${place} [lang=nl]`, { hasText: dossier.title }).first();
    await inDutch('.task p').waitFor();
    await page.goto('/admin/submissions');
    await inDutch('.board .card').waitFor();
    await page.goto('/admin/submissions?view=list');
    await inDutch('table tbody').click();
    await page.locator('h1[lang=nl]').waitFor();
    await page.goto(`/admin/submissions/${dossier.id}/worksheet`);
    await page.locator('.question .reading[lang=nl]').first().waitFor();
  }, 60_000);

  it('leaves on the sign-in page what was typed there', async () => {
    const page = await freshBrowser();
    await page.getByLabel('E-mailadres').fill('adviser@demo.example');
    await page.getByLabel('Wachtwoord').fill('demo');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('adviser@demo.example');
    expect(await page.getByLabel('Password').inputValue()).toBe('demo');
    await page.locator('a[href*=forgotten]').click();
    await page.getByLabel('Password').waitFor({ state: 'detached' });
    await page.goBack();
    expect(await page.getByLabel('Password').inputValue()).toBe('');
  }, 60_000);

  it('stays as it is, and says so, when the account could not keep it', async () => {
    const page = await freshBrowser();
    await signIn(page, 'editor@demo.example');
    await page.route('**/api/session', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'Uw account' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('De taal kon niet worden gewijzigd').waitFor();
    expect(await language(page)).toBe('nl');
    expect(await accountLanguage('editor@demo.example')).toBe('nl');
  }, 60_000);
});
