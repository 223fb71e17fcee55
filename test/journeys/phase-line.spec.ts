import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { PhaseStep } from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
let dossier: Dossier;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-06-02T23:30:00Z' });
  dossier = await Dossier.start(app, 'well_described', 'Achter de Voordeur');
  await dossier.toGuidance();
  app.clock.set('2026-06-20T09:00:00Z');
  await dossier.toComposing();
});
afterAll(() => app.close());

const daysSeenBy = async (name: CastName): Promise<Record<string, string | null>> => {
  const { body } = await dossier.read<{ phases: PhaseStep[] }>(name);
  return Object.fromEntries(
    body.phases.map(({ phase, on, planned }) => [phase, planned ? `planned ${on}` : on]),
  );
};

it('dates a finished phase by the day of its act, in Amsterdam, not by the plan of the round', async () => {
  const handedIn = { submitted: '2026-06-03', screening: '2026-06-03', definitive: '2026-06-20' };
  expect(await daysSeenBy('secretary')).toMatchObject({
    ...handedIn,
    assessing: expect.stringMatching(/^planned /),
    meeting: expect.stringMatching(/^planned /),
  });
  expect(await daysSeenBy('developer')).toMatchObject({ ...handedIn, assessing: null, meeting: null });
});

it('tells the developer no day on which the committee did something, also when it is over', async () => {
  const before = await daysSeenBy('developer');
  app.clock.set('2026-07-01T09:00:00Z');
  await dossier.toAssessment();
  expect(await daysSeenBy('developer')).toEqual(before);
  expect(await daysSeenBy('secretary')).toMatchObject({ composing: '2026-07-01' });
  app.clock.set('2026-08-01T09:00:00Z');
  await dossier.toDeliberation();
  expect(await daysSeenBy('secretary')).toMatchObject({ meeting: 'planned 2026-09-01' });
  await dossier.ballot();
  await dossier.adopt();
  await dossier.decide();
  expect(await daysSeenBy('developer')).toEqual(before);
  await dossier.act('secretary', 'announce');
  expect(await daysSeenBy('developer')).toMatchObject({
    composing: null,
    assessing: null,
    meeting: null,
    decision: '2026-08-01',
  });
  expect(await daysSeenBy('secretary')).toMatchObject({ meeting: '2026-08-01', decision: '2026-08-01' });
});
