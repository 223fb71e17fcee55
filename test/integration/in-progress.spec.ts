import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { walkTo } from '../support/walk.js';

let system: TestApp;

beforeAll(async () => {
  system = await startTestApp();
});
afterAll(() => system.close());

const page = async (path: string): Promise<string> => (await fetch(system.url + path)).text();

/** What the map of problem by approach and the list say of what is on its way. */
async function onItsWay(): Promise<{ told: string | undefined; listed: number }> {
  const [map, list] = [await page('/probleem-en-aanpak'), await page('/in-behandeling')];
  const told = />(\d+ erkende interventies? (?:is|zijn) in behandeling)/.exec(map)?.[1];
  return { told, listed: list.match(/Erkend op/g)?.length ?? 0 };
}

describe('what is on its way to the public', () => {
  it('is counted under the map as it is listed by name, and nothing that is still being judged', async () => {
    for (const state of ['draft', 'guidance', 'assessment', 'decided', 'recognised'] as const)
      await walkTo(system, state);
    expect(await onItsWay()).toEqual({ told: undefined, listed: 0 });
    await walkTo(system, 'editing');
    expect(await onItsWay()).toEqual({ told: '1 erkende interventie is in behandeling', listed: 1 });
    for (const state of ['awaiting_release', 'published'] as const) await walkTo(system, state);
    expect(await onItsWay()).toEqual({ told: '2 erkende interventies zijn in behandeling', listed: 2 });
    expect(await page('/en/probleem-en-aanpak')).toContain(
      'href="/en/in-behandeling">2 recognised interventions are in progress',
    );
  }, 120_000);
});
