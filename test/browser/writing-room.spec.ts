import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { CastName } from '../support/cast.js';
import { walkTo } from '../support/walk.js';
import { withBrowsers } from './browsers.js';
import { comesTo, saves } from './doing.js';

const question = 'goal.main';
const address = `/answers/${question}`;

const browsers = withBrowsers();

/** A dossier with one known text, and the way to read what the server has. */
async function aText(value: string): Promise<{ id: string; stored: () => Promise<string> }> {
  const { id } = await walkTo(browsers.app(), 'draft');
  const developer = await browsers.app().as('developer');
  await developer.put(`/api/submissions/${id}${address}`, { value, version: 1 });
  return {
    id,
    stored: async () => {
      const sheet = await developer.get<{ answers: Record<string, { value: string }> }>(
        `/api/submissions/${id}/worksheet`,
      );
      return sheet.body.answers[question]?.value ?? '';
    },
  };
}

/** This person's own browser, on the question. */
async function open(name: CastName, id: string): Promise<Page> {
  const page = await browsers.as(name, `/submissions/${id}/worksheet?question=${question}`);
  await editor(page).waitFor();
  return page;
}

const editor = (page: Page): Locator => page.getByRole('textbox', { name: /^Hoofddoel/ });

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await editor(page).press('ControlOrMeta+End');
  await editor(page).pressSequentially(words);
}

describe('two people who write in the same answer', () => {
  it('see both texts, put them together, and find what was not taken among the earlier versions', async () => {
    const { id, stored } = await aText('<p>Zij eten elke week samen.</p>');
    const [mine, theirs] = [await open('developer', id), await open('coauthor', id)];
    await saves(theirs, address, 'met de buren', () => writeAtEnd(theirs, ' Ook met de buren.'));
    await writeAtEnd(mine, ' Ook met de kinderen.');
    const collision = mine.getByRole('alert').filter({ hasText: 'Coauthor schreef hier ook.' });
    await collision.waitFor();
    await collision.getByRole('button', { name: 'Voeg samen' }).click();
    const merged = mine.getByRole('textbox', { name: 'Samengevoegde tekst' });
    await merged.press('ControlOrMeta+End');
    await merged.pressSequentially(' Iedereen welkom.');
    await saves(mine, address, 'Iedereen welkom', () =>
      mine.getByRole('button', { name: 'Samengevoegde tekst bewaren' }).click(),
    );
    expect(await stored()).toMatch(/buren.*kinderen.*Iedereen welkom/);
    await mine.getByRole('button', { name: /^Eerdere versies\s?: Hoofddoel/ }).click();
    const dialog = mine.getByRole('dialog');
    await comesTo(() => dialog.getByRole('button', { name: /Opzijgelegd/ }).count(), 2);
    await dialog.locator('ins').first().waitFor();
    await saves(mine, address, 'Ook met de', () =>
      dialog.getByRole('button', { name: 'Zet deze terug' }).click(),
    );
    expect(await stored()).not.toContain('Iedereen welkom');
  }, 120_000);
});

describe('writing without a line', () => {
  it('keeps the text on the device, says so, and sends it when the line is back', async () => {
    const { id, stored } = await aText('<p>Begin.</p>');
    const page = await open('developer', id);
    await page.context().setOffline(true);
    await writeAtEnd(page, ' In de trein geschreven.');
    await page.getByText('Offline: 1 wijziging bewaard op dit apparaat').waitFor();
    await page.getByRole('status').filter({ hasText: 'Offline, wijzigingen bewaard' }).waitFor();
    expect(await stored()).toBe('<p>Begin.</p>');
    await saves(page, address, 'In de trein', () => page.context().setOffline(false));
    await page.getByText(/^Opgeslagen om/).waitFor();
    expect(await stored()).toContain('In de trein geschreven.');
  }, 90_000);

  it('never overwrites what somebody else wrote in the meantime, also not after closing the browser', async () => {
    const { id, stored } = await aText('<p>Begin.</p>');
    const page = await open('developer', id);
    await page.context().setOffline(true);
    await writeAtEnd(page, ' Onderweg.');
    await page.getByText('Offline: 1 wijziging').waitFor();
    const coauthor = await browsers.app().as('coauthor');
    await coauthor.put(`/api/submissions/${id}${address}`, { value: '<p>Van een ander.</p>', version: 2 });
    await page.close();
    const again = await page.context().newPage();
    await again.context().setOffline(false);
    await again.goto(`/admin/submissions/${id}/worksheet?question=${question}`);
    await again.getByRole('alert').filter({ hasText: 'Coauthor schreef hier ook.' }).waitFor();
    expect(await stored()).toBe('<p>Van een ander.</p>');
  }, 90_000);
});

/** The clipboard of Word, shortened: its styles, drawn lists, headings, empty paragraphs and own tags. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:Calibri} --></style></head><body lang=NL style='tab-interval:35.4pt'>
<!--StartFragment--><h1 style='mso-list:none'><span style='font-family:Arial'>Opzet<o:p></o:p></span></h1>
<p class=MsoNormal>Een <b style='mso-bidi-font-weight:normal'>half jaar</b> lang, <i>elke week</i><span style='color:red'>.</span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>thuis</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>eerst samen</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>in de groep</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>kennismaken</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Week 1</p></td><td><p class=MsoNormal>Intake</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/plaatje.png"><script>alert(1)</script>Slot.</p><!--EndFragment--></body></html>`;

describe('a text pasted from Word', () => {
  it('keeps its headings, lists and emphasis, and nothing else', async () => {
    const { id, stored } = await aText('');
    const page = await open('developer', id);
    await editor(page).click();
    await saves(page, address, 'Slot.', async () => {
      await page.evaluate(`(() => {
        const clipboard = new DataTransfer();
        clipboard.setData('text/html', ${JSON.stringify(fromWord)});
        document.activeElement.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
        );
      })()`);
    });
    const text = await stored();
    expect(text.replace(/\s+/g, ' ')).toBe(
      '<h3>Opzet</h3><p>Een <strong>half jaar</strong> lang, <em>elke week</em>.</p>' +
        '<ul><li><p>thuis</p><ul><li><p>eerst samen</p></li></ul></li><li><p>in de groep</p></li></ul>' +
        '<ol><li><p>kennismaken</p></li></ol><p>Week 1</p><p>Intake</p><p>Slot.</p>',
    );
  }, 90_000);
});

describe('the keys of the editor', () => {
  it('go to the next and the previous question with Alt and an arrow', async () => {
    const { id } = await aText('<p>Begin.</p>');
    const page = await open('developer', id);
    await editor(page).click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(/question=goal\.sub_goals/);
    await page.getByRole('textbox', { name: 'Subdoelen, punt 1' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForURL(/question=goal\.main/);
    await editor(page).and(page.locator(':focus')).waitFor();
  }, 60_000);
});
