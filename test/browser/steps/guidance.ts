import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, comesTo, confirm, dialogOf, saves, stands, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { title } from '../story.js';

const remark = 'Noem bij subdoel 2 hoe u dat nagaat.';
const passage = 'elke week met anderen';
const question = 'Is dit elke week haalbaar?';
const answer = 'Ja, in alle vier de wijken lukte dat.';

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

/** Selects words of an answer, as the browser does for somebody with a mouse. */
async function selectWords(page: Page, questionId: string, words: string): Promise<void> {
  await page.locator(`[data-passage="${questionId}"]`).waitFor();
  const found = await page.evaluate<boolean>(`(() => {
    const root = document.querySelector('[data-passage="${questionId}"]');
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.nodeValue.indexOf(${JSON.stringify(words)});
      if (start === -1) continue;
      document.getSelection().setBaseAndExtent(text, start, text, start + ${words.length});
      return true;
    }
    return false;
  })()`);
  expect(found).toBe(true);
}

/** The words the browser paints as being remarked on. */
const paintedWords = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `['remark', 'remark-on'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String))`,
  );

/** The adviser remarks on a passage and on an answer as a whole, and sends both with a letter. */
export async function advise(stage: Stage): Promise<void> {
  const page = await stage.as('adviser');
  await page.getByRole('main').getByRole('link', { name: 'Feedback geven' }).waitFor();
  await stage.dossier('adviser', '/worksheet?question=goal.main');
  await selectWords(page, 'goal.main', passage);
  await page.getByRole('button', { name: 'Opmerking maken' }).waitFor();
  await page.keyboard.press('Control+Alt+KeyM');
  const help = page.getByRole('complementary');
  await saves(page, '/remark-drafts/', question, () =>
    help.getByRole('textbox', { name: 'Uw opmerking' }).fill(question),
  );
  await comesTo(() => paintedWords(page), [passage]);
  await stage.look(page, 'worksheet-of-adviser');
  await stage.dossier('adviser', '/worksheet?question=goal.sub_goals');
  await page.getByText('1 opmerking klaar').waitFor();
  await help.getByRole('button', { name: 'Opmerking bij de vraag' }).click();
  await saves(page, '/remark-drafts/', remark, () =>
    help.getByRole('textbox', { name: 'Uw opmerking' }).last().fill(remark),
  );
  await sendFeedback(stage, page);
}

async function sendFeedback(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Feedback versturen …' }).click();
  await dialogOf(page).getByText('2 opmerkingen gaan mee').waitFor();
  await dialogOf(page)
    .getByLabel('Brief bij de opmerkingen')
    .fill('De opzet is helder. Maak de doelen nog meetbaar.');
  await stage.look(page, 'feedback-dialog');
  await confirm(page, 'Feedback versturen');
}

/** The developer reads the remark where it belongs and answers it; the passage stays marked while writing on. */
export async function answerRemarks(stage: Stage): Promise<void> {
  const page = await stage.as('developer');
  await stage.look(page, 'my-work-of-developer');
  await stage.dossier('developer', '/worksheet?question=goal.main');
  const thread = page.getByRole('article').filter({ hasText: question });
  await thread
    .getByText(`‘${passage}’`)
    .or(thread.locator('q', { hasText: passage }))
    .first()
    .waitFor();
  await comesTo(async () => (await paintedWords(page)).includes(passage), true);
  await thread.getByRole('button', { name: 'Antwoorden' }).click();
  await thread.getByRole('textbox', { name: 'Uw antwoord' }).fill(answer);
  await thread.getByRole('button', { name: 'Antwoord versturen' }).click();
  await thread.locator('.rm-said', { hasText: answer }).waitFor();
  await stage.look(page, 'worksheet-with-remark');
  const text = page.getByRole('textbox', { name: /^Hoofddoel/ });
  await text.press('ControlOrMeta+Home');
  await saves(page, '/answers/goal.main', 'Vooraf.', () => text.pressSequentially('Vooraf. '));
  await comesTo(async () => (await paintedWords(page)).includes(passage), true);
}

/** The adviser reads the answer and closes the remark. */
export async function closeRemark(stage: Stage): Promise<void> {
  const page = await stage.dossier('adviser', '/worksheet?question=goal.main');
  const thread = page.getByRole('article').filter({ hasText: question });
  await thread.getByText(answer).waitFor();
  await thread.getByRole('button', { name: 'Afsluiten' }).click();
  await page.getByText('1 opmerking afgesloten').waitFor();
  await stage.dossier('adviser');
  await page.getByRole('link', { name: 'Opmerkingen, 1 open' }).waitFor();
}

/** The developer writes what was asked and hands in for good. */
export async function handInDefinitive(stage: Stage): Promise<void> {
  const page = await stage.dossier('developer', '/worksheet?question=goal.sub_goals');
  await page.getByText(remark).first().waitFor();
  await saves(page, '/answers/goal.sub_goals', 'in het slotgesprek', () =>
    page
      .getByRole('textbox', { name: 'Subdoelen, punt 2' })
      .fill('De deelnemer noemt na een half jaar twee nieuwe namen in het slotgesprek.'),
  );
  await page.getByRole('button', { name: 'Inleveren …' }).click();
  await confirm(page, 'Inleveren');
  await stage.dossier('developer');
  await stands(page, 'Definitief ingeleverd');
}
