import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { launchChromium } from '../support/chromium.js';

/** The whole system with one browser for a test file, and the ways to come in. */
export interface Browsers {
  app(): TestApp;
  /** A browser nobody used before, on this page. */
  fresh(path: string): Promise<Page>;
  /** This person's own browser, signed in, on a page of the workspace. */
  as(name: CastName, path: string): Promise<Page>;
}

/** Starts them before the tests of this file; what a test opened is closed when it ends. */
export function withBrowsers(): Browsers {
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
  const open = async (
    path: string,
    before?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: app.url,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    contexts.push(context);
    await before?.(context);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  return {
    app: () => app,
    fresh: open,
    as: (name, path) =>
      open(`/admin${path}`, (context) =>
        context.request.post('/api/session', { data: { email: `${name}@demo.example`, password: 'demo' } }),
      ),
  };
}
