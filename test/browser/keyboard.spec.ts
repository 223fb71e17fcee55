import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { launchChromium } from '../support/chromium.js';
import { walkTo } from '../support/walk.js';

let app: TestApp;
let browser: Browser;
let contexts: BrowserContext[] = [];
beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchChromium()]);
}, 120_000);
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** This person's own browser on a page of the workspace. */
async function open(name: CastName, path: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: app.url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(20_000);
  contexts.push(context);
  await context.request.post('/api/session', {
    data: { email: `${name}@demo.example`, password: 'demo' },
  });
  const page = await context.newPage();
  await page.goto(`/admin${path}`);
  return page;
}

describe('by keyboard alone', () => {
  it('walks a list, opens a dossier, asks for an act, and comes back to its button without having acted', async () => {
    const { id } = await walkTo(app, 'screening');
    const page = await open('secretary', '/submissions?view=list');
    await page.locator('.rowlink').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Wat kan nu' }).waitFor();
    expect(page.url()).toContain(id);
    await page.getByRole('button', { name: 'Niet ontvankelijk verklaren …' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toContain('Niet ontvankelijk');
  });

  it('acts by the button of the dialog, not by Enter in a field', async () => {
    const { id } = await walkTo(app, 'composing');
    const page = await open('secretary', `/submissions/${id}?act=invite_assessor`);
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').first().press('Enter');
    // Sent without a person chosen, the form would mark what is missing.
    expect(await dialog.locator('[aria-invalid="true"]').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Uitnodigen', exact: true }).press('Enter');
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
  });

  it('goes from question to question while writing, also to the next page', async () => {
    const { id } = await walkTo(app, 'draft');
    const page = await open('developer', `/submissions/${id}/worksheet?question=goal.sub_goals`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(/question=approach\.setup/);
    const field = page.getByRole('textbox', { name: /^Opzet/ });
    await field.waitFor();
    expect(await field.and(page.locator(':focus')).count()).toBe(1);
  });

  it('lists its keys, those of the worksheet too', async () => {
    const page = await open('secretary', '/submissions');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' });
    await dialog.getByText('Volgende vraag').waitFor();
  });
});

describe('a task that is not there', () => {
  it('says so under a head with the way back', async () => {
    const page = await open('secretary', '/submissions/019a0000-0000-7000-8000-000000000000/worksheet');
    await page.getByRole('alert').waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Aanvraag' }).waitFor();
  });
});
