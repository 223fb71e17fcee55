import { ask, confirm, dialogOf, saves, stands, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { title } from '../story.js';

const remark = 'Noem bij subdoel 2 hoe u dat nagaat.';

/** The secretary screens the submission and admits it with an adviser. */
export async function screen(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await stage.look(page, 'my-work-of-secretary');
  await startFromWork(page, 'Screenen', title);
  await confirm(page, 'Screenen');
  await stands(page, 'In screening');
  await stage.look(page, 'dossier-in-screening');
  const dialog = await ask(page, 'Toelaten');
  await dialog.getByLabel('Adviseur', { exact: true }).selectOption({ label: 'Adviser' });
  await dialog.getByLabel(/^Bericht aan de adviseur/).fill('Let vooral op de subdoelen.');
  await stage.look(page, 'admit-dialog');
  await confirm(page, 'Toelaten');
  await stands(page, 'In begeleiding');
}

/** The board and the list of the secretary. */
export async function overlook(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await page
    .getByRole('link', { name: /^Aanvragen/ })
    .first()
    .click();
  await page.getByText(title).first().waitFor();
  await stage.look(page, 'board');
  await page.getByRole('button', { name: 'Lijst' }).click();
  await page.getByRole('table').getByRole('link', { name: title }).waitFor();
  await stage.look(page, 'list');
}

/** The adviser writes a remark beside its question and sends it with a letter. */
export async function advise(stage: Stage): Promise<void> {
  const page = await stage.as('adviser');
  await page.getByRole('main').getByRole('link', { name: 'Feedback geven' }).waitFor();
  await stage.dossier('adviser', '/worksheet?question=goal.sub_goals');
  await page.getByRole('textbox', { name: 'Uw opmerking bij deze vraag' }).fill(remark);
  await page.getByText('1 opmerking klaar').waitFor();
  await stage.look(page, 'worksheet-of-adviser');
  await page.getByRole('button', { name: 'Feedback versturen …' }).click();
  await dialogOf(page)
    .getByLabel('Brief bij de opmerkingen')
    .fill('De opzet is helder. Maak de doelen nog meetbaar.');
  await stage.look(page, 'feedback-dialog');
  await confirm(page, 'Feedback versturen');
}

/** The developer reads the remark where it belongs, deals with it and hands in for good. */
export async function handInDefinitive(stage: Stage): Promise<void> {
  const page = await stage.as('developer');
  await stage.look(page, 'my-work-of-developer');
  await stage.dossier('developer', '/worksheet?question=goal.sub_goals');
  await page.getByText(remark).waitFor();
  await saves(page, '/answers/goal.sub_goals', 'in het slotgesprek', () =>
    page
      .getByRole('textbox', { name: 'Subdoelen, punt 2' })
      .fill('De deelnemer noemt na een half jaar twee nieuwe namen in het slotgesprek.'),
  );
  await page.getByRole('button', { name: 'Verwerkt' }).click();
  await page.getByText('1 opmerking verwerkt').waitFor();
  await stage.look(page, 'worksheet-with-remark');
  await page.getByRole('button', { name: 'Inleveren …' }).click();
  await confirm(page, 'Inleveren');
  await stage.dossier('developer');
  await stands(page, 'Definitief ingeleverd');
}
