import { confirm, stands, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { title } from '../story.js';

/** The decider walks the four steps with the letter beside them. */
export async function decide(stage: Stage): Promise<void> {
  const page = await stage.as('decider');
  await startFromWork(page, 'Besluiten', title);
  await page.getByRole('heading', { level: 1, name: 'Het advies' }).waitFor();
  await stage.look(page, 'decision-advice');
  await page.getByRole('link', { name: 'Verder naar Besluit' }).click();
  await page.getByRole('heading', { level: 1, name: 'Het besluit' }).waitFor();
  await stage.look(page, 'decision-outcome');
  await page.getByRole('link', { name: 'Verder naar Toelichting' }).click();
  const letter = page.getByRole('region', { name: 'Zo ziet de indiener de brief' });
  await page
    .getByLabel('Toelichting voor iedereen')
    .fill('Wie aanschuift, vindt hier een tafel met een vaste opzet.');
  await letter.getByText('Wie aanschuift, vindt hier een tafel').waitFor();
  await stage.look(page, 'decision-texts');
  await page.getByRole('link', { name: 'Verder naar Brief' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nakijken en besluiten' }).waitFor();
  await stage.look(page, 'decision-letter');
  await page.getByRole('button', { name: 'Besluiten …' }).click();
  await confirm(page, 'Besluiten');
  await page.getByText('Besloten, nog niet bekend').first().waitFor();
  await stage.look(page, 'decided');
}

/** The secretary lets the letter go out; the developer reads it. */
export async function announce(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await startFromWork(page, 'Bekendmaken', title);
  await stage.look(page, 'announce-dialog');
  await confirm(page, 'Bekendmaken');
  await stands(page, 'Erkend');
  const developer = await stage.dossier('developer', '/decision');
  await developer
    .getByRole('region', { name: 'De brief' })
    .getByText(/erkend/i)
    .first()
    .waitFor();
  await stage.look(developer, 'letter-of-developer');
}
