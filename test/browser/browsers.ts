import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { launchChromium } from '../support/chromium.js';

/** A browser's window when a test begins. */
const size = { width: 1280, height: 720 };

/** The whole system with one browser for a test file, and the ways to come in. */
export interface Browsers {
  app(): TestApp;
  /** A browser nobody used before, on this page. */
  fresh(path: string): Promise<Page>;
  /** A browser of this person alone, signed in, on a page of the workspace. */
  as(name: CastName, path: string): Promise<Page>;
}

/**
 * Starts them before the tests of this file. What a test opened is closed when it ends, but for the browsers of people:
 * they are emptied and used again, since loading the workspace for the first time costs more than most tests.
 */
export function withBrowsers(): Browsers {
  let app: TestApp;
  let browser: Browser;
  let strangers: Page[] = [];
  let inUse: Page[] = [];
  const emptied: Page[] = [];
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchChromium()]);
  }, 120_000);
  afterEach(async () => {
    const goes = [...strangers, ...inUse.filter((page) => page.isClosed())];
    const stays = inUse.filter((page) => !page.isClosed());
    [strangers, inUse] = [[], []];
    await Promise.all(goes.map((page) => page.context().close()));
    await Promise.all(stays.map((page) => empty(page, app.url)));
    emptied.push(...stays);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: app.url,
      viewport: size,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    return context.newPage();
  };
  return {
    app: () => app,
    async fresh(path) {
      const page = await open();
      strangers.push(page);
      await page.goto(path);
      return page;
    },
    async as(name, path) {
      const page = emptied.pop() ?? (await open());
      inUse.push(page);
      await page
        .context()
        .request.post('/api/session', { data: { email: `${name}@demo.example`, password: 'demo' } });
      await page.goto(`/admin${path}`);
      return page;
    },
  };
}

/** Leaves nothing of the person before: no session, nothing kept on the device, no second page, no altered route. */
async function empty(page: Page, origin: string): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await page.setViewportSize(size);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'local_storage,indexeddb,service_workers,cache_storage',
  });
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
  await context.clearCookies();
}
