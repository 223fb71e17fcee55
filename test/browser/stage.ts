import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import axe, { type Result } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { launchChromium } from '../support/chromium.js';

const pictures = path.resolve(import.meta.dirname, 'screenshots');
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/** What axe calls serious or critical keeps somebody from using the screen. */
const grave = new Set(['serious', 'critical']);

/** Costly to look for, and not asked twice: a colour does not depend on the width. */
const sameAtEveryWidth = ['color-contrast'];

/** The whole system with one browser, in which every person has a profile of their own. */
export class Stage {
  /** The dossier of the journey; known once the developer began it. */
  submissionId = '';
  /** What axe found to be serious or critical, by screen and width. */
  readonly faults: string[] = [];
  private readonly contexts = new Map<string, BrowserContext>();
  private readonly pages = new Map<string, Page>();
  private latest: Page | undefined;
  private failed: string | undefined;
  private shot = 0;
  private moment: string;

  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
    moment: string,
  ) {
    this.moment = moment;
  }

  static async open(moment: string): Promise<Stage> {
    mkdirSync(pictures, { recursive: true });
    const [app, browser] = await Promise.all([startTestApp({ now: moment }), launchChromium()]);
    return new Stage(app, browser, moment);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.close();
  }

  /** Turns the clock of the server and of every browser to this moment. */
  async moveTo(moment: string): Promise<void> {
    this.moment = moment;
    this.app.clock.set(moment);
    await Promise.all([...this.contexts.values()].map((context) => context.clock.setFixedTime(moment)));
  }

  /** The one page of somebody without an account. */
  visitor(): Promise<Page> {
    return this.pageOf('visitor');
  }

  /** The one page of this person, signed in by a click on the sign-in page the first time, on My work. */
  async as(name: CastName): Promise<Page> {
    const known = this.contexts.has(name);
    const page = await this.pageOf(name);
    await page.goto(`${this.app.url}/admin/`);
    if (!known) {
      await page.getByRole('button', { name: new RegExp(` ${name} ·`, 'i') }).click();
      await page.getByRole('heading', { level: 1, name: /wachte?n? op u/ }).waitFor();
    }
    return page;
  }

  /** Opens a part of the dossier by its address. */
  async dossier(name: CastName, part = ''): Promise<Page> {
    const page = await this.pageOf(name);
    await page.goto(`${this.app.url}/admin/submissions/${this.submissionId}${part}`);
    this.latest = page;
    return page;
  }

  /** Keeps a picture of this screen at both widths, and what would keep somebody from using it. */
  async look(page: Page, name: string): Promise<void> {
    this.latest = page;
    this.shot += 1;
    const file = path.join(pictures, `${String(this.shot).padStart(2, '0')}-${name}`);
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      await settled(page);
      await page.screenshot({ path: `${file}-${size.width}.png`, fullPage: true });
      const found = await faultsOf(page, size === wide ? [] : sameAtEveryWidth);
      if (await sticksOut(page)) found.push('wider than the window');
      this.faults.push(...found.map((fault) => `${name} at ${size.width}: ${fault}`));
    }
  }

  /** One step of the journey. What went wrong is kept as a picture and as the words of the page. */
  async step(name: string, work: (stage: Stage) => Promise<void>): Promise<void> {
    if (this.failed) throw withoutStack(`Not tried, because this failed: ${this.failed}`);
    try {
      await work(this);
    } catch (error) {
      this.failed = name;
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw withoutStack(`${words}\n\n${await this.remains(name)}`);
    }
  }

  private async remains(step: string): Promise<string> {
    const page = this.latest;
    if (!page) return 'No page was open.';
    const file = path.join(pictures, `failed-${step.replaceAll(/\W+/g, '-')}`);
    await page.screenshot({ path: `${file}.png`, fullPage: true, timeout: 5000 }).catch(() => undefined);
    const words = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String);
    writeFileSync(`${file}.txt`, words);
    return `At ${page.url()}, picture and words in ${file}.*\n${words.slice(0, 4000)}`;
  }

  private async pageOf(name: string): Promise<Page> {
    const known = this.pages.get(name);
    const page = known ?? (await this.newPage(name));
    this.latest = page;
    return page;
  }

  private async newPage(name: string): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.app.url,
      viewport: wide,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(30_000);
    await context.clock.setFixedTime(this.moment);
    const page = await context.newPage();
    this.contexts.set(name, context);
    this.pages.set(name, page);
    return page;
  }
}

/** An error that says all in its message: where it was thrown is of no interest. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

async function faultsOf(page: Page, left: string[]): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
  const options = JSON.stringify({ resultTypes: ['violations'], rules });
  const violations = await page.evaluate<Result[]>(`axe.run(${options}).then((found) => found.violations)`);
  return violations
    .filter(({ impact }) => grave.has(impact ?? ''))
    .map(({ id, help, nodes }) => `${id} (${help})\n  ${nodes.map(({ html }) => html).join('\n  ')}`);
}

/** Letters and data are there: the screen has its heading, nothing is being fetched, shown as a skeleton or fading in. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(untilShown);
  await page.evaluate('document.fonts.ready.then(() => window.scrollTo(0, 0))');
}

/** Waits for what fades in or slides. What moves without end, such as a spinner, is not waited for. */
const untilShown = `Promise.allSettled(document.getAnimations()
  .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished))`;

/** Whether one would have to scroll sideways to read the page. */
function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth + 1');
}
