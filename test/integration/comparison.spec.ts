import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

interface Comparison {
  points: { key: string }[];
  from: string | null;
  to: string | null;
  changes: { questionId: string; before: unknown; after: unknown }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app?.close());

const compare = async (dossier: Dossier, name: CastName, query = ''): Promise<Comparison> => {
  const answer = await dossier.read<Comparison>(name, `/comparison${query}`);
  expect([name, query, answer.status]).toEqual([name, query, 200]);
  return answer.body;
};

const write = async (dossier: Dossier, value: string): Promise<void> => {
  const path = `/api/submissions/${dossier.id}/answers/goal.main`;
  const sheet = await dossier.read<{ answers: Record<string, { version: number }> }>(
    'developer',
    '/worksheet',
  );
  const version = sheet.body.answers['goal.main']?.version ?? 0;
  expect((await (await app.as('developer')).put(path, { value, version })).status).toBe(200);
};

/** A dossier with a round of feedback given, and one answer changed since. */
async function changedSinceTheRound(): Promise<Dossier> {
  const dossier = await walkTo(app, 'guidance');
  await write(dossier, '<p>Voor de ronde.</p>');
  app.clock.advanceDays(1);
  await dossier.act('adviser', 'give_feedback', { letter: 'Mooi.', remarks: [] });
  app.clock.advanceDays(1);
  await write(dossier, '<p>Na de ronde.</p>');
  return dossier;
}

const changed = { questionId: 'goal.main', before: '<p>Voor de ronde.</p>', after: '<p>Na de ronde.</p>' };

describe('what changed in a description', () => {
  it('is shown since the last feedback round to those who read it while it is written', async () => {
    const dossier = await changedSinceTheRound();
    for (const name of ['adviser', 'developer', 'coauthor'] as const) {
      expect(await compare(dossier, name)).toMatchObject({ from: 'round-1', to: 'now', changes: [changed] });
    }
  });

  it('is not shown to the secretary before it is handed in', async () => {
    const dossier = await changedSinceTheRound();
    const seen = await compare(dossier, 'secretary');
    expect(seen.points.map(({ key }) => key)).toEqual(['revision-1']);
    expect(JSON.stringify(seen)).not.toMatch(/Voor de ronde|Na de ronde/);
    for (const hidden of ['to=now', 'from=revision-1&to=round-1'])
      expect((await dossier.read('secretary', `/comparison?${hidden}`)).status).toBe(404);
  });

  it('is shown between revisions once it is handed in', async () => {
    const dossier = await changedSinceTheRound();
    await dossier.act('developer', 'hand_in_definitive');
    const seen = await compare(dossier, 'secretary');
    expect([seen.from, seen.to]).toEqual(['revision-1', 'revision-2']);
    expect(seen.changes).toMatchObject([{ questionId: 'goal.main', after: '<p>Na de ronde.</p>' }]);
    expect((await compare(dossier, 'adviser', '?from=round-1&to=revision-2')).changes).toEqual([changed]);
  });

  it('shows the committee revisions, never what was read in guidance or is being written', async () => {
    const dossier = await walkTo(app, 'assessment');
    for (const name of ['panel1', 'chair'] as const) {
      const { points } = await compare(dossier, name);
      expect(points.map(({ key }) => key)).toEqual(['revision-1', 'revision-2']);
      for (const hidden of ['round-1', 'now']) {
        expect((await dossier.read(name, `/comparison?from=${hidden}`)).status).toBe(404);
      }
    }
  });

  it('is nothing where there is one moment only, and unknown to who may not read it', async () => {
    const dossier = await walkTo(app, 'draft');
    expect(await compare(dossier, 'developer')).toMatchObject({ from: null, to: null, changes: [] });
    for (const name of ['secretary', 'adviser', 'outsider'] as const) {
      expect((await dossier.read(name, '/comparison')).status).toBe(404);
    }
  });

  it('knows no other moments', async () => {
    const dossier = await changedSinceTheRound();
    for (const key of ['revision-9', 'round-0', 'now-1', 'constructor', '__proto__']) {
      expect((await dossier.read('adviser', `/comparison?from=${key}`)).status).toBe(404);
    }
    expect((await dossier.read('adviser', '/comparison?form=round-1')).status).toBe(400);
  });
});
