import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { walkTo } from '../support/walk.js';

/** Walks to three states; a busy machine may take its time. */
jest.setTimeout(180_000);

interface Event {
  readonly id: string;
}
interface Page {
  readonly groups: string[];
  readonly state: string;
  readonly history: Event[];
  readonly quickscan?: unknown;
}

let app: TestApp;
let judged: Dossier;
let edited: Dossier;
let draft: Dossier;
beforeAll(async () => {
  app = await startTestApp();
  judged = await walkTo(app, 'assessment', { handedIn: ['panel1'] });
  edited = await walkTo(app, 'editing');
  draft = await walkTo(app, 'draft');
});
afterAll(() => app.close());

const lookAt = (dossier: Dossier, name: CastName) => dossier.read<Page>(name, '/as-owner');
const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id);

describe('looking as the owner is refused', () => {
  it('to everyone who is no staff of this dossier, as if there were nothing', async () => {
    const others: CastName[] = [
      'developer',
      'coauthor',
      'panel1',
      'panel2',
      'chair',
      'adviser',
      'auditor',
      'admin',
    ];
    for (const name of others) expect([name, (await lookAt(judged, name)).status]).toEqual([name, 404]);
    expect((await lookAt(judged, 'editor')).status).toBe(404);
    expect((await lookAt(draft, 'secretary')).status).toBe(404);
  });
});

describe('looking as the owner', () => {
  it('answers what the owner reads, not what the secretary knows', async () => {
    const { history, ...page } = (await lookAt(judged, 'secretary')).body;
    const own = (await judged.read<Page>('developer')).body;
    // What the secretary may not read of the owner's writing is left out; what is answered is the owner's own.
    expect({ ...own, groups: [...own.groups].sort() }).toMatchObject({
      ...page,
      groups: [...page.groups].sort(),
    });
    expect(page.state).toBe('with_committee');
    const ofOwner = idsOf((await judged.read<Event[]>('developer', '/history')).body);
    const ofSecretary = idsOf((await judged.read<Event[]>('secretary', '/history')).body);
    expect(idsOf(history)).toEqual(ofOwner.filter((id) => ofSecretary.includes(id)));
    expect(history.length).toBeGreaterThan(0);
    expect(history.length).toBeLessThan(ofOwner.length);
    expect(history.length).toBeLessThan(ofSecretary.length);
  });

  it('never shows more than the one who looks may see', async () => {
    const page = (await lookAt(edited, 'editor')).body;
    const mine = (await edited.read<Page>('editor')).body;
    expect(page.groups.filter((group) => !mine.groups.includes(group))).toEqual([]);
    expect(page.groups).not.toContain('guidance');
    expect(page.quickscan).toBeUndefined();
    const ofEditor = idsOf((await edited.read<Event[]>('editor', '/history')).body);
    expect(idsOf(page.history).filter((id) => !ofEditor.includes(id))).toEqual([]);
  });
});
