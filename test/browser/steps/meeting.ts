import type { Page } from 'playwright-core';
import { confirm, dialogOf, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { assessors, title } from '../story.js';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** The chair sees who is there, opens the item and puts a proposal to the vote. */
export async function openBallot(stage: Stage): Promise<void> {
  const page = await stage.as('chair');
  await startFromWork(page, 'Vastleggen', title);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await stage.look(page, 'meeting-before');
  await press(page, 'Vastleggen …');
  await press2(page, 'Iedereen');
  await stage.look(page, 'attendance-dialog');
  await confirm(page, 'Vastleggen');
  await page.getByText('Er kan worden besloten.').waitFor();
  await press(page, 'Openen …');
  await confirm(page, 'Openen');
  await press(page, 'In stemming brengen …');
  await stage.look(page, 'ballot-dialog');
  await confirm(page, 'In stemming brengen');
  await page.getByRole('heading', { name: 'Erkennen als Goed onderbouwd?' }).waitFor();
}

const press2 = (page: Page, name: string): Promise<void> =>
  dialogOf(page).getByRole('button', { name, exact: true }).click();

/** Everybody in the room votes in a browser of their own. */
export async function vote(stage: Stage): Promise<void> {
  for (const name of [...assessors, 'chair'] as const) {
    const page = await stage.dossier(name, '/meeting');
    await press(page, 'Voor');
    if (name === 'member2') await stage.look(page, 'vote');
    await press(page, 'Stem vastleggen');
    await page.getByText('U stemde voor.').waitFor();
  }
}

/** The chair closes the ballot and adopts the advice that the assessments suggest. */
export async function adoptAdvice(stage: Stage): Promise<void> {
  const page = await stage.dossier('chair', '/meeting');
  await stage.look(page, 'meeting-voted');
  await press(page, 'Sluiten …');
  await confirm(page, 'Sluiten');
  await page.getByText('Het voorstel is aangenomen.').waitFor();
  await press(page, 'Vaststellen …');
  const dialog = dialogOf(page);
  await dialog
    .getByLabel('Toelichting voor iedereen')
    .fill('De commissie vindt de samenhang tussen doelen en aanpak overtuigend.');
  await dialog.getByLabel('Advies om te verbeteren').fill('Beschrijf nauwkeuriger wie niet kan meedoen.');
  await stage.look(page, 'advice-dialog');
  await confirm(page, 'Vaststellen');
  await page.getByText(/^Advies, vastgesteld op/).waitFor();
  await stage.look(page, 'meeting-advised');
}
