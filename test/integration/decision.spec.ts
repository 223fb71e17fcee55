import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  dossier = await Dossier.start(app, 'well_described', 'In Voorbereiding');
  await dossier.toGuidance();
  await dossier.toComposing();
  await dossier.toAssessment();
  await dossier.toDeliberation();
  await dossier.ballot();
  await dossier.adopt();
});
afterAll(() => app.close());

const draft = {
  outcome: 'recognised',
  level: 'well_described',
  reservation: false,
  conditions: [],
  publicExplanation: 'Een heldere beschrijving.',
  improvementAdvice: 'Werf meer mannen.',
  deviationReason: '',
  step: 'texts',
};

const save = async (name: 'decider' | 'decider2' | 'secretary' | 'chair', input: object) =>
  (await app.as(name)).put<{ version?: number; current?: object }>(
    `/api/submissions/${dossier.id}/decision-draft`,
    input,
  );
const letter = async (name: Parameters<TestApp['as']>[0], language = 'nl') =>
  (await dossier.read(name, `/letter.pdf?language=${language}`)) as unknown as {
    status: number;
    headers: Headers;
    body: string;
  };

describe('a decision in the making', () => {
  it('is kept for deciders, with a version', async () => {
    const before = await dossier.read('decider', '/decision-draft');
    expect(before).toMatchObject({ status: 200, body: { version: 0, content: null } });
    expect(await save('decider', { ...draft, version: 0 })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    const other = await save('decider2', { ...draft, version: 0, publicExplanation: 'Anders.' });
    expect(other).toMatchObject({ status: 409, body: { current: { version: 1, step: 'texts' } } });
    const after = await dossier.read('decider2', '/decision-draft');
    expect(after.body).toMatchObject({ version: 1, content: { publicExplanation: draft.publicExplanation } });
  });

  it('is read by nobody else', async () => {
    const others = ['secretary', 'chair', 'panel1', 'developer', 'adviser', 'editor', 'outsider'] as const;
    for (const name of others) {
      const { status } = await dossier.read(name, '/decision-draft');
      expect([name, [403, 404].includes(status)]).toEqual([name, true]);
    }
    expect((await save('secretary', { ...draft, version: 1 })).status).toBe(403);
  });
});

describe('the letter as a PDF', () => {
  it('is for who prepares it until it went out, and then for the owner too', async () => {
    for (const name of ['decider', 'secretary'] as const) {
      const answer = await letter(name);
      expect([name, answer.status, answer.headers.get('content-type')]).toEqual([
        name,
        200,
        'application/pdf',
      ]);
      expect(answer.body.slice(0, 5)).toBe('%PDF-');
    }
    const before = ['developer', 'coauthor', 'chair', 'panel1', 'adviser', 'outsider'] as const;
    for (const name of before) expect([name, (await letter(name)).status]).toEqual([name, 404]);
    await dossier.decide();
    expect((await dossier.read('decider', '/decision-draft')).status).toBe(404);
    expect((await letter('developer')).status).toBe(404);
    await dossier.act('secretary', 'announce');
    expect((await letter('developer', 'en')).status).toBe(200);
    for (const name of ['chair', 'panel1', 'outsider'] as const)
      expect([name, (await letter(name)).status]).toEqual([name, 404]);
    expect((await letter('developer', 'de')).status).toBe(400);
  });
});
