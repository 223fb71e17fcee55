import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publish, type Published } from '../support/domain/published.js';
import { Stage } from './stage.js';

let stage: Stage;
let chair: Published;
/** The site of a municipality: another origin, with whatever the page is given to show. */
let municipality: Server;
let shown = '';

beforeAll(async () => {
  stage = await Stage.open('2027-07-01T10:00:00Z');
  chair = await publish(stage.app, {
    title:
      'Rouwgesprekken in de wijk: kortdurende begeleiding door maatschappelijk werk en huisartsenpraktijk',
    goal: '<p>Weduwen en weduwnaars zijn na een half jaar minder eenzaam.</p>',
    themes: ['grief_loss'],
    level: 'effective_first',
  });
  await stage.app.db.query(
    `INSERT INTO usage_count (day, kind, intervention_id, count)
     SELECT day::date, 'summary', $1, 40 FROM generate_series('2027-01-01'::date, '2027-07-01', '1 month') AS day`,
    [chair.id],
  );
  municipality = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="nl"><title>Gemeente</title><h1>Rouw</h1>${shown}</html>`);
  });
  await new Promise<void>((resolve) => municipality.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  municipality?.close();
  await stage?.close();
});

const ofMunicipality = (): string => `http://localhost:${(municipality.address() as AddressInfo).port}/`;

describe('a card in another site', () => {
  it('shows there with the code that the page of its entry leads to, and leads back', async () => {
    const page = await stage.visitor();
    await page.goto(`${stage.app.url}/interventies/${chair.slug}`);
    await page.getByRole('article').getByRole('link', { name: 'Opnemen in uw site' }).click();
    await page.getByRole('heading', { level: 1, name: 'Opnemen in uw site' }).waitFor();
    const code = await page.getByLabel('Code voor uw site').first().inputValue();
    // The address people reach the site at is another than the one of this test.
    shown = code.replace(/src="https?:\/\/[^/]+/, `src="${stage.app.url}`);
    await page.goto(ofMunicipality());
    const frame = page.frameLocator(`iframe[title^="${chair.title}"]`);
    await frame.getByText('Effectief volgens eerste aanwijzingen').waitFor();
    await frame.getByRole('link', { name: chair.title }).click();
    await page.waitForURL(`${stage.app.url}/interventies/${chair.slug}`);
  }, 60_000);

  it('is all of us that shows there', async () => {
    const page = await stage.visitor();
    const refused = page.waitForEvent('console', {
      predicate: (message) => /frame-ancestors/.test(message.text()),
    });
    shown = `<iframe src="${stage.app.url}/interventies/${chair.slug}" title="Interventie"></iframe>`;
    await page.goto(ofMunicipality());
    await refused;
    expect(await page.frameLocator('iframe').getByText(chair.title).count()).toBe(0);
  }, 60_000);
});

describe('the feed of new entries', () => {
  it('is well-formed whatever people typed', async () => {
    const title = `A & B <b>]]>"'\u0001\u000b é`;
    await publish(stage.app, { title, goal: '<p>Een &amp; twee &lt; drie.</p>', themes: ['neighbourhood'] });
    const page = await stage.visitor();
    await page.goto(`${stage.app.url}/open-data`);
    const feed = await (await fetch(`${stage.app.url}/nieuw.atom`)).text();
    const read = await page.evaluate(`(() => {
      const parsed = new DOMParser().parseFromString(${JSON.stringify(feed)}, 'application/xml');
      const textsOf = (name) => [...parsed.querySelectorAll('entry > ' + name)].map((element) => element.textContent);
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        root: parsed.documentElement.namespaceURI,
        titles: textsOf('title'),
        summaries: textsOf('summary'),
      };
    })()`);
    expect(read).toEqual({
      faults: 0,
      root: 'http://www.w3.org/2005/Atom',
      titles: [`A & B <b>]]>"' é`, chair.title],
      summaries: ['Een & twee < drie.', 'Weduwen en weduwnaars zijn na een half jaar minder eenzaam.'],
    });
  }, 60_000);
});

describe('the pages of figures, data and cards', () => {
  it('can be used by everybody, at both widths', async () => {
    const page = await stage.visitor();
    for (const path of [
      '/gebruikscijfers',
      '/open-data',
      `/opnemen?interventie=${chair.slug}`,
      `/interventies/${chair.slug}/kaart`,
      '/themas/grief_loss/kaart',
      '/interventies/bestaat-niet/kaart',
    ]) {
      await page.goto(stage.app.url + path);
      await stage.look(page, path.replace(/[^a-z]+/g, '-').slice(1, 30));
    }
    expect(stage.faults).toEqual([]);
  }, 120_000);
});
