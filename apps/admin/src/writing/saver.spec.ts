import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DraftStore } from './drafts.js';
import { Saver, type SaveResult } from './saver.js';

type Put = (key: string, value: string, aside: readonly string[]) => Promise<SaveResult<string>>;

const saved: SaveResult<string> = { kind: 'saved', at: '2026-11-22T10:00:00Z' };

function drafts(kept: Record<string, string> = {}): DraftStore<string> & { kept: Record<string, string> } {
  const store = {
    kept,
    read: () => store.kept,
    write: (next: Readonly<Record<string, string>>) => {
      store.kept = { ...next };
    },
  };
  return store;
}

describe('saver', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  it('keeps every change on the device before it is on the server', () => {
    const store = drafts();
    new Saver({ put: async () => saved, drafts: store, pause: 10 }).change('goal', 'nieuw');
    expect(store.kept).toEqual({ goal: 'nieuw' });
  });

  it('forgets the draft once it is saved', async () => {
    const store = drafts();
    const saver = new Saver({ put: async () => saved, drafts: store, pause: 10 });
    saver.change('goal', 'nieuw');
    await saver.flush();
    expect(store.kept).toEqual({});
    expect(saver.read().state).toEqual({ kind: 'saved', at: '2026-11-22T10:00:00Z' });
  });

  it('saves what was typed while the line was busy', async () => {
    const sent: string[] = [];
    const saver: Saver<string> = new Saver<string>({
      put: async (_key, value) => {
        sent.push(value);
        if (sent.length === 1) saver.change('goal', 'tweede');
        return saved;
      },
      drafts: drafts(),
      pause: 10,
    });
    saver.change('goal', 'eerste');
    await saver.flush();
    expect(sent).toEqual(['eerste', 'tweede']);
  });

  it('says how much waits without a line, and keeps it', async () => {
    const store = drafts();
    const saver = new Saver({ put: async () => ({ kind: 'offline' }), drafts: store, pause: 10 });
    saver.change('goal', 'nieuw');
    saver.change('group', 'ook');
    await saver.flush();
    expect(saver.read().state).toEqual({ kind: 'offline', count: 2 });
    expect(store.kept).toEqual({ goal: 'nieuw', group: 'ook' });
  });

  it('keeps both texts of a collision until one is chosen, and saves the chosen one', async () => {
    const answers: SaveResult<string>[] = [
      { kind: 'collision', theirs: 'van Hanneke', by: 'Hanneke' },
      saved,
    ];
    const put = jest.fn<Put>(async () => answers.shift() ?? saved);
    const saver = new Saver({ put, drafts: drafts(), pause: 10 });
    saver.change('goal', 'van mij');
    await saver.flush();
    expect(saver.read().collisions).toEqual({
      goal: { mine: 'van mij', theirs: 'van Hanneke', by: 'Hanneke' },
    });
    saver.settle('goal', 'van mij');
    await saver.flush();
    expect(put).toHaveBeenLastCalledWith('goal', 'van mij', []);
    expect(saver.read().collisions).toEqual({});
  });

  it('drops one’s own text only when the other is chosen', async () => {
    const store = drafts();
    const saver = new Saver<string>({
      put: async () => ({ kind: 'collision', theirs: 'van Hanneke', by: null }),
      drafts: store,
      pause: 10,
    });
    saver.change('goal', 'van mij');
    await saver.flush();
    expect(store.kept).toEqual({ goal: 'van mij' });
    saver.settle('goal', null);
    expect(store.kept).toEqual({});
  });

  it('holds what the server does not take and saves the rest', async () => {
    const saver = new Saver<string>({
      put: async (key) => (key === 'study' ? { kind: 'held' } : saved),
      drafts: drafts(),
      pause: 10,
    });
    saver.change('study', 'half');
    saver.change('goal', 'heel');
    await saver.flush();
    expect(Object.keys(saver.read().unsaved)).toEqual(['study']);
    expect(saver.read().state).toEqual({ kind: 'failed', code: 'invalid_input' });
  });

  describe('where texts laid aside are kept', () => {
    const asides = () => {
      const store = {
        kept: {} as Record<string, readonly string[]>,
        read: () => store.kept,
        write: (next: Readonly<Record<string, readonly string[]>>) => {
          store.kept = { ...next };
        },
      };
      return store;
    };
    const collided = async (put: Put, aside = asides()) => {
      const saver = new Saver({ put, drafts: drafts(), aside, pause: 10 });
      saver.change('goal', 'van mij');
      await saver.flush();
      return { saver, aside };
    };
    const collision: SaveResult<string> = { kind: 'collision', theirs: 'van Hanneke', by: 'Hanneke' };

    it.each([
      ['one’s own text', 'van mij', 'van mij', ['van Hanneke']],
      ['the other text', null, 'van Hanneke', ['van mij']],
      ['both together', 'van mij en Hanneke', 'van mij en Hanneke', ['van mij', 'van Hanneke']],
    ])('sends what was not taken along with %s', async (_what, chosen, value, aside) => {
      const answers = [collision];
      const put = jest.fn<Put>(async () => answers.shift() ?? saved);
      const { saver } = await collided(put);
      saver.settle('goal', chosen);
      await saver.flush();
      expect(put).toHaveBeenLastCalledWith('goal', value, aside);
    });

    it('lays aside what was typed after the collision, not what it was when it collided', async () => {
      const answers = [collision];
      const put = jest.fn<Put>(async () => answers.shift() ?? saved);
      const { saver } = await collided(put);
      saver.change('goal', 'van mij, verder');
      saver.settle('goal', null);
      await saver.flush();
      expect(put).toHaveBeenLastCalledWith('goal', 'van Hanneke', ['van mij, verder']);
    });

    it('keeps them on the device until the server has them, and sends them once', async () => {
      const answers: SaveResult<string>[] = [collision, { kind: 'offline' }];
      const put = jest.fn<Put>(async () => answers.shift() ?? saved);
      const { saver, aside } = await collided(put);
      saver.settle('goal', null);
      await saver.flush();
      expect(aside.kept).toEqual({ goal: ['van mij'] });
      await saver.flush();
      expect(aside.kept).toEqual({});
      saver.change('goal', 'verder');
      await saver.flush();
      expect(put).toHaveBeenLastCalledWith('goal', 'verder', []);
    });
  });
});
