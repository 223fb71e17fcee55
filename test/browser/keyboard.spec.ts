import { describe, expect, it } from '@jest/globals';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';
import { comesTo } from './doing.js';

const browsers = withBrowsers();

describe('by keyboard alone', () => {
  it('walks a list, opens a dossier, asks for an act, and comes back to its button without having acted', async () => {
    const { id } = await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', '/submissions?view=list');
    await page.locator('.rowlink').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Wat kan nu' }).waitFor();
    expect(page.url()).toContain(id);
    await page.getByRole('button', { name: 'Niet ontvankelijk verklaren …' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator(':focus').filter({ hasText: 'Niet ontvankelijk' }).waitFor();
  });

  it('asks in the menu of a dossier why an act is not there, and comes back to the menu', async () => {
    const { id } = await walkTo(browsers.app(), 'advised');
    const page = await browsers.as('secretary', `/submissions/${id}`);
    const menu = page.locator('.title').getByRole('button', { name: 'Meer' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Waarom kan ik dit niet?' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Waarom kan ik dit niet?' });
    await dialog.getByText('Besluit nemen').waitFor();
    await dialog.getByText('De beslisser begeleidde deze aanvraag niet en beoordeelde niet mee.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await menu.and(page.locator(':focus')).waitFor();
  });

  it('reads at the lock of a card why the dossier does not go on, and puts the reasons away', async () => {
    const { title } = await walkTo(browsers.app(), 'composing');
    const page = await browsers.as('secretary', '/submissions');
    await page.getByRole('link', { name: title }).focus();
    await page.keyboard.press('Tab');
    const name = await page.locator(':focus').getAttribute('aria-label');
    expect(name).toMatch(
      /^Beoordelen laten beginnen\. Dit kan nog niet, om twee redenen: 0 van de 3 beoordelaars/,
    );
    const reasons = page.getByRole('tooltip');
    await reasons.getByText('Er is nog geen voorzitter die heeft toegezegd.').waitFor();
    await page.keyboard.press('Escape');
    await reasons.waitFor({ state: 'detached' });
  });

  it('acts by the button of the dialog, not by Enter in a field', async () => {
    const { id } = await walkTo(browsers.app(), 'composing');
    const page = await browsers.as('secretary', `/submissions/${id}?act=invite_assessor`);
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').first().press('Enter');
    // Sent without a person chosen, the form would mark what is missing.
    expect(await dialog.locator('[aria-invalid="true"]').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Uitnodigen', exact: true }).press('Enter');
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
  });

  it('opens a dialog without motion for who asked for less of it', async () => {
    const { id } = await walkTo(browsers.app(), 'screening');
    const page = await browsers.as('secretary', `/submissions/${id}?act=declare_ineligible`);
    await page.getByRole('dialog').waitFor();
    const moving = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[style*=transition]')].map((one) => getComputedStyle(one).transitionDuration)`,
    );
    expect(moving.length).toBeGreaterThan(0);
    expect(new Set(moving)).toEqual(new Set(['0s']));
  });

  it('keeps a view of the list, and finds it again in another browser', async () => {
    const page = await browsers.as('secretary', '/submissions?view=list&q=wijk');
    await page.getByRole('button', { name: 'Weergave bewaren' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Naam' }).fill('De wijk');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const elsewhere = await browsers.as('secretary', '/submissions');
    const view = elsewhere.getByRole('link', { name: 'De wijk' });
    await view.press('Enter');
    await elsewhere.waitForURL(/view=list&q=wijk$/);
    await comesTo(() => view.getAttribute('aria-current'), 'true');
    await comesTo(() => elsewhere.getByRole('searchbox').first().inputValue(), 'wijk');
  });

  it('goes from question to question while writing, also to the next page', async () => {
    const { id } = await walkTo(browsers.app(), 'draft');
    const page = await browsers.as('developer', `/submissions/${id}/worksheet?question=goal.sub_goals`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(/question=approach\.setup/);
    const field = page.getByRole('textbox', { name: /^Opzet/ });
    await field.and(page.locator(':focus')).waitFor();
  });

  it('lists its keys, those of the worksheet too', async () => {
    const page = await browsers.as('secretary', '/submissions');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' });
    await dialog.getByText('Volgende vraag').waitFor();
  });
});
