import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage.js';
import { assessors, title } from '../story.js';

/** Somebody without an account finds it by a word of its problem, and reads it. */
export async function find(stage: Stage): Promise<void> {
  const page = await stage.visitor();
  await page.goto('/');
  await stage.look(page, 'catalogue');
  await page.getByRole('searchbox').fill('verlies van een partner');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const found = page.getByRole('article').getByRole('heading').getByRole('link', { name: title });
  await found.waitFor();
  await page.getByRole('checkbox', { name: /^Goed onderbouwd/ }).check();
  await page.getByRole('checkbox', { name: /^Rouw en verlies/ }).check();
  await page.getByRole('button', { name: 'Verfijning toepassen' }).click();
  await page.waitForURL(/level=well_substantiated/);
  await stage.look(page, 'catalogue-found');
  await found.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await stage.look(page, 'catalogue-entry');
}

/** The full description is a PDF with the tags that a screen reader walks along. */
export async function download(stage: Stage): Promise<void> {
  const page = await stage.visitor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /^Uitgebreide beschrijving \(pdf/ })
      .first()
      .click(),
  ]);
  const content = readFileSync(await file.path()).toString('latin1');
  expect(content.slice(0, 5)).toBe('%PDF-');
  expect(content).toContain('/StructTreeRoot');
  expect(content).toContain('/MarkInfo');
  expect(content).toContain('pdfuaid:part');
}

/** The developer reads all that happened, but not who assessed. */
export async function lookBack(stage: Stage): Promise<void> {
  const page = await stage.dossier('developer', '?tab=history');
  await page.getByText('Aanvraag begonnen').waitFor();
  const read = await wordsOf(page);
  for (const fact of ['Ingediend', 'Toegelaten tot begeleiding', 'Definitieve versie ingeleverd'])
    expect(read).toContain(fact);
  for (const name of assessors) expect(read.toLowerCase()).not.toContain(name);
  expect(read).not.toContain('Stem uitgebracht');
  await stage.look(page, 'history-of-developer');
  const secretary = await stage.dossier('secretary', '?tab=history');
  await secretary.getByText('Beoordeling ingeleverd').first().waitFor();
  await stage.look(secretary, 'history-of-secretary');
}

const wordsOf = (page: Page): Promise<string> => page.getByRole('main').innerText();
