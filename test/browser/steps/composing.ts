import { ask, confirm, dialogOf, stands, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { assessors, title } from '../story.js';

const days = {
  Inleverdatum: '2026-07-10',
  'Beoordelaars bekend': '2026-07-20',
  'Beoordelingen binnen': '2026-08-28',
  Vergadering: '2026-09-10',
};

/** The secretary finds no round, makes one, and places the dossier in it. */
export async function placeInRound(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await startFromWork(page, 'Plaatsen', title);
  await dialogOf(page).getByRole('link', { name: 'Rondes' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rondes' }).waitFor();
  await stage.look(page, 'rounds-empty');
  await page.getByRole('button', { name: 'Ronde maken …' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Naam').fill('2026-3');
  await dialog.getByLabel('Commissie').selectOption({ label: 'Erkenningscommissie' });
  for (const [label, day] of Object.entries(days)) await dialog.getByLabel(label).fill(day);
  await stage.look(page, 'round-dialog');
  await confirm(page, 'Maken');
  await page.getByRole('heading', { name: '2026-3' }).waitFor();
  await stage.look(page, 'rounds');
  await stage.as('secretary');
  await startFromWork(page, 'Plaatsen', title);
  await dialogOf(page).getByLabel('Ronde').selectOption({ index: 1 });
  await confirm(page, 'Plaatsen');
  await stands(page, 'Beoordelaars samenstellen');
}

/** The secretary asks four members and the chair. */
export async function invite(stage: Stage): Promise<void> {
  const page = await stage.dossier('secretary');
  for (const name of [...assessors, 'chair'] as const) {
    const dialog = await ask(page, 'Uitnodigen');
    if (name === 'chair') await dialog.getByRole('button', { name: 'voorzitter' }).click();
    await dialog.getByRole('radio', { name: new RegExp(`^${name}`, 'i') }).check();
    if (name === 'member1') await stage.look(page, 'invite-dialog');
    await confirm(page, 'Uitnodigen');
  }
  await page.getByText('Belangenvraag').first().waitFor();
  await stage.look(page, 'dossier-composing');
}

/** The board tells the secretary at the lock of the card why the assessment cannot begin yet. */
export async function seeLockOnBoard(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await page.goto(`${stage.app.url}/admin/submissions`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  const lock = card.getByRole('button', {
    name: /^Beoordelen laten beginnen\. Dit kan nog niet, om drie redenen:/,
  });
  await lock.click();
  await page.getByRole('tooltip').getByText('0 van de 4 beoordelaars').waitFor();
  await stage.look(page, 'board-with-lock');
}

/** Each of them answers the question about interests before seeing anything. */
export async function answerInterests(stage: Stage): Promise<void> {
  for (const name of [...assessors, 'chair'] as const) {
    const page = await stage.as(name);
    await startFromWork(page, 'Beantwoorden', title);
    await page.getByRole('heading', { name: 'Heeft u een belang bij deze aanvraag?' }).waitFor();
    if (name === 'member1') await stage.look(page, 'interest-question');
    await page.getByRole('button', { name: 'Ik heb geen belang' }).click();
    await page.getByText('U heeft geen belang, verklaard op 15 juli 2026').waitFor();
  }
}

/** The secretary opens the assessment. */
export async function openAssessment(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await startFromWork(page, 'Beginnen', title);
  await confirm(page, 'Beginnen');
  await stands(page, 'In beoordeling');
}
