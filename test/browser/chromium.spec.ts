import { describe, expect, it } from '@jest/globals';
import { launchChromium } from '../support/chromium.js';

describe('the browser of the tests', () => {
  it('runs on this machine, with letters and scripts', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Erkend</h1><script>document.title = String(6 * 7)</script>');
      expect(await page.title()).toBe('42');
      const box = await page.getByRole('heading').boundingBox();
      expect(box?.height).toBeGreaterThan(10);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
