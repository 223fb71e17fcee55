import { ask, confirm, dialogOf, saves, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { title } from '../story.js';

/** The editor makes the description of the definitive version into a public page. */
export async function edit(stage: Stage): Promise<void> {
  const page = await stage.as('editor');
  await startFromWork(page, 'Beginnen', title);
  await confirm(page, 'Beginnen');
  await stage.dossier('editor', '/edition');
  await page.getByRole('heading', { level: 1, name: 'De eerste editie' }).waitFor();
  await saves(page, '/edition', '"ageFrom":65', async () => {
    await page
      .getByRole('textbox', { name: 'Duur', exact: true })
      .fill('Een half jaar, elke week een maaltijd');
    await page.getByRole('textbox', { name: /^Plaats van uitvoering/ }).fill('buurthuis\nbij mensen thuis');
    await page.getByRole('spinbutton', { name: 'Kosten per deelnemer in euro' }).fill('240');
    await page.getByRole('spinbutton', { name: 'Leeftijd vanaf' }).fill('65');
  });
  await stage.look(page, 'edition-of-editor');
  await page.getByRole('button', { name: 'Drukproef sturen …' }).click();
  await confirm(page, 'Drukproef sturen');
  await page.getByText(/Bij Developer, tot /).waitFor();
}

/** The owner reads the proof and approves it. */
export async function approve(stage: Stage): Promise<void> {
  const page = await stage.as('developer');
  await page
    .getByRole('main')
    .getByRole('link', { name: `Goedkeuren: ${title}` })
    .waitFor();
  await stage.dossier('developer', '/edition');
  await page.getByRole('button', { name: 'Goedkeuren …' }).waitFor();
  await stage.look(page, 'proof-of-owner');
  await page.getByRole('button', { name: 'Goedkeuren …' }).click();
  await confirm(page, 'Goedkeuren');
  await page.getByText(/Developer keurde haar goed, /).waitFor();
}

/** Who releases can leave that to a moment, and think better of it. */
async function planAndCallOff(stage: Stage): Promise<void> {
  await stage.as('releaser');
  const page = await stage.dossier('releaser', '/edition');
  await page.getByText('meteen na vrijgave, of op een tijd die u kiest').waitFor();
  await page.getByRole('button', { name: 'Vrijgeven …' }).click();
  await page.getByRole('radio', { name: 'Op een tijd die ik kies' }).check();
  await dialogOf(page).getByLabel('Uur, Nederlandse tijd').fill('10:30');
  await stage.look(page, 'plan-dialog');
  await confirm(page, 'Plannen');
  await page.getByText(/om 10\.30\suur, gepland door Releaser\./).waitFor();
  await stage.look(page, 'planned-edition');
  await stage.dossier('releaser');
  const again = await ask(page, 'Plannen');
  // What was chosen before is where choosing again begins.
  await again.getByLabel('Uur, Nederlandse tijd').and(page.locator('[value="10:30"]')).waitFor();
  await again.getByRole('button', { name: 'Niet plannen' }).click();
  await stage.dossier('releaser', '/edition');
  await page.getByRole('button', { name: 'Planning afzeggen …' }).click();
  await confirm(page, 'Planning afzeggen');
  await page.getByText(/U kunt vrijgeven/).waitFor();
}

/** Somebody who did not edit releases it. */
export async function release(stage: Stage): Promise<void> {
  await planAndCallOff(stage);
  const page = await stage.as('releaser');
  await stage.look(page, 'my-work-of-releaser');
  await startFromWork(page, 'Vrijgeven', title);
  await stage.look(page, 'release-dialog');
  await confirm(page, 'Vrijgeven');
  await stage.dossier('releaser', '/edition');
  await page.getByText(/Openbaar sinds/).waitFor();
}
