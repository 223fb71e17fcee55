import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';
import { comesTo, saves } from './doing.js';

const browsers = withBrowsers();

const titlesOn = (page: Page): Promise<string[]> => page.locator('.agenda .rowlink').allTextContents();

describe('the agenda', () => {
  it('is ordered by keyboard, says where an item came and lets go of nobody’s place', async () => {
    const [a, b, c] = [
      await walkTo(browsers.app(), 'scheduled'),
      await walkTo(browsers.app(), 'scheduled'),
      await walkTo(browsers.app(), 'scheduled'),
    ];
    const secretary = await browsers.as('secretary', '/meetings');
    const chair = await browsers.as('chair', '/meetings');
    for (const page of [secretary, chair]) await page.locator('.rowlink').nth(2).waitFor();
    await comesTo(() => titlesOn(secretary), [a.title, b.title, c.title]);
    const up = secretary.getByRole('button', { name: `${c.title} omhoog` });
    await up.press('Enter');
    await secretary.getByRole('status').filter({ hasText: 'staat nu op plaats 2 van 3' }).waitFor();
    await comesTo(() => titlesOn(secretary), [a.title, c.title, b.title]);
    await up.and(secretary.locator(':focus')).waitFor();
    await secretary.keyboard.press('Enter');
    await secretary.getByRole('status').filter({ hasText: 'staat nu op plaats 1 van 3' }).waitFor();
    await comesTo(() => titlesOn(secretary), [c.title, a.title, b.title]);
    await comesTo(() => up.getAttribute('aria-disabled'), 'true');

    await chair.getByRole('button', { name: `${a.title} omlaag` }).press('Enter');
    await chair.getByRole('alert').filter({ hasText: 'Iemand anders veranderde de agenda.' }).waitFor();
    await comesTo(() => titlesOn(chair), [c.title, a.title, b.title]);
  });
});

describe('a meeting', () => {
  it('gets its hour and place from the secretary, for everybody who comes to it', async () => {
    await walkTo(browsers.app(), 'scheduled');
    const secretary = await browsers.as('secretary', '/meetings');
    await secretary.getByRole('button', { name: 'Uur en plaats' }).click();
    const dialog = secretary.getByRole('dialog', { name: /^Waar en hoe laat vergadert ronde/ });
    await dialog.getByLabel('Uur').fill('13:30');
    await dialog.getByLabel('Plaats').fill('Zaal 2, Utrecht');
    await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await secretary.getByText('13.30 uur, Zaal 2, Utrecht').waitFor();
    const chair = await browsers.as('chair', '/meetings');
    await chair.getByText('13.30 uur, Zaal 2, Utrecht').waitFor();
    expect(await chair.getByRole('button', { name: 'Uur en plaats' }).count()).toBe(0);
  });

  it('shows who gives its hour and place what somebody else gave meanwhile, and keeps what was typed', async () => {
    await walkTo(browsers.app(), 'scheduled');
    const page = await browsers.as('secretary', '/meetings');
    await page.getByRole('button', { name: 'Uur en plaats' }).click();
    const dialog = page.getByRole('dialog');
    const place = dialog.getByLabel('Plaats');
    const keep = dialog.getByRole('button', { name: 'Bewaren', exact: true });
    await place.fill('Zaal 4');
    const other = await browsers.app().as('secretary');
    const { body: meetings } = await other.get<{ id: string; placeVersion: number }[]>('/api/meetings');
    const { id, placeVersion: version } = meetings[0]!;
    const path = `/api/rounds/${id}/meeting`;
    expect((await other.put(path, { meetingAt: '14:00', meetingPlace: 'Online', version })).status).toBe(204);
    await keep.click();
    const alert = dialog.getByRole('alert').filter({ hasText: 'Er staat nu: 14.00 uur, Online.' });
    await alert.waitFor();
    expect(await place.inputValue()).toBe('Zaal 4');
    await alert.getByRole('button', { name: 'Neem het andere' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await place.inputValue()).toBe('Online');
    await place.fill('Zaal 4');
    await keep.click();
    await page.getByText('14.00 uur, Zaal 4').waitFor();
  });

  it('that is over stands one heading deeper, under what is past', async () => {
    await walkTo(browsers.app(), 'advised');
    await browsers.app().db.query(
      `UPDATE round SET name = 'Voorbij', delivery_on = '2020-03-02', assessors_known_on = '2020-03-02',
         assessments_due_on = '2020-03-02', meeting_on = '2020-03-02'`,
    );
    await browsers.app().db.query('DELETE FROM agenda_item WHERE advice_id IS NULL');
    const page = await browsers.as('secretary', '/meetings');
    await page.getByRole('heading', { level: 2, name: 'Afgelopen vergaderingen' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Maandag 2 maart 2020' }).waitFor();
  });
});

const notes = '/discussion-notes';
const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Bespreking' });

describe('two people who write down what was said', () => {
  it('see both texts, put them together, and find what stood there before', async () => {
    const { id } = await walkTo(browsers.app(), 'deliberation');
    const room = `/submissions/${id}/meeting`;
    const secretary = await browsers.as('secretary', room);
    await saves(secretary, notes, 'werving', () => editor(secretary).fill('De werving is helder.'));
    const chair = await browsers.as('chair', room);
    await editor(chair).waitFor();
    // Before the secretary’s screen has read it again.
    await secretary.route(`**${notes}`, (route) =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    );
    await saves(chair, notes, 'duur', () => editor(chair).fill('De duur is kort.'));
    await editor(secretary).fill('De kosten zijn laag.');
    const collision = secretary.getByRole('alert').filter({ hasText: 'Chair schreef hier ook.' });
    await saves(secretary, notes, 'duur', () =>
      collision.getByRole('button', { name: 'Voeg samen' }).click(),
    );
    await comesTo(() => editor(secretary).inputValue(), 'De duur is kort.\n\nDe kosten zijn laag.');
    await secretary.getByRole('button', { name: 'Eerdere teksten' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByText('Voordat iemand anders verder schreef').first().waitFor();
    await dialog
      .getByRole('button', { name: /Opzijgelegd/ })
      .first()
      .waitFor();
  });
});
