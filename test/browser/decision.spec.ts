import { describe, expect, it } from '@jest/globals';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';

const browsers = withBrowsers();

/** What is selected where one would type now. */
const selected = `(() => {
  const { value, selectionStart, selectionEnd } = document.activeElement;
  return value?.slice(selectionStart, selectionEnd);
})()`;

describe('a name of a judge in what the developer will read', () => {
  it('is one press away: it is selected in its field, in view, and gone with what is typed', async () => {
    const { id } = await walkTo(browsers.app(), 'advised');
    const page = await browsers.as('decider', `/submissions/${id}/decision?step=texts`);
    const improve = page.getByLabel('Advies om te verbeteren');
    await improve.fill(`${'Beschrijf de werving. '.repeat(300)}\nZoals PANEL1 opmerkte: schrijf korter.`);
    const way = page.getByRole('button', { name: 'Bekijk en haal weg: Panel1' });
    await way.click();
    expect(await page.evaluate(selected)).toBe('PANEL1');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeLessThan(0);
    await page.keyboard.type('de commissie');
    await way.waitFor({ state: 'detached' });
    expect(await improve.inputValue()).toMatch(/Zoals de commissie opmerkte: schrijf korter\.$/);
  }, 90_000);

  it('in a condition is found from the texts too, and the reservation says until when', async () => {
    const { id } = await walkTo(browsers.app(), 'advised');
    const page = await browsers.as('decider', `/submissions/${id}/decision?step=outcome`);
    await page.getByLabel('Onder voorbehoud').check();
    await page.getByRole('textbox', { name: 'Voorwaarde 1' }).fill('Stuur het handboek aan Panel2.');
    await page.getByRole('link', { name: 'Verder naar Toelichting' }).click();
    await page
      .getByRole('definition')
      .filter({ hasText: /^1 voorwaarde, tot \d+ \S+ \d{4} bij bekendmaking vandaag$/ })
      .waitFor();
    await page.getByRole('link', { name: 'Panel2 staat in stap Besluit' }).click();
    await page.getByRole('button', { name: 'Bekijk en haal weg: Panel2' }).click();
    expect(await page.evaluate(selected)).toBe('Panel2');
  }, 90_000);
});
