import { quickscan } from '#domain';
import type { Locator, Page } from 'playwright-core';
import { ask, confirm, saves, stands } from '../doing.js';
import type { Stage } from '../stage.js';
import { organisation, title } from '../story.js';

/** A file that is a PDF as far as its first bytes tell. */
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
});

/** Signs in by a click, and begins with the seven questions and the card. */
export async function begin(stage: Stage): Promise<void> {
  const visitor = await stage.visitor();
  await visitor.goto('/admin/');
  await visitor.getByRole('button', { name: /Indiener Developer/ }).waitFor();
  await stage.look(visitor, 'sign-in');
  const page = await stage.as('developer');
  await stage.look(page, 'my-work-empty');
  await page.getByRole('main').getByRole('link', { name: 'Interventie beschrijven' }).click();
  await answerQuickscan(stage, page);
  await fillInCard(stage, page);
  await page.getByRole('button', { name: 'Werkblad openen' }).click();
  await page.waitForURL(/\/submissions\/[^/]+\/worksheet/);
  stage.submissionId = /submissions\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}

async function answerQuickscan(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('alert').filter({ hasText: 'Beantwoord alle zeven vragen.' }).waitFor();
  for (const item of quickscan) {
    const question = page.getByRole('group', { name: item.title.nl });
    await question.getByRole('button', { name: 'Ja' }).click();
  }
  await page.getByLabel('Toelichting').first().fill('Er is een vaste opzet van veertien contacten.');
  await page.getByText('7 van 7 beantwoord').waitFor();
  await stage.look(page, 'quickscan');
  await page.getByRole('button', { name: 'Verder' }).click();
}

async function fillInCard(stage: Stage, page: Page): Promise<void> {
  await page.getByLabel('Naam van de interventie').fill(title);
  await page.getByLabel('Ondertitel').fill('Een vaste eettafel voor wie alleen achterbleef.');
  await page.getByLabel(/^Organisatie die/).fill(organisation);
  await page.getByRole('radio', { name: /Goed onderbouwd/ }).check();
  await page.getByRole('checkbox', { name: 'Eenzaamheid' }).check();
  await page.getByRole('checkbox', { name: 'Rouw en verlies' }).check();
  await stage.look(page, 'about');
}

/** Writes in each kind of field with the keyboard, letter by letter, and the mouse. */
export async function write(stage: Stage): Promise<void> {
  const page = await stage.dossier('developer', '/worksheet');
  await writeCover(page);
  await writeGoals(stage, page);
  await writeCosts(stage, page);
  await writeLinks(stage, page);
  await writeStudy(stage, page);
}

const box = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('textbox', { name });

/** Goes to a part by the list of chapters, as a reader of that list does. */
async function goTo(page: Page, chapter: RegExp, section: RegExp): Promise<void> {
  const chapters = page.getByRole('navigation', { name: 'Hoofdstukken' });
  await chapters.getByRole('link', { name: chapter }).first().click();
  await chapters.getByRole('link', { name: section }).last().click();
  await page.getByRole('heading', { level: 1, name: section }).waitFor();
}

async function writeCover(page: Page): Promise<void> {
  await box(page, /^Titel/).pressSequentially(title);
  await saves(page, '/answers/cover.databanks', 'social', () =>
    page
      .getByRole('group', { name: /^Databank/ })
      .getByRole('checkbox')
      .first()
      .check(),
  );
}

async function writeGoals(stage: Stage, page: Page): Promise<void> {
  await goTo(page, /^1 Beschrijving/, /^1\.2 Doel/);
  await saves(page, '/answers/goal.main', 'vaste tafel.', async () => {
    await box(page, /^Hoofddoel/).pressSequentially(
      'Na een half jaar eten deelnemers elke week met anderen aan een vaste tafel.',
    );
  });
  await saves(page, '/answers/goal.sub_goals', 'twee nieuwe namen', async () => {
    await box(page, 'Subdoelen, punt 1').fill('De deelnemer komt na vier weken zelf naar de tafel.');
    await page.getByRole('button', { name: 'Punt toevoegen' }).click();
    await box(page, 'Subdoelen, punt 2').pressSequentially(
      'De deelnemer noemt na een half jaar twee nieuwe namen.',
    );
  });
  await stage.look(page, 'worksheet-goals');
}

async function writeCosts(stage: Stage, page: Page): Promise<void> {
  await goTo(page, /^2 Uitvoering/, /^2\.7 Kosten en uren/);
  await saves(page, '/answers/delivery.costs', '4200', async () => {
    await page.getByRole('button', { name: 'Kostenpost toevoegen' }).click();
    await box(page, 'Kostenpost, regel 1').pressSequentially('Sociaal werker');
    await box(page, 'Uren per jaar, regel 1').fill('120');
    await box(page, 'Euro per jaar, regel 1').pressSequentially('4200');
  });
  await page.getByRole('row', { name: /^Totaal/ }).waitFor();
  await stage.look(page, 'worksheet-costs');
}

async function writeLinks(stage: Stage, page: Page): Promise<void> {
  await goTo(page, /^3 Onderbouwing/, /^3\.3 Aan te pakken factoren/);
  await saves(page, '/answers/substantiation.factor_links', '"to":[1,2]', async () => {
    await page.getByRole('button', { name: 'Regel toevoegen' }).click();
    await box(page, 'Factor of activiteit, regel 1').pressSequentially(
      'Maaltijden vallen weg als moment van contact',
    );
    const goals = page.getByRole('group', { name: 'Subdoelen bij regel 1' });
    await goals.getByRole('checkbox').first().check();
    await goals.getByRole('checkbox').last().check();
  });
  await stage.look(page, 'worksheet-links');
}

async function writeStudy(stage: Stage, page: Page): Promise<void> {
  await goTo(page, /^4 Onderzoek/, /^4\.1 Onderzoek naar de uitvoering/);
  await saves(page, '/answers/research.delivery_studies', 'voelde zich welkom', async () => {
    await page.getByRole('button', { name: 'Onderzoek toevoegen' }).click();
    await box(page, 'Auteurs').pressSequentially('Van Ommeren, L.');
    await page.getByLabel('Jaar', { exact: true }).pressSequentially('2024');
    await box(page, 'Titel').fill('Aan tafel in vier wijken');
    await page.getByLabel('Opzet').selectOption({ label: 'Gemengde methoden' });
    await page.getByLabel('Deelnemers met de interventie').fill('64');
    await box(page, 'Meetinstrumenten en bronnen').fill('Presentielijst en gesprekken');
    await box(page, 'Wat kwam eruit?').fill('Negen op de tien kwam terug en voelde zich welkom.');
  });
  await stage.look(page, 'worksheet-study');
}

/** Adds the two files that go with every submission. */
export async function attach(stage: Stage): Promise<void> {
  const page = await stage.dossier('developer');
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Bijlagen' }).click();
  for (const [kind, file] of [
    ['Handboek', 'handboek.pdf'],
    ['Procesevaluatie', 'procesevaluatie.pdf'],
  ] as const) {
    await page.getByLabel('Soort bijlage').selectOption({ label: kind });
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(pdf(file));
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('link', { name: file }).waitFor();
  }
  await stage.look(page, 'attachments');
}

/** Hands the draft in. */
export async function submit(stage: Stage): Promise<void> {
  const page = await stage.dossier('developer');
  await ask(page, 'Indienen');
  await stage.look(page, 'submit-dialog');
  await confirm(page, 'Indienen');
  await stands(page, 'Ingediend');
  await stage.look(page, 'dossier-of-developer');
}
