import { criteriaFor } from '#domain';
import type { Page } from 'playwright-core';
import { confirm, dialogOf, saves, stands, startFromWork } from '../doing.js';
import type { Stage } from '../stage.js';
import { assessors, title } from '../story.js';

const criteria = criteriaFor('2015-2018', 'well_substantiated');

/** The first assessor judges, sees each judgement saved, and the screens on the way are looked at. */
export async function assessFirst(stage: Stage): Promise<void> {
  const page = await stage.as('member1');
  await stage.look(page, 'my-work-of-assessor');
  await startFromWork(page, 'Inleveren', title);
  await judgeAll(page, async (criterionId, index) => {
    await saves(page, `/judgements/${criterionId}`, reasonsOf(index), () => judge(page, index));
    if (index === 1) await stage.look(page, 'assessment');
  });
  await handIn(page);
  await stage.look(page, 'assessment-handed-in');
}

/** The other three judge every criterion too, each on a screen of their own, and leave the saving to it. */
export async function assessTheRest(stage: Stage): Promise<void> {
  for (const name of assessors.slice(1)) {
    const page = await stage.as(name);
    await startFromWork(page, 'Inleveren', title);
    await judgeAll(page, (_criterionId, index) => judge(page, index));
    await handIn(page);
  }
}

/** Every criterion after the other, by the way on at its foot. */
async function judgeAll(
  page: Page,
  judgeOne: (criterionId: string, index: number) => Promise<void>,
): Promise<void> {
  for (const [index, criterion] of criteria.entries()) {
    await page.getByRole('heading', { level: 1, name: criterion.title.nl }).waitFor();
    await judgeOne(criterion.id, index);
    const after = criteria[index + 1];
    if (!after) continue;
    const neighbours = page.getByRole('navigation', { name: 'Vorig en volgend criterium' });
    await neighbours.getByRole('link', { name: after.short.nl }).click();
  }
  await page.getByText(`${criteria.length} van ${criteria.length} beoordeeld`).waitFor();
}

const reasonsOf = (index: number): string => `Reden ${index + 1}: het staat er met voorbeelden.`;

/** The verdict by its key, the reasons by typing. Key 2 is "partly": the second criterion gets it, the others are met. */
async function judge(page: Page, index: number): Promise<void> {
  const [key, verdict] = index === 1 ? ['2', 'Deels'] : ['1', 'Voldaan'];
  await page.keyboard.press(key ?? '');
  await page.getByRole('radio', { name: new RegExp(`^${verdict}`), checked: true }).waitFor();
  await page.getByLabel('Motivering (verplicht)').fill(reasonsOf(index));
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inleveren …' }).click();
  await confirm(page, 'Inleveren');
  await page
    .getByText(/Uw beoordeling is ingeleverd|beoordelingen ingeleverd/)
    .first()
    .waitFor();
}

/** All are in: the secretary puts the dossier on the agenda. */
export async function schedule(stage: Stage): Promise<void> {
  const page = await stage.as('secretary');
  await startFromWork(page, 'Agenderen', title);
  // The day of the round is proposed.
  const day = dialogOf(page).getByLabel('Dag van de vergadering');
  await day.and(page.locator('[value="2026-09-10"]')).waitFor();
  await stage.look(page, 'schedule-dialog');
  await confirm(page, 'Agenderen');
  await stands(page, 'Op de agenda');
  await stage.look(page, 'dossier-scheduled');
}
