import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { Locator, Page, Request } from 'playwright-core';

/** The list "Wat kan nu" of a dossier. */
export const actsOf = (page: Page): Locator => page.getByRole('region', { name: 'Wat kan nu' });

/** The dialog that lies over the page. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Presses the button of an act on the dossier, which opens its dialog. */
export async function ask(page: Page, verb: string): Promise<Locator> {
  await actsOf(page)
    .getByRole('button', { name: `${verb} …`, exact: true })
    .click();
  return dialogOf(page);
}

/** Confirms the dialog with its verb and waits until it is gone: then the act was done. */
export async function confirm(page: Page, verb: string): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** One click from My work to the act that waits there. */
export async function startFromWork(page: Page, verb: string, title: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: `${verb}: ${title}`, exact: true })
    .click();
}

/** Waits until the dossier's head says that it is in this state. */
export async function stands(page: Page, state: string): Promise<void> {
  await page.locator('.facts .st').filter({ hasText: state }).waitFor();
}

/** Types on a screen that saves by itself, and waits until what was typed last is on the server. */
export async function saves(
  page: Page,
  address: string,
  lastWords: string,
  type: () => Promise<void>,
): Promise<void> {
  const holds = (request: Request): boolean => (request.postData() ?? '').includes(lastWords);
  const kept = page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' &&
      new URL(response.url()).pathname.includes(address) &&
      response.ok() &&
      holds(response.request()),
  );
  await Promise.all([kept, type()]);
}

/**
 * Waits until what is read from the page is this: a screen follows what was done by a moment. Fails with what it was
 * instead when it stays otherwise.
 */
export async function comesTo<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (isDeepStrictEqual(await read(), wanted)) return;
    await pause(50);
  }
  expect(await read()).toEqual(wanted);
}
