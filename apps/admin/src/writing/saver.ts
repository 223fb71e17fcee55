import type { DraftStore } from './drafts.js';

/** What came of one attempt to save. `collision`: somebody else saved first, nothing was overwritten. */
export type SaveResult<T> =
  | { kind: 'saved'; at: string }
  | { kind: 'collision'; theirs: T; by: string | null }
  | { kind: 'offline' }
  /** This value cannot be kept as it is (a half-filled row); it stays on the device until it changes. */
  | { kind: 'held' }
  | { kind: 'failed'; code: string };

/** What the one save indicator of a screen says. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline'; count: number }
  | { kind: 'failed'; code: string };

/** Two texts for the same place. Both are kept until a person chooses. */
export interface Collision<T> {
  mine: T;
  theirs: T;
  by: string | null;
}

export interface SaverSnapshot<T> {
  /** What stands on this screen but not yet on the server, by key. */
  unsaved: Readonly<Record<string, T>>;
  collisions: Readonly<Record<string, Collision<T>>>;
  /** Keys whose value the server would not take as it is. */
  held: readonly string[];
  state: SaveState;
}

interface SaverParts<T> {
  /** `aside` are texts a person saw and did not take; they go along to be kept. */
  put: (key: string, value: T, aside: readonly T[]) => Promise<SaveResult<T>>;
  drafts: DraftStore<T>;
  /** Where texts laid aside wait for the server; left out where nothing keeps them. */
  aside?: DraftStore<readonly T[]>;
  /** Quiet time after the last key stroke before saving, in milliseconds. */
  pause: number;
}

const retryAfter = 5_000;

/** The server takes two: one's own text and the other one's. */
const MOST_ASIDE = 2;

/**
 * Saves what a person types, one place at a time and in the order it was typed.
 * Every change first goes to the device, so that closing the browser or losing the line costs nothing.
 */
export class Saver<T> {
  private snapshot: SaverSnapshot<T>;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private aside: Record<string, readonly T[]>;

  constructor(private readonly parts: SaverParts<T>) {
    const unsaved = parts.drafts.read();
    this.aside = parts.aside?.read() ?? {};
    this.snapshot = { unsaved, collisions: {}, held: [], state: { kind: 'idle' } };
    if (Object.keys(unsaved).length > 0) this.plan(0);
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For useSyncExternalStore: the same object until something changes. */
  readonly read = (): SaverSnapshot<T> => this.snapshot;

  /** Takes a new value and saves it after a short quiet time; what it replaces on purpose is laid aside. */
  readonly change = (key: string, value: T, aside: readonly T[] = []): void => {
    if (aside.length > 0) this.layAside(key, [...(this.asideOf(key) ?? []), ...aside].slice(-MOST_ASIDE));
    this.set({ held: this.snapshot.held.filter((held) => held !== key) });
    this.keep({ ...this.snapshot.unsaved, [key]: value });
    this.plan(this.parts.pause);
  };

  /** Saves now what still waits; resolves when nothing more can be done. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  };

  /**
   * Ends a collision with the chosen text; null takes over the text of the other. Where texts laid aside are kept,
   * every text that was not chosen is kept with it.
   */
  readonly settle = (key: string, chosen: T | null): void => {
    const { [key]: settled, ...collisions } = this.snapshot.collisions;
    if (!settled) return;
    const texts = [this.snapshot.unsaved[key] ?? settled.mine, settled.theirs];
    this.set({ collisions });
    if (this.parts.aside) {
      const taken = chosen ?? settled.theirs;
      const left = texts.filter((text) => text !== taken);
      this.change(key, taken, left);
    } else if (chosen !== null) this.change(key, chosen);
    else this.forget(key);
  };

  private async run(): Promise<void> {
    for (let next = this.nextKey(); next !== undefined; next = this.nextKey()) {
      this.set({ state: { kind: 'saving' } });
      const value = this.snapshot.unsaved[next] as T;
      const aside = this.asideOf(next);
      const result = await this.parts.put(next, value, aside ?? []);
      if (result.kind === 'saved' && this.asideOf(next) === aside) this.layAside(next, undefined);
      const goesOn = this.take(next, value, result);
      if (!goesOn) return;
    }
  }

  private asideOf(key: string): readonly T[] | undefined {
    return this.aside[key];
  }

  private layAside(key: string, texts: readonly T[] | undefined): void {
    const { [key]: _before, ...others } = this.aside;
    this.aside = texts ? { ...others, [key]: texts } : others;
    this.parts.aside?.write(this.aside);
  }

  private nextKey(): string | undefined {
    const { unsaved, collisions, held } = this.snapshot;
    return Object.keys(unsaved).find((key) => !(key in collisions) && !held.includes(key));
  }

  private take(key: string, sent: T, result: SaveResult<T>): boolean {
    switch (result.kind) {
      case 'saved':
        // What was typed while the line was busy is newer than what was sent and waits for the next round.
        if (this.snapshot.unsaved[key] === sent) this.forget(key);
        this.set({ state: this.restState({ kind: 'saved', at: result.at }) });
        return true;
      case 'collision':
        this.set({
          collisions: {
            ...this.snapshot.collisions,
            [key]: { mine: sent, theirs: result.theirs, by: result.by },
          },
        });
        this.set({ state: this.restState() });
        return true;
      case 'held':
        if (this.snapshot.unsaved[key] === sent) this.set({ held: [...this.snapshot.held, key] });
        this.set({ state: this.restState() });
        return true;
      case 'offline':
        this.set({ state: { kind: 'offline', count: Object.keys(this.snapshot.unsaved).length } });
        this.plan(retryAfter);
        return false;
      case 'failed':
        this.set({ state: { kind: 'failed', code: result.code } });
        return false;
    }
  }

  /** A saved text elsewhere on the screen must not hide that this one still waits for a person. */
  private restState(otherwise: SaveState = { kind: 'idle' }): SaveState {
    if (Object.keys(this.snapshot.collisions).length > 0) return { kind: 'failed', code: 'version_conflict' };
    if (this.snapshot.held.length > 0) return { kind: 'failed', code: 'invalid_input' };
    return otherwise;
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private keep(unsaved: Readonly<Record<string, T>>): void {
    this.parts.drafts.write(unsaved);
    this.set({ unsaved });
  }

  private forget(key: string): void {
    const { [key]: done, ...unsaved } = this.snapshot.unsaved;
    if (done !== undefined) this.keep(unsaved);
  }

  private set(part: Partial<SaverSnapshot<T>>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
